import type { DerivedNoteTexts } from "./compare/derived-notes.ts";
import type { InspectionLabels } from "./compare/inspection.ts";
import type { ComparisonLabels } from "./compare/labels.ts";
import type { ComparisonNames } from "./compare/names.ts";
import type { ReasonTexts } from "./compare/reasons.ts";
import type { RevisionWords } from "./compare/revisions.ts";
import type { SheetWords } from "./compare/sheets.ts";
import type { SqlComments } from "./compare/sql.ts";

/** What is said of data sets and of comparisons. */
export interface CompareWords {
  readonly labels: ComparisonLabels;
  readonly names?: ComparisonNames;
  readonly reasons: ReasonTexts;
  readonly derivedNotes: DerivedNoteTexts;
  readonly inspection: InspectionLabels;
  readonly revisions: RevisionWords;
  readonly sheets: SheetWords;
  readonly sql: SqlComments;
}
