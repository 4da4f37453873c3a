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

/** Everything that recount says, in Vietnamese or in English. */
export function messagesFor(lang: Language): Messages {
  return lang === "vi" ? vietnamese : english;
}
