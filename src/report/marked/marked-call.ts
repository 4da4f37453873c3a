import type { TextDocument } from "../../model/document.ts";
import type { Language } from "../../words/words.ts";
import type { Mark } from "./mark.ts";

/** What a file is to be marked with: its bytes, what was read from them, and the marks. */
export interface MarkedCall {
  readonly bytes: Uint8Array;
  readonly document: TextDocument;
  readonly marks: readonly Mark[];
  readonly lang: Language;
  /** Corrections as tracked changes, where the format has them. */
  readonly track?: boolean;
}
