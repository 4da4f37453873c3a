import type { ObservationStatus } from "../model/observation-status.ts";

/** The fields of an observation that a column of a long table can hold, by which `--map` and descriptors call them. */
export const columnFields = [
  "indicator",
  "indicator-name",
  "area",
  "area-name",
  "period",
  "start",
  "end",
  "year",
  "half",
  "quarter",
  "month",
  "week",
  "day",
  "scenario",
  "value",
  "plan",
  "estimate",
  "status",
  "confidentiality",
  "vintage",
  "unit",
  "multiplier",
  "decimals",
  "source",
  "ignored",
] as const;

export type ColumnField = (typeof columnFields)[number];

/** What a word in the name of a column of figures says about them; what no word says is what is measured. */
export type ColumnQualifier =
  | "value"
  | "plan"
  | "actual"
  | "estimate"
  | "provisional"
  | "prior-period"
  | "prior-year"
  | "of-year"
  | "of-period"
  | "to-date"
  | "percent"
  | "growth"
  | "difference"
  | "versus"
  /** A change against the year, or the period, before, in one word: `yoy`, `mom`. */
  | "year-on-year"
  | "period-on-period";

/** What words say of figures, with or without accents: whether they are planned, achieved, run from the start of the year, or are changes. */
export type FigureWords = readonly (readonly [
  Extract<ColumnQualifier, "plan" | "actual" | "to-date" | "growth" | "prior-year" | "prior-period">,
  string,
])[];

/** What a word in the name of a column of periods says: they are weeks, the days they begin or end on, fiscal years. */
export type PeriodWord = "week" | "start" | "end" | "fiscal";

/** Phrases without accents, in small letters, as {@link plainWords} makes them, with what each stands for. */
export interface ColumnWords {
  /** True where words are written with accents or without: `lũy kế`, `luy ke`. Else one with accents is another word: `cụm` is no `cum`. */
  readonly accents: boolean;
  readonly fields: readonly (readonly [ColumnField, string])[];
  readonly qualifiers: readonly (readonly [ColumnQualifier, string])[];
  /** What members are called that are the whole of the others. */
  readonly totals: string;
  /** What shares of one whole are called, where nothing says of what; and the words for per cent that may stand with that. */
  readonly shares: string;
  readonly percentWords: string;
  /** How the name of a figure begins that may be made of others: `Total equity`, `Net income`; with accents where it is another word without. */
  readonly totalStarts: string;
  /** Names under which the statements of one report give the same figure, one fact a line: `ending cash|cash and equivalents`. */
  readonly sameRows: readonly string[];
  /** What stands before a unit: `Đơn vị tính: triệu đồng`. */
  readonly unitLabels: string;
  /** Words in the name of a column of periods that say how it is written. */
  readonly periods: Readonly<Record<PeriodWord, string>>;
  /** How often a series is published: `Quarterly`. */
  readonly frequencies: Readonly<Record<"A" | "Q" | "M" | "W" | "D", string>>;
  /** Words of a scenario column. */
  readonly scenarios: Readonly<Record<"actual" | "estimate" | "plan", string>>;
  /** Words in an indicator's name that say how it behaves: `rate`, `population`. */
  readonly kinds: Readonly<Record<"ratio" | "index" | "stock", string>> & {
    /** Names of what is mostly told as a rate, though its name does not say so: `unemployment`. */
    readonly rates?: string;
  };
  /** What cells of a status column, and notes behind figures, say: `provisional`. */
  readonly statuses: readonly (readonly [ObservationStatus, string])[];
  /** What cells of a column of confidentiality say of figures that anybody may see: `free`. */
  readonly unrestricted: string;
  /** What stands in place of a figure, in words, with the status that it has then: `suppressed`. */
  readonly absent: readonly (readonly [ObservationStatus, string])[];
  /** Words of columns of codes: `iso`. */
  readonly codes: string;
  /** Names of columns whose whole numbers say which line or note a row is: `Mã số`, `Note`. */
  readonly references: string;
  /** Names of columns that say in words what a column of codes beside them says: `name`. */
  readonly labels: string;
  /** Names of a column that says what is counted in each row, where no other column of names stands beside it: `Description`. */
  readonly items: string;
  /** Names of columns that say how sure the figures of a survey are: `margin of error`. */
  readonly margins: string;
  /** What figures are called that are no longer those of the year before: `current year`. */
  readonly current: string;
  /** Words of columns that tell rows apart, though they hold numbers: `age`. */
  readonly keys: string;
  /** What stands before a unit and says of which prices or times it is: `constant 2010 US$`. */
  readonly pricing: string;
  /** Words of figures of one thing each, which are in no multiple of their table's unit: `per share`. */
  readonly eachOne: string;
  /** Letters right behind a year that say which figures of it these are: `2024E`, `2024KH`. Capitals are told from small letters. */
  readonly stages: readonly (readonly [ColumnQualifier, string])[];
  /** Names of columns that count the rows, or hold figures: `index`. */
  readonly counters: string;
  /** How names begin of what is counted one by one, in whole numbers: `number of`, `số hộ`. */
  readonly counted: string;
  /** Names of columns that say what areas belong to, beside the areas: `region`. */
  readonly groupings: string;
  /** What stands before a number, with accents, for the part of a year that it is: `tháng 6`. */
  readonly parts: string;
  /** Letters that stand for a month before its number, as they stand: `Th1`; where in other languages they stand for a quarter: `T1` of `tháng 1`, no `trimestre`. */
  readonly monthLetters?: string;
}

/**
 * The words of a name without accents, in small letters: `TenChiTieu`, `ten_chi_tieu` and `Tên chỉ tiêu` are the same.
 *
 * @example
 * plainWords("TenChiTieu") // -> ["ten", "chi", "tieu"]
 * plainWords("plan_pct (%)") // -> ["plan", "pct", "%"]
 */
export function plainWords(name: string): readonly string[] {
  return wordsOf(name).map(plainWord);
}

/** The words of a name as they stand, cut as {@link plainWords} cuts them. */
export function wordsOf(name: string): readonly string[] {
  const composed = ascii.test(name) ? name : name.normalize("NFC");
  return (
    composed.match(/\p{Lu}o\p{Lu}(?!\p{L})|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{L}+|\d+(?:[.,]\d+)*|%/gu) ?? []
  );
}

/** Most names of columns: nothing in them has another form. */
const ascii = /^[ -~]*$/;

/** A word in small letters without accents. */
export function plainWord(word: string): string {
  const small = word.toLowerCase();
  if (ascii.test(small)) return small;
  let plain = "";
  for (const letter of small) {
    const bare = letter < "\u0080" ? letter : bareLetter(letter);
    if (bare === undefined) return takenApart(small);
    plain += bare;
  }
  return plain;
}

function takenApart(small: string): string {
  return small.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d");
}

/**
 * A letter without what stands on it, of Latin letters in one piece, as in Vietnamese: to take words apart costs more than all else that is done to
 * a name. All are made when the first is asked for.
 */
function bareLetter(letter: string): string | undefined {
  bareLetters ??= new Map(
    Array.from({ length: 337 }, (_, at) => {
      const each = String.fromCharCode(at + (at < 241 ? 0xc0 : 0x1ea0 - 241));
      return [each, takenApart(each)];
    }),
  );
  return bareLetters.get(letter);
}

let bareLetters: ReadonlyMap<string, string> | undefined;
