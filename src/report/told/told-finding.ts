import type { AuditReason } from "../../model/audit-reason.ts";
import type { Severity, Verdict } from "../../model/claim.ts";
import type { Excerpt } from "../excerpt.ts";

/** A finding of any audit, of a text or of a data set, in the words that outputs for reading tell it with. */
export interface ToldFinding {
  readonly id: string;
  readonly verdict: Verdict;
  readonly reason: AuditReason;
  readonly severity: Severity;
  /** What is wrong with it: `wrong number`; of what is not flagged the verdict. */
  readonly what: string;
  /** The kind of claim, or the comparison: `share`, `prior year, change in percent`. */
  readonly kind: string;
  /** What a data set's figure is of: `dengue, An Giang, 2024-01..2024-05`; empty of a text's number, whose sentence says it. */
  readonly subject: string;
  /** Where it stands in its file: `line 3, column 4`, `Dtu!F12`. */
  readonly place: string;
  /** The same with what a terminal or a list needs to find it: `report.txt:3:4`, `Dtu!F12, prior-year/percent-change`. */
  readonly address: string;
  /** The number under test, with its unit. */
  readonly printed: string;
  /** What comes of recomputing it; empty where nothing does. */
  readonly recomputed: string;
  /** With the numbers in it: `107.156 / 274.561`; empty where there is none. */
  readonly calculation: string;
  readonly explanation: string;
  /** What the link between its numbers rests on, and how sure that is; empty of a data set, whose columns say it. */
  readonly basis: string;
  readonly causes: readonly ToldCause[];
  /** The passages of a text that print its numbers. */
  readonly passages?: ToldPassages;
}

/** Where a text prints the numbers of a finding. */
export interface ToldPassages {
  readonly text: string;
  /** How many lines the text has. */
  readonly lines: number;
  /** In pieces of at most so many columns. */
  readonly inColumns: (columns: number) => readonly Excerpt[];
}

/** What may have gone wrong, in a sentence. */
export interface ToldCause {
  readonly explanation: string;
  /** The number to change, where the sentence does not name it. */
  readonly change?: ToldChange;
}

/** A number as it stands and as it would be. */
export interface ToldChange {
  /** Its entry in the ledger, where it has one. */
  readonly number?: string;
  readonly printed: string;
  readonly correction: string;
}

/** `94 → 96: one digit of 94 may be wrong`, and nothing but the sentence where that says it. */
export function causeLine({ change, explanation }: ToldCause): string {
  return change ? `${change.printed} → ${change.correction}: ${explanation}` : explanation;
}

/** The heading of a finding: by what it is of, where that is known, else by its kind. */
export function headingOf({ what, subject, kind }: ToldFinding): string {
  return subject === "" ? `${what}, ${kind}` : `${what}: ${subject}`;
}
