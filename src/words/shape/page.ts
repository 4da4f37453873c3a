/** What the page says around its reports, data and charts. */
export interface PageWords {
  readonly title: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<"auto" | "light" | "dark", string>>;
  /** What a reader who decides asks first, and how it is answered. */
  readonly asked: {
    readonly changed: string;
    readonly wrong: string;
    readonly plans: string;
    readonly also: string;
    readonly wrongOne: (subject: string, printed: string, recomputed: string) => string;
    readonly moreWrong: (rest: string) => string;
    readonly nothingWrong: (checked: string, open: string) => string;
    readonly printedPlans: (count: string, period: string, least: string) => string;
  };
  /** The choice of areas that a page shows. */
  readonly areas: {
    readonly title: string;
    readonly all: (count: number) => string;
    readonly hint: string;
    readonly search: string;
    readonly highest: (count: number) => string;
    readonly atRisk: (count: number) => string;
    /** Said after `2 / 63` below a chart that shows some of them, and below one that shows none. */
    readonly shown: string;
    readonly notDrawn: string;
    /** Said in place of `shown` below one whose bars take the room that all had. */
    readonly stretched: string;
    readonly change: string;
  };
  readonly comparisons: string;
  readonly comparisonsHint: string;
  readonly printed: string;
  readonly outlooks: string;
  readonly outlooksHint: string;
  /** The same where it is known of all plans whether they were met. */
  readonly outcomesHint: string;
  readonly outlooksMethod: string;
  /** What a data set holds that prints nothing to be checked. */
  readonly series: {
    readonly title: string;
    readonly hint: (file: string) => string;
    readonly first: string;
    readonly last: string;
    readonly count: string;
    readonly course: string;
    readonly more: (count: string) => string;
  };
  readonly sources: string;
  readonly report: string;
  readonly data: string;
  readonly search: string;
  readonly shown: string;
  readonly columns: string;
  readonly rowsHeld: (count: number) => string;
  /** Leads the keyboard past a table. */
  readonly skipTable: string;
  readonly printAll: string;
  readonly onPaper: (shown: number, all: number) => string;
  readonly marks: {
    readonly decision: string;
    readonly names: Readonly<Record<"accepted" | "disputed" | "mended" | "none", string>>;
    readonly hints: Readonly<Record<"accepted" | "disputed" | "mended", string>>;
    readonly note: string;
    readonly file: string;
    readonly date: string;
    readonly export: string;
    readonly kept: string;
    readonly notKept: string;
  };
  readonly rowsLeftOut: (shown: number, all: number) => string;
  readonly guesses: string;
  readonly leftOut: string;
  readonly nothingLeftOut: string;
  readonly figures: (indicators: number, areas: number, periods: number) => string;
  readonly linkToThis: string;
  readonly linkToFinding: string;
  readonly download: string;
  /** Of a chart that has a drawing of each period. */
  readonly period: string;
  readonly play: string;
  readonly pause: string;
  readonly noScript: string;
  readonly dataMethod: readonly string[];
}
