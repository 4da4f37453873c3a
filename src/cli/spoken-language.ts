import { Option } from "commander";
import { readerLanguage } from "../words/reader-language.ts";
import { isLanguage, type Language, spokenLanguages } from "../words/words.ts";
import { oneOf } from "./option-values.ts";

/**
 * The language of messages and output: that of `--lang`, wherever it stands, else of the first environment variable that is
 * set, else English.
 *
 * @example
 * spokenLanguage(["audit", "a.txt", "--lang", "vi"], {}) // -> "vi"
 * spokenLanguage(["audit", "a.txt"], { LANG: "vi_VN.UTF-8" }) // -> "vi"
 * spokenLanguage(["audit", "a.txt"], { LC_ALL: "C", LANG: "vi_VN.UTF-8" }) // -> "en"
 * spokenLanguage(["audit", "a.txt"], { RECOUNT_LANG: "vi", LC_ALL: "C" }) // -> "vi"
 */
export function spokenLanguage(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const named = args[at] === "--lang" ? args[at + 1] : args[at]?.slice("--lang=".length);
  if (isLanguage(named)) return named;
  return readerLanguage(env);
}

/** `--lang`, which every command takes. */
export function langOption(description: string, lang: Language): Option {
  return new Option("--lang <lang>", description).argParser(oneOf(spokenLanguages)).default(lang);
}
