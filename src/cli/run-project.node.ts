import { readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, isAbsolute, join } from "node:path";
import type { Command } from "commander";
import { ProblemError } from "../model/problem.ts";
import { ProjectError } from "../model/project-problem.ts";
import { problemSentence } from "../words/problem-sentence.ts";
import { cliWordsFor, type Language } from "../words/words.ts";
import { type KnownOptions, knownOptions } from "./project/option-known.ts";
import { projectFormats } from "./project/project-formats.ts";
import { type Project, type ProjectOutput, readProject } from "./project/read-project.ts";
import type { Session } from "./session.node.ts";

/** The options of `recount run` as they were written. */
export interface ProjectCall {
  readonly dryRun?: boolean;
  readonly only?: readonly string[];
  readonly force?: boolean;
  readonly lang: Language;
}

/** The command line itself, for running what a project comes to. */
export interface Programs {
  readonly commands: () => readonly Command[];
  readonly run: (args: readonly string[], session: Session) => Promise<void>;
}

/** The commands that make outputs. */
const makers = ["compare", "audit", "forecast", "backtest", "inspect", "chart", "report"];

/**
 * Reads a project file, and runs the command of each of its outputs in turn. All of the file is looked at before anything is
 * made; what is wrong in it, and later in an output, is told with its line. One bad output does not stop the others.
 */
export async function runProject(said: string, call: ProjectCall, session: Session, programs: Programs): Promise<void> {
  const words = cliWordsFor(call.lang).project;
  const [file = said, ...others] = await projectFiles(said);
  if (others.length > 0) return session.problem(words.twoProjects([file, ...others].join(", ")));
  let project: Project;
  try {
    const extension = extname(file).toLowerCase();
    const format = projectFormats.find(({ extensions }) => extensions.includes(extension)) ?? projectFormats[0];
    project = readProject(await format.read(await textOf(file)), readingFrom(file, programs));
  } catch (error) {
    if (error instanceof ProblemError) return session.problem(problemSentence(error.problem, call.lang));
    if (!(error instanceof ProjectError)) throw error;
    for (const problem of error.problems) await session.problem(`${file}:${problem.line}: ${words.problem(problem)}`);
    return;
  }
  const outs = project.outputs.map(({ out }) => out);
  for (const name of call.only ?? [])
    if (!outs.includes(name)) return session.problem(words.noSuchOutput(name, outs.join(", ")));
  const lang = project.language ?? call.lang;
  for (const output of project.outputs) {
    if (call.only && !call.only.includes(output.out)) continue;
    const args = [output.command, ...output.args, `--lang=${lang}`, ...(call.force ? ["--force"] : [])];
    if (call.dryRun) await session.print(`recount ${args.map(quoted).join(" ")}\n`);
    else {
      session.busy(words.making(output.out), false);
      await programs.run(args, told(session, file, output));
    }
  }
}

/** A session that prints nothing, since all goes into files, and says which line of the project its problems are of. */
function told(session: Session, file: string, { line }: ProjectOutput): Session {
  return {
    ...session,
    print: async () => {},
    printAll: async () => {},
    problem: (text) => session.problem(`${file}:${line}: ${text}`),
  };
}

/** The project file that is named, or those that a folder holds. */
async function projectFiles(said: string): Promise<readonly string[]> {
  const isFolder = await stat(said).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [said];
  const found: string[] = [];
  for (const { file } of projectFormats) {
    const path = join(said, file);
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    if (isThere) found.push(path);
  }
  return found.length > 0 ? found : [join(said, projectFormats[0].file)];
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new ProblemError({ code: isMissing ? "file-missing" : "unreadable", place: { file } }, { cause });
  }
}

function readingFrom(file: string, { commands }: Programs) {
  const folder = dirname(file);
  const known = commands()
    .filter((command) => makers.includes(command.name()))
    .map((command): [string, KnownOptions] => [command.name(), knownOptions(command)]);
  return {
    commands: new Map(known),
    file: basename(file),
    path: (path: string) => (isAbsolute(path) ? path : join(folder, path)),
  };
}

/** A word of a command line, in quotes where a shell would take it apart. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
