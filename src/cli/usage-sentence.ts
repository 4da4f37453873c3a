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
    case "commander.invalidArgument": {
      // Of an option commander names the option first, of an argument its value.
      const [option, value] = error.message.includes("command-argument") ? [second, first] : [first, second];
      const choices = /\. (?:Allowed choices are )?(.+?)\.?$/s.exec(error.message)?.[1] ?? "";
      return `${words.badValue} '${value}': '${option}'; ${words.allowed} ${choices}`;
    }
    default:
      return `${error.message.replace(/^error: /, "").replaceAll("\n", " ")}; ${words.seeHelp}`;
  }
}
