import type { Verdict } from "../../model/claim.ts";
import type { TextTable } from "../text-table.ts";
import type { ToldFinding } from "./told-finding.ts";

/** What an audit is told for: a screen, which shows the most telling, or a document, which keeps all. */
export type Medium = "screen" | "document";

/** An audit of any kind, of a report or of a data set, in the words and the order in which outputs for reading tell it. */
export interface ToldAudit {
  /** What was audited, as a screen is headed, and with what was done to it, as a document is. */
  readonly name: string;
  readonly title: string;
  /** What it comes to, in one sentence, and the verdict whose sign and colour it has. */
  readonly sentence: string;
  readonly leading: Verdict;
  /** What was counted. */
  readonly counts: readonly string[];
  readonly remarks: readonly ToldRemark[];
  /** Findings one by one: a title, and how many more there are than are told. */
  readonly inconsistent: ToldFindings;
  readonly doubtful: ToldFindings;
  readonly sections: readonly ToldSection[];
}

/** A sentence below the counts; a quiet one is of what asks nothing of the reader. */
export interface ToldRemark {
  readonly text: string;
  readonly isQuiet: boolean;
}

/** Findings that are told one by one, and how many more there are. */
export interface ToldFindings {
  readonly title: string;
  readonly findings: readonly ToldFinding[];
  readonly rest: number;
}

/** A part of what is told below the findings. */
export type ToldSection = ToldHead & (ToldReasons | ToldRows | ToldLines | ToldTable);

interface ToldHead {
  readonly title: string;
  /** How many it has, behind the title on a screen; absent where that says it, or nothing is counted. */
  readonly count?: number;
  /** What the last line says of those that are not told; empty where all are. */
  readonly rest: string;
}

/** Reasons with their counts, each with examples. */
interface ToldReasons {
  readonly kind: "reasons";
  readonly verdict: Verdict;
  readonly reasons: readonly ToldReason[];
}

/** A reason of several findings. */
export interface ToldReason {
  readonly text: string;
  /** What may be done about it; empty for nothing. */
  readonly advice: string;
  readonly examples: readonly { readonly place: string; readonly text: string }[];
}

/** A line for each of some findings. */
interface ToldRows {
  readonly kind: "rows";
  readonly rows: readonly ToldRow[];
}

/** A finding in one line: where it stands, the number as printed, and what came of it. */
export interface ToldRow {
  readonly verdict: Verdict;
  readonly place: string;
  readonly reported: string;
  readonly detail: string;
}

/** Sentences. */
interface ToldLines {
  readonly kind: "lines";
  readonly lines: readonly string[];
}

/** A table. */
interface ToldTable {
  readonly kind: "table";
  readonly table: TextTable;
}
