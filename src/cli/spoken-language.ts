import { Option } from "commander";
import { isLanguage, type Language, spokenLanguages } from "../words/words.ts";
import { oneOf } from "./option-values.ts";

/** The environment variables that say which language to speak: recount's own, then those of POSIX in their order. */
const variables = ["RECOUNT_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] as const;

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
  const set = variables.map((name) => env[name]).find((value) => value !== undefined && value !== "");
  const code = /^[a-z]+/i.exec(set ?? "")?.[0].toLowerCase();
  return isLanguage(code) ? code : "en";
}

/** `--lang`, which every command takes. */
export function langOption(description: string, lang: Language): Option {
  return new Option("--lang <lang>", description).argParser(oneOf(spokenLanguages)).default(lang);
}
