import type { AxisWords } from "./charts/axes.ts";

/** What charts of comparisons say. Titles are findings, in sentences; numbers in them are written already. */
export interface ChartWords {
  readonly axes: AxisWords;
  /** What a colour means. */
  readonly moods: Readonly<Record<"good" | "bad" | "neutral", string>>;
  /** The colours of changes in heat tables and maps: by what is good, and by which way it went where neither is. */
  readonly steps: { readonly moods: string; readonly ways: string; readonly signs: string };
  readonly missing: string;
  /** Periods inside a line that have no value. */
  readonly gaps: (count: number) => string;
  readonly otherKinds: string;
  /** Where figures are from: `published` and `until` are written already, and empty where not known. */
  readonly credit: (source: string, published: string, until: string) => string;
  /** Totals of what is ranked, which are not ranked with it. */
  readonly totals: (names: string) => string;
  readonly totalsCount: (count: number) => string;
  /** Series that ended before the others. */
  readonly ended: (names: string) => string;
  readonly endedCount: (count: number) => string;
  readonly trend: {
    /** `rate` has its sign; `series`: how many are drawn. */
    readonly title: (subject: string, rate: string, first: string, last: string, series: number) => string;
    readonly lines: string;
    readonly rate: (rate: string) => string;
  };
  readonly change: {
    /** What it was and what it is: `606 → 690`. */
    readonly amounts: (base: string, value: string) => string;
    readonly small: string;
    /** `Tay chân miệng tăng 44,5% so với cùng kỳ năm trước`. */
    readonly title: (subject: string, change: string, reference: string) => string;
    readonly nothing: string;
    readonly is: (text: string) => string;
    readonly same: string;
    readonly against: (reference: string) => string;
    /** Which bar is against which reference, by its thickness. */
    readonly bar: (at: number, reference: string) => string;
    readonly tally: (rises: number, falls: number, without: number) => string;
  };
  readonly plan: {
    readonly title: (
      least: string,
      percent: string,
      plans: number,
      done: number,
      behind: number,
      phased: boolean,
    ) => string;
    readonly band: (phasing: string) => string;
    readonly amounts: (done: string, plan: string) => string;
    readonly expected: (percent: string) => string;
    readonly without: (names: string, count: number) => string;
  };
  readonly endemic: {
    readonly above: (subject: string, year: number, above: number, all: number, base: string) => string;
    readonly within: (subject: string, year: number, base: string) => string;
    readonly bands: (base: string) => string;
    readonly peak: (period: string, value: string, times: string) => string;
    readonly missing: (year: number, periods: readonly string[]) => string;
    readonly fewer: (count: number) => string;
    readonly pastRange: (least: string, mean: string, most: string) => string;
    readonly most: string;
    readonly mean: string;
    readonly least: string;
  };
  readonly index: {
    /** Values are means over the year up to each period. */
    readonly rolled: string;
    readonly title: (subject: string, value: string, period: string, series: number) => string;
    readonly base: (reference: string, base: string) => string;
    readonly others: (count: number) => string;
    readonly without: (names: string) => string;
  };
  readonly waterfall: {
    readonly title: (whole: string, change: string, largest: string, contribution: string) => string;
    readonly against: (reference: string) => string;
    readonly unit: string;
    readonly rest: string;
    readonly without: (names: string) => string;
  };
  readonly share: {
    readonly title: (subject: string, share: string, period: string, change: string) => string;
    readonly since: (points: string, sign: number, period: string) => string;
    readonly columns: string;
    readonly others: (count: number) => string;
    readonly rest: string;
    readonly restMeans: string;
    /** Said where a part is below nought. */
    readonly below: string;
  };
  readonly slope: {
    readonly title: (rises: number, falls: number, all: number, subject: string, change: string) => string;
    readonly ends: (from: string, to: string, unit: string) => string;
    readonly without: (names: string) => string;
  };
  readonly areas: {
    /** `since`: the year from which on it is the highest; empty where it is of all years. */
    readonly title: (subject: string, value: string, period: string, since: string) => string;
    readonly panels: (unit: string) => string;
    readonly without: (names: string) => string;
    readonly told: (subject: string, last: string, peak: string, period: string) => string;
  };
  readonly heat: {
    readonly title: (subject: string, period: string, value: string) => string;
    readonly changeTitle: (subject: string, period: string, change: string, reference: string, sign: number) => string;
    readonly values: string;
    readonly changes: (reference: string) => string;
    readonly missing: (count: number) => string;
  };
}
