import type { LedgerStatus } from "../../model/claim.ts";

/** How many claims or printed comparisons an audit has, and how many of each verdict. */
export interface HeadlineCounts {
  readonly findings: number;
  readonly consistent: number;
  readonly inconsistent: number;
  readonly doubtful: number;
  readonly unverifiable: number;
}

/** The words of the page, the terminal, the Markdown and the charts. */
export interface Labels {
  readonly up: string;
  readonly down: string;
  /** What the sheet is called. */
  readonly audit: string;
  readonly skipToFindings: string;
  readonly contents: string;
  readonly headline: (counts: HeadlineCounts & { readonly numbers: number }) => string;
  readonly numbers: (count: number) => string;
  readonly claims: (count: number) => string;
  readonly more: (count: number) => string;
  readonly moreInVerbose: (count: number) => string;
  readonly moreInTable: (count: number) => string;
  readonly moreDoubtfulInTable: (count: number) => string;
  readonly allAgree: string;
  /** In place of the findings where nothing is flagged, yet some claims are doubtful. */
  readonly noneFlagged: (doubtful: number) => string;
  readonly nothingToCheck: string;
  /** A text in which no number is printed. */
  readonly noNumbers: string;
  readonly place: (line: string, column: string) => string;
  readonly sections: {
    readonly findings: string;
    readonly doubtful: string;
    readonly unverifiable: string;
    readonly consistent: string;
    readonly implied: string;
    readonly text: string;
    readonly claims: string;
    readonly ledger: string;
    readonly charts: string;
    readonly method: string;
  };
  readonly columns: {
    readonly verdict: string;
    readonly place: string;
    readonly kind: string;
    readonly reported: string;
    readonly recomputed: string;
    readonly calculation: string;
    readonly explanation: string;
    readonly correction: string;
    readonly causes: string;
    readonly quantity: string;
    readonly implied: string;
    readonly from: string;
    readonly role: string;
    readonly count: string;
    readonly power: string;
    readonly reference: string;
  };
  readonly power: (least: string) => string;
  readonly chartSource: string;
  readonly chartInWords: string;
  readonly chartFigures: string;
  /** Columns of the figures of charts that have no name elsewhere, by their name in CSV. */
  readonly figureColumns: Readonly<Record<"reference" | "measure" | "result" | "line" | "low" | "high", string>>;
  readonly filter: string;
  readonly all: string;
  readonly seeInText: string;
  readonly seeCheck: string;
  readonly line: string;
  /** Of a document in a language that recount does not read. */
  readonly languageUnknown: string;
  readonly roundingRule: string;
  readonly textHint: string;
  readonly impliedHint: string;
  readonly doubtfulHint: string;
  /** How probable it is that a number is wrong: `92% sure`. */
  readonly sureness: (probability: string) => string;
  /** What a finding rests on, and how sure it is. */
  readonly basis: (grounds: string, sureness: string) => string;
  readonly statusMeanings: Readonly<Record<LedgerStatus, string>>;
  /** Paragraphs that say how the audit was made. */
  readonly method: readonly string[];
  readonly footer: string;
  readonly charts: ChartLabels;
}

/** How many percentages a chart compares, and how many of them are wrong, doubtful, or of figures that are not known. */
export interface ComparedCounts {
  readonly shown: number;
  readonly outside: number;
  readonly doubtful: number;
  readonly unchecked: number;
}

/** The titles of the charts, which say what the chart shows, and the words in them. */
export interface ChartLabels {
  readonly reportedAgainstRecomputed: {
    readonly title: (counts: ComparedCounts) => string;
    readonly subtitle: string;
    readonly axis: string;
    readonly axisPoints: string;
    readonly row: (reported: string, recomputed: string) => string;
  };
  readonly planCompletion: {
    readonly title: (plans: number, reached: number, lowest: string) => string;
    readonly subtitle: string;
    readonly implied: string;
    readonly axis: string;
  };
  readonly changeAgainstReference: {
    readonly title: (rises: number, falls: number, strongest: string) => string;
    readonly subtitle: string;
    readonly axis: string;
    readonly noReference: string;
  };
}
