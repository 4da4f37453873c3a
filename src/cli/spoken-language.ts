import { InvalidArgumentError, Option } from "commander";
import { languageOf, readerLanguage } from "../words/reader-language.ts";
import { cliWordsFor, type Language, spokenLanguages } from "../words/words.ts";
import { choiceOf } from "./option-values.ts";

/**
 * The language of messages and output: that of the last `--lang`, wherever it stands, else of the first environment variable
 * that is set, else English.
 *
 * @example
 * spokenLanguage(["audit", "a.txt", "--lang", "vi"], {}) // -> "vi"
 * spokenLanguage(["audit", "a.txt", "--lang=vi-VN"], {}) // -> "vi"
 * spokenLanguage(["audit", "a.txt"], { LANG: "vi_VN.UTF-8" }) // -> "vi"
 * spokenLanguage(["audit", "a.txt"], { LC_ALL: "C", LANG: "vi_VN.UTF-8" }) // -> "en"
 * spokenLanguage(["audit", "a.txt"], { RECOUNT_LANG: "vi", LC_ALL: "C" }) // -> "vi"
 */
export function spokenLanguage(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = args.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const named = args[at] === "--lang" ? args[at + 1] : args[at]?.slice("--lang=".length);
  return languageOf(named) ?? readerLanguage(env);
}

/** `--lang`, which every command takes, as an environment says it too: `vi`, `VI`, `vi-VN`, `vi_VN.UTF-8`. */
export function langOption(lang: Language, about = cliWordsFor(lang).main.lang): Option {
  const option = new Option("--lang <lang>").argParser(choiceOf(spokenLanguages, spoken)).default(lang);
  // Told where help is: what puts the languages in a list takes a tenth of a start.
  const description = () => about(new Intl.ListFormat(lang, { type: "disjunction" }).format(spokenLanguages));
  return Object.defineProperty(option, "description", { get: description });
}

function spoken(value: string): Language {
  const lang = languageOf(value);
  if (lang === undefined) throw new InvalidArgumentError(spokenLanguages.join(", "));
  return lang;
}
