import type { PhraseTable, Words } from "./phrases.ts";

/** The length of a calendar unit that a word of time names. */
export type SpanWord = "day" | "week" | "month" | "quarter" | "half" | "year";

/** What a phrase says of when a number holds. */
export type PeriodSense =
  /** A word that makes a period with a number: `tháng 6`, `quý II`, `năm 2020`, `6 tháng`. */
  | { readonly is: "span"; readonly unit: SpanWord }
  /** A month or a quarter by its name: `June`, `third quarter`. */
  | { readonly is: "named"; readonly unit: "month" | "quarter"; readonly number: number }
  /** Whole years from one to another: `giai đoạn`, `niên vụ`. */
  | { readonly is: "stage" }
  | { readonly is: "number"; readonly value: number }
  /** `đầu năm`, `cuối năm`: where in the span that follows or went before. `span` where the phrase names it itself. */
  | { readonly is: "part"; readonly of: "start" | "end"; readonly span?: SpanWord }
  /** `nửa đầu năm`: a half by its number. */
  | { readonly is: "half"; readonly number: 1 | 2 }
  /** Counted from the time of writing or of the sentence: `năm nay` 0, `tháng trước` -1; `now` where only the time of writing will do. */
  | { readonly is: "relative"; readonly unit: SpanWord; readonly shift: number; readonly now?: true }
  /** `cùng kỳ`: the window that is spoken of, in another year; the year before unless one is named. */
  | { readonly is: "same-window" }
  | { readonly is: "until" }
  | { readonly is: "from" }
  /** `lũy kế`: from the start of the year. */
  | { readonly is: "cumulative" }
  /** `đến nay`: a window that has no end in the text. */
  | { readonly is: "now" }
  /** After a number of months: a length counted from somewhere, no window of a year: `ba tháng tới`, `6 tháng qua`. */
  | { readonly is: "length" }
  /** Words between a period and its year, and before a point in time: `của`, `vào`. */
  | { readonly is: "link" };

/** What a phrase says of what a number is: its scenario or its role. */
export type RoleSense =
  /** `kế hoạch`, `dự toán`: a plan or a target; `dự kiến`: a forecast; `ước`: an estimate. */
  | { readonly is: "scenario"; readonly scenario: "plan" | "forecast" | "estimate" }
  /** `hoàn thành kế hoạch`: speaks of a plan, but what follows was done. */
  | { readonly is: "done" }
  /** `lãi suất`, `thuế suất`: percentages that are no part of a printed whole. */
  | { readonly is: "rate" }
  /** `tốc độ tăng`, `mức tăng`: percentages and amounts that are a growth. */
  | { readonly is: "growth" }
  | { readonly is: "price" }
  | { readonly is: "index" }
  | { readonly is: "mean" }
  /** `mỗi`, `trên một`: for each one. */
  | { readonly is: "per" }
  /** `quy mô`, `mức`, `loại`: words of a class whose limit may follow. */
  | { readonly is: "class" }
  /** `trở lên`: the number before it is a limit. */
  | { readonly is: "or-more" }
  /** Beside a percentage: how sure an interval is, `95% CI`, `khoảng tin cậy 95%`. */
  | { readonly is: "certainty" }
  /** `thứ`, `hạng`: a place in a row. */
  | { readonly is: "rank" }
  /** Words that introduce a list of names. */
  | { readonly is: "list" };

/** What the frames of quantities need to know of a language. */
export interface FrameWords {
  /** The code of the language that they are of. */
  readonly language: string;
  readonly periods: PhraseTable<PeriodSense>;
  readonly roles: PhraseTable<RoleSense>;
  /** Words of indicators of which a thing can be only one: `xuất khẩu`, `nhập khẩu`; two of a group contradict each other. */
  readonly contrasts: PhraseTable<ContrastWord>;
  /** Words after a phrase of time that make it the subject of what follows: `năm 2016 là 12.000`. */
  readonly copulas: Words;
  /** Folded units of age, and of an index. */
  readonly ages: Words;
  readonly indexUnits: Words;
  /** Words right before the limit of a class (`dưới`, `trên`); `sure` where it is hardly ever a mere approximation. */
  readonly limits: ReadonlyMap<string, { readonly sure: boolean }>;
  /** Folded words that a number follows as part of a name: `RON 92`. */
  readonly numbered: Words;
  /** Words that start another statement: `nhưng`, `trong khi`. */
  readonly turns: Words;
  /** Syllables that say nothing of what a number is about. */
  readonly empty: Words;
  /** Folded words by which a number is not as it was first counted: `organic`, `excluding`, `like-for-like`. */
  readonly adjustments: Words;
  /** Folded words in capitals that name no place and no actor: `gdp`, `usd`. */
  readonly noNames: Words;
}

export interface ContrastWord {
  readonly group: string;
  readonly member: number;
}
