import type { DerivedNote } from "../../model/derived-note.ts";
import type { Panel } from "../../model/panel.ts";

/** A panel that was made of another, and what there is to know of it. */
export interface Derived {
  readonly panel: Panel;
  readonly notes: readonly DerivedNote[];
}
