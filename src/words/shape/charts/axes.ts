type Seven = [string, string, string, string, string, string, string];
// biome-ignore format: one line
type Twelve = [string, string, string, string, string, string, string, string, string, string, string, string];

/** How dates are written on axes, in the formats of Vega. */
export interface DateWords {
  readonly dateTime: string;
  readonly date: string;
  readonly time: string;
  readonly periods: [string, string];
  readonly days: Seven;
  readonly shortDays: Seven;
  readonly months: Twelve;
  readonly shortMonths: Twelve;
}

/** What stands at axes and in cells, where there is little room. */
export interface AxisWords {
  readonly dates: DateWords;
  /** What stands before and after an amount of money. */
  readonly currency: [string, string];
  /** The formats of Vega for a day and a month of a span too short for years alone. */
  readonly dayFormat: string;
  readonly monthFormat: string;
  readonly quarterFormat: string;
  /** A month and a half year as the head of a column below its year: `T6`, `H1`. */
  readonly month: (number: number) => string;
  readonly half: (number: number) => string;
  /** Large numbers in few letters, largest first, with the space before the word where there is one: ` tỷ`, `bn`. */
  readonly large: readonly (readonly [size: number, word: string])[];
  /** What follows a period that stands before the rest of a title. */
  readonly afterPeriod: string;
}
