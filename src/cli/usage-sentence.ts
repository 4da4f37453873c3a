import type { CommanderError } from "commander";
import type { MainWords } from "../words/shape/cli/main.ts";

/** One line for a call that commander does not understand, with what it suggests; `command` is the one that was called, if it is one. */
export function usageSentence(error: CommanderError, words: MainWords, command?: string): string {
  const [first = "", second = ""] = Array.from(error.message.matchAll(/'([^']*)'/g), (match) => match[1] ?? "");
  const meant = suggested(error.message, first);
  const help = words.seeHelp(command);
  const hint = meant === "" ? help : `${words.didYouMean} ${meant}?`;
  switch (error.code) {
    case "commander.unknownOption":
      return `${words.unknownOption} '${first}'; ${hint}`;
    case "commander.unknownCommand":
      return `${words.unknownCommand} '${first}'; ${hint}`;
    case "commander.missingArgument":
      return words.missing[first]?.(command ?? "") ?? help;
    case "commander.excessArguments":
      return `${words.tooMany(first, Number(/Expected (\d+)/.exec(error.message)?.[1]))}; ${help}`;
    case "commander.missingMandatoryOptionValue":
      return words.missingOut;
    case "commander.optionMissingArgument":
      return `${words.missingValue(longName(first))}; ${hint}`;
    case "commander.invalidArgument":
      return badValue(error.message, first, second, words);
    default:
      return `${error.message.replace(/^error: /, "").replaceAll("\n", " ")}; ${help}`;
  }
}

/** What commander takes for what was meant, but for what begins otherwise: `--lang` is not `--range`. */
function suggested(message: string, found: string): string {
  const names = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1]?.split(", ") ?? [];
  const initial = (name: string) => name.replace(/^-+/, "").charAt(0);
  return names.filter((name) => initial(name) === initial(found)).join(", ");
}

/** Commander names an option before its value, an argument behind it. */
function badValue(message: string, first: string, second: string, words: MainWords): string {
  const [said = "", allowed = ""] = message.split(/(?<= is invalid[^.]*)\. /);
  return /argument '[^']*'$/.test(said)
    ? words.badValue(second, first, allowed)
    : words.badValue(longName(first), second, allowed);
}

/** `-f, --format <format>` is called `--format`. */
function longName(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}
