/** What the command line says about comparisons and about data sets. */
export interface CompareWords {
  readonly compare: string;
  readonly inspect: string;
  readonly sources: string;
  readonly against: (forms: string) => string;
  readonly measure: (ids: string) => string;
  readonly at: string;
  readonly over: string;
  readonly where: string;
  readonly vintage: string;
  readonly sort: string;
  readonly top: string;
  readonly negativeBase: string;
  readonly holiday: string;
  readonly format: (formats: string) => string;
  readonly inspectFormat: (formats: string, lists: string) => string;
  readonly out: string;
  readonly decimals: string;
  readonly pivot: string;
  readonly columns: string;
  readonly weightAlone: string;
  readonly notWide: (option: string, formats: string) => string;
  readonly dialect: string;
  readonly table: string;
  readonly column: string;
  readonly dates: string;
  readonly datesOfTable: string;
  readonly map: string;
  readonly sheet: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly decimal: string;
  readonly yearStart: string;
  readonly cumulative: string;
  readonly quiet: string;
  /** Periods that lie outside what there is. */
  readonly outside: (asked: string, first: string, last: string) => string;
  readonly list: string;
  readonly onlyLists: (format: string) => string;
  readonly noSuchList: (format: string, list: string) => string;
  readonly allowUnread: string;
  readonly mostlyUnread: (coverage: {
    readonly file: string;
    readonly read: number;
    readonly leftOut: number;
    /** Nothing was read of it, and it does not look like a data set. */
    readonly isReport: boolean;
  }) => string;
  /** What looks misread, ahead of all else that is told of a source. */
  readonly mayBeMisread: (what: string) => string;
  readonly color: string;
  readonly noColor: string;
  readonly compareExamples: string;
  readonly inspectExamples: string;
  readonly reading: (files: string) => string;
  readonly comparing: string;
  /** So many indicators more whose kind was guessed and mattered. */
  readonly moreKinds: (count: number) => string;
  /** Printed comparisons that the figures contradict: how many, of how many that can be checked, the first one's place, and why. */
  readonly contradicted: (count: number, of: number, place: string, why: string) => string;
  /** A year's plan that changed: what it was, and from which publication on. */
  readonly planChanged: (
    of: string,
    steps: readonly { readonly plan: string; readonly from: string; readonly implied: boolean }[],
  ) => string;
  /** An edition was asked for beside something else, or in a format that it is not written in. */
  readonly onlyEditions: string;
  /** Of a plan of the year that is asked for where there are plans of periods only. */
  readonly plansOfPeriods: string;
  readonly noTotal: string;
  readonly morePlansChanged: (count: number) => string;
  readonly writing: (file: string) => string;
  readonly written: (file: string) => string;
  /** A format that is no text was asked for without a file to put it into. */
  readonly needsFile: (format: string) => string;
  readonly unknownExtension: (file: string, formats: string) => string;
}
