import { english } from "./messages/en.ts";
import type { Language, Messages } from "./messages/shape.ts";
import { vietnamese } from "./messages/vi.ts";

export type {
  CauseFacts,
  ExplanationFacts,
  Ground,
  ImpliedFacts,
  ImpliedWhat,
  Language,
  Messages,
} from "./messages/shape.ts";

/** The languages that recount speaks. */
export const spokenLanguages: readonly Language[] = ["vi", "en"];

/** Whether a code is that of a language that recount speaks. */
export function isLanguage(code: string | undefined): code is Language {
  return spokenLanguages.some((lang) => lang === code);
}

/** Everything that recount says, in Vietnamese or in English. */
export function messagesFor(lang: Language): Messages {
  return lang === "vi" ? vietnamese : english;
}
