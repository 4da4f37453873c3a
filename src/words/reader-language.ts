import { isLanguage, type Language } from "./words.ts";

/** The environment variables that say which language to speak: recount's own, then those of POSIX in their order. */
const variables = ["RECOUNT_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] as const;

/**
 * The language that a code or the name of a locale stands for, where recount speaks it.
 *
 * @example
 * languageOf("vi") // -> "vi"
 * languageOf("vi_VN.UTF-8") // -> "vi"
 * languageOf("EN-gb") // -> "en"
 * languageOf("de") // -> undefined
 */
export function languageOf(locale: string | undefined): Language | undefined {
  const code = /^[a-z]+(?=$|[-_.@])/i.exec(locale ?? "")?.[0].toLowerCase();
  return isLanguage(code) ? code : undefined;
}

/**
 * The language that the first environment variable that is set asks for, else English.
 *
 * @example
 * readerLanguage({ LANG: "vi_VN.UTF-8" }) // -> "vi"
 * readerLanguage({ LC_ALL: "C", LANG: "vi_VN.UTF-8" }) // -> "en"
 */
export function readerLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const set = variables.map((name) => env[name]).find((value) => value !== undefined && value !== "");
  return languageOf(set) ?? "en";
}
