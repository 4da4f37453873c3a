import type { Language } from "../language/messages.ts";

/** How `recount explain` is called. */
export interface ExplainCall {
  readonly lang: Language;
  readonly color?: boolean;
}
