import type { Language } from "../model/spoken-language.ts";
import { cli as englishCli } from "./en/cli.ts";
import { english } from "./en/english.ts";
import { web as englishWeb } from "./en/web.ts";
import type { CliWords } from "./shape/cli.ts";
import type { Messages } from "./shape/messages.ts";
import type { WebPages } from "./shape/web.ts";
import type { Words } from "./shape/words.ts";
import { cli as vietnameseCli } from "./vi/cli.ts";
import { vietnamese } from "./vi/vietnamese.ts";
import { web as vietnameseWeb } from "./vi/web.ts";

export type { Language } from "../model/spoken-language.ts";
export type { CauseFacts } from "./shape/cause-facts.ts";
export type { Ground, Messages } from "./shape/messages.ts";
export type { ImpliedFacts, ImpliedWhat, ReasonFacts } from "./shape/reason-facts.ts";
export type { Words } from "./shape/words.ts";

/** What recount says, by language. One more language is one folder and its entries here. */
const words: Readonly<Record<Language, Words>> = { vi: vietnamese, en: english };

/** What the command line says about itself, by language; apart, so that a page does without. */
const cliWords: Readonly<Record<Language, CliWords>> = { vi: vietnameseCli, en: englishCli };

/** What pages say that are opened without a command, by language; apart, so that they carry nothing else. */
const webWords: Readonly<Record<Language, WebPages>> = { vi: vietnameseWeb, en: englishWeb };

/** The languages that recount speaks. */
export const spokenLanguages: readonly Language[] = /* @__PURE__ */ codesOf(words);

/** Whether a code is that of a language that recount speaks. */
export function isLanguage(code: string | undefined): code is Language {
  // Asked of the fewest words, so that a page that speaks only those carries no others.
  return code !== undefined && Object.hasOwn(webWords, code);
}

function codesOf(all: typeof words): readonly Language[] {
  return Object.keys(all).filter(isLanguage);
}

/** The second language of a page that opens in one: English, or what is spoken besides. */
export function otherLanguage(lang: Language): Language {
  return lang === "en" ? (spokenLanguages.find((each) => each !== lang) ?? lang) : "en";
}

/** All that recount says in a language. */
export function wordsFor(lang: Language): Words {
  return words[lang];
}

/** What the command line says about itself in a language. */
export function cliWordsFor(lang: Language): CliWords {
  return cliWords[lang];
}

/** What pages say that are opened without a command. */
export function webWordsFor(lang: Language): WebPages {
  return webWords[lang];
}

/** What audits of reports say in a language. */
export function messagesFor(lang: Language): Messages {
  return words[lang].audit.messages;
}
