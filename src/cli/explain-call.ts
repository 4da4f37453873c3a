import type { Language } from "../words/words.ts";

/** How `recount explain` is called. */
export interface ExplainCall {
  readonly lang: Language;
  readonly color?: boolean;
}
