import { Command, CommanderError } from "commander";
import { isTrinoAddress, trinoAddress } from "../datasets/formats/trino/trino-address.ts";
import { ProblemError } from "../model/problem.ts";
import { problemSentence } from "../words/problem-sentence.ts";
import type { MainWords } from "../words/shape/cli/main.ts";
import { cliWordsFor, type Language } from "../words/words.ts";
import { auditCommand } from "./audit.node.ts";
import { chartCommand } from "./chart.node.ts";
import { compareCommand } from "./compare.node.ts";
import { completionCommand } from "./completion.node.ts";
import { explainCommand } from "./explain.node.ts";
import { backtestCommand, forecastCommand } from "./forecast.node.ts";
import { inspectCommand } from "./inspect.node.ts";
import { mcpCommand } from "./mcp.node.ts";
import { isOutOfMemory, outOfMemory } from "./memory.node.ts";
import { projectCommand } from "./project.node.ts";
import { reportCommand } from "./report.node.ts";
import { serveCommand } from "./serve.node.ts";
import { openSession, type Session } from "./session.node.ts";
import { langOption, spokenLanguage } from "./spoken-language.ts";
import { withSpreadFiles } from "./spread-files.ts";
import { usageSentence } from "./usage-sentence.ts";
import { version } from "./version.node.ts";

export { isAllWritten } from "./standard-stream.node.ts";

/**
 * Runs the command line and returns its exit status: 0 nothing is inconsistent, 1 something is, 2 the
 * input or the call is bad.
 */
export async function run(args: readonly string[]): Promise<number> {
  const session = openSession();
  const lang = spokenLanguage(args, process.env);
  const words = cliWordsFor(lang).main;
  await runArgs(args, session, words, lang);
  return session.status();
}

async function runArgs(args: readonly string[], session: Session, words: MainWords, lang: Language): Promise<void> {
  try {
    // Before any of them is printed: an address may hold what is not to be shown.
    for (const each of args) if (isTrinoAddress(each)) trinoAddress(each);
    await program(args, session, words, lang).parseAsync(withSpreadFiles(args), { from: "user" });
  } catch (error) {
    await explain(error, session, { words, lang, command: calledIn(args) });
  }
}

/** The command that is called, where it is one. */
function calledIn(args: readonly string[]): string | undefined {
  const [named] = namedIn(args);
  return named !== undefined && commandNames.has(named) ? named : undefined;
}

/** What is named in a call, but for options. */
function namedIn(args: readonly string[]): readonly string[] {
  return args.filter((arg, at) => !arg.startsWith("-") && args[at - 1] !== "--lang");
}

function program(args: readonly string[], session: Session, words: MainWords, lang: Language): Command {
  const { compare } = cliWordsFor(lang);
  const recount = new Command("recount").description(words.tool).addHelpText("after", words.toolHint);
  recount.addOption(langOption(lang)).option("-V, --version", words.version).helpCommand("help [command]", words.help);
  recount.on("option:version", () => {
    throw new CommanderError(0, "recount.version", version());
  });
  const makers = makersOf(recount, session, lang);
  const [named, topic] = namedIn(args);
  if (named === "help" && topic !== undefined && topic !== "help" && !Object.hasOwn(makers, topic))
    throw new CommanderError(1, "commander.unknownCommand", `'${topic}'`);
  for (const make of wanted(makers, named)) recount.addCommand(make());
  recount.hook("preAction", (_, action) => {
    if (action.opts().quiet === true) session.hush();
    if (action.opts().verbose === true) session.tellAll();
    if (!standing.has(action.name())) session.busy(words.working(action.name()), false);
  });
  for (const command of recount.commands)
    addMissing(command, [
      ["-q, --quiet", compare.quiet],
      ["--verbose", words.verboseAll],
    ]);
  for (const command of [recount, ...recount.commands]) settle(command, words);
  return recount;
}

/** What makes each command. */
function makersOf(recount: Command, session: Session, lang: Language): Makers {
  const { compare, forecast } = cliWordsFor(lang);
  const run = (given: readonly string[], of: Session) => {
    const spoken = spokenLanguage(given, process.env);
    return runArgs(given, of, cliWordsFor(spoken).main, spoken);
  };
  return {
    audit: () => auditCommand(session, lang),
    explain: () => explainCommand(session, lang),
    compare: () => compareCommand(session, compare, lang),
    forecast: () => forecastCommand(session, forecast, compare, lang),
    backtest: () => backtestCommand(session, forecast, compare, lang),
    inspect: () => inspectCommand(session, compare, lang),
    chart: () => chartCommand(session, compare, lang),
    report: () => reportCommand(session, compare, lang),
    run: () => projectCommand(session, lang, { commands: () => recount.commands, run }),
    serve: () => serveCommand(session, lang),
    mcp: () => mcpCommand(session, lang),
    completion: () => completionCommand(session, lang, () => recount.commands),
  };
}

/** Errors are told by recount itself, and help is in its words. */
function settle(command: Command, words: MainWords): void {
  // What commander would say in English.
  const named = (name: string) => words.placeholders[name] ?? name;
  const titled = (text: string) =>
    words.titles[text] ?? text.replaceAll(/(?<=[<[=])[a-z]+(?=(?:\.\.\.)?[>\]=])/g, named);
  command
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .helpOption("-h, --help", words.help)
    .configureHelp({
      styleTitle: titled,
      styleOptionText: titled,
      styleSubcommandText: titled,
      styleArgumentText: (text) => named(titled(text)),
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
      showGlobalOptions: false,
    });
}

type Makers = Readonly<Record<string, () => Command>>;

/** What makes the command that is called; all of them where none is, or where one tells of the others. */
function wanted(makers: Makers, named = ""): readonly (() => Command)[] {
  const only = Object.hasOwn(makers, named) && !ofOthers.has(named) ? makers[named] : undefined;
  return only ? [only] : Object.values(makers);
}

const commandNames: ReadonlySet<string> = new Set([
  ...["audit", "explain", "compare", "forecast", "backtest", "inspect"],
  ...["chart", "report", "run", "serve", "mcp", "completion"],
]);

/** Commands that need the others. */
const ofOthers: ReadonlySet<string> = new Set(["run", "completion"]);

/** Commands that stand and wait, and say themselves what they do. */
const standing: ReadonlySet<string> = new Set(["serve", "mcp", "completion"]);

/** Options that every command has, where it does not have them already. */
function addMissing(command: Command, options: readonly (readonly [flags: string, about: string])[]): void {
  for (const [flags, about] of options) {
    const long = /--[a-z]+/.exec(flags)?.[0];
    if (!command.options.some((each) => each.long === long)) command.option(flags, about);
  }
}

interface Called {
  readonly words: MainWords;
  readonly lang: Language;
  readonly command: string | undefined;
}

async function explain(error: unknown, session: Session, { words, lang, command }: Called): Promise<void> {
  if (error instanceof ProblemError) {
    await session.problem(problemSentence(error.problem, lang));
  } else if (isOutOfMemory(error)) {
    await session.problem(outOfMemory(words));
  } else if (!(error instanceof CommanderError)) {
    await session.problem(words.internal(error instanceof Error ? error.message : String(error)));
  } else if (error.code === "recount.version") {
    await session.print(`${error.message}\n`);
  } else if (error.code === "commander.help" && error.exitCode !== 0) {
    // No command was named: commander has shown the help on standard error.
    await session.problem(words.missingCommand);
  } else if (error.exitCode !== 0) {
    await session.problem(usageSentence(error, words, command));
  }
}
