import type { CommanderError } from "commander";
import type { MainWords } from "../words/shape/cli/main.ts";

/** One line for a call that commander does not understand, with what it suggests. */
export function usageSentence(error: CommanderError, words: MainWords): string {
  const [first = "", second = ""] = Array.from(error.message.matchAll(/'([^']*)'/g), (match) => match[1] ?? "");
  const meant = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1];
  const hint = meant === undefined ? words.seeHelp : `${words.didYouMean} ${meant}?`;
  switch (error.code) {
    case "commander.unknownOption":
      return `${words.unknownOption} '${first}'; ${hint}`;
    case "commander.unknownCommand":
      return `${words.unknownCommand} '${first}'; ${hint}`;
    case "commander.missingArgument":
      return first === "sources" ? words.missingSource : words.missingFile;
    case "commander.missingMandatoryOptionValue":
      return words.missingOut;
    case "commander.optionMissingArgument":
      return `${words.missingValue} '${first}'; ${hint}`;
    case "commander.invalidArgument":
      return `${words.badValue} '${second}': '${first}'; ${words.allowed} ${error.message.split(/ is invalid\. /)[1] ?? ""}`;
    default:
      return `${error.message.replace(/^error: /, "").replaceAll("\n", " ")}; ${words.seeHelp}`;
  }
}
