import type { Language } from "../words/words.ts";

/** How `recount explain` is called. */
export interface ExplainCall {
  readonly lang: Language;
  readonly color?: boolean;
  /** Data sets in which to look up base values, and last year's reports and annexes. */
  readonly data?: readonly string[];
  readonly previous?: readonly string[];
}
