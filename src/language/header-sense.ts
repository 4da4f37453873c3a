import type { PhraseTable } from "./phrases.ts";

/** What a phrase in a table's title, column header or row label says. */
export type HeaderSense =
  /** What happened, what is thought to have, what was meant to; `provisional` where the figure will be revised. */
  | { readonly is: "scenario"; readonly scenario: "actual" | "estimate" | "plan"; readonly provisional?: true }
  /** `so với`: what follows is the reference; `isOf` where a name that follows is what is counted: `% of clinics 2016`. */
  | { readonly is: "versus"; readonly isOf?: true }
  /** `open` where a year after it says which one: `cùng kỳ năm 2019`, `kế hoạch năm 2020`; `cùng kỳ năm trước` is complete. `compares` where no word for it is needed: `% kế hoạch`; `measure` where it says how as well: `YoY`. */
  | {
      readonly is: "reference";
      readonly to: ReferencePhrase;
      /** A plan of the whole year, whatever part of it the table is of. */
      readonly ofYear?: true;
      readonly open?: true;
      readonly compares?: true;
      readonly measure?: HeaderMeasure;
    }
  /**
   * What a figure says of its reference: how much more, by how many percent, how many percent of it. `within` where the words say
   * so only of a comparison that is named before them: `Số tuyệt đối` below `Tăng, giảm so với cùng kỳ`.
   */
  | { readonly is: "change"; readonly measure: HeaderMeasure; readonly within?: true }
  /** `Cơ cấu`: percent of the total. */
  | { readonly is: "share" }
  /** A word that makes a period with a number: `tháng 6`, `quý II`, `năm 2020`, `6 tháng`; only `6T` where it is short; `isShort` where two digits of a year may follow at once: `FY19`. */
  | { readonly is: "span"; readonly unit: SpanUnit; readonly afterNumber?: true; readonly isShort?: true }
  /** `ended` between a length and the day on which it ends: `Three Months Ended June 30, 2019`. */
  | { readonly is: "ended" }
  /** A period by its name: `June`, `second quarter`. */
  | { readonly is: "named"; readonly unit: SpanUnit; readonly number: number }
  /** A number in words. */
  | { readonly is: "number"; readonly value: number }
  /** `hơn` before `một tháng`: so long something takes, no period. */
  | { readonly is: "bound" }
  /** `đầu năm` after `6 tháng`, `cuối năm`. */
  | { readonly is: "part"; readonly of: "start" | "end" }
  /** `cộng dồn`: from the start of the year; `to` where it is that of the year before: `lũy kế từ đầu năm trước`. */
  | { readonly is: "cumulative"; readonly to?: "prior-year" }
  /** `đến ngày`: the day ends a window that starts with its year. */
  | { readonly is: "until" }
  /** `kỳ này`: the period of the title. */
  | { readonly is: "this-period" }
  /** A column that holds each row's unit; the words before a unit; a column that numbers the rows. */
  | { readonly is: "unit-column" }
  | { readonly is: "unit-label" }
  | { readonly is: "row-number" }
  /** `Số đầu năm`: as it stood when the year of the title began. */
  | { readonly is: "opening" }
  /** `trong đó`, `chia ra`, `phân theo`: parts follow. */
  | { readonly is: "breakdown" }
  /** `tổng số`: the whole, which needs no name of its own. */
  | { readonly is: "whole" }
  /** Words of a name that hold a year which is no period: `giá so sánh 2010`. */
  | { readonly is: "keep" }
  /** A row whose figure in an index table is a percent change: `lạm phát`. */
  | { readonly is: "row-change" }
  /** Starts a remark below a table. */
  | { readonly is: "note" }
  /** Joins a period and its year: `of`. */
  | { readonly is: "of" }
  | { readonly is: "filler" };

export type ReferencePhrase = "prior-year" | "prior-period" | "plan" | "base";
/** A `difference` is one in percent where the column's unit is; an `absolute-difference` never is. */
export type HeaderMeasure = "difference" | "absolute-difference" | "percent-change" | "percent-of";
export type SpanUnit = "day" | "week" | "month" | "quarter" | "half" | "year";

/** Everything that reading tables needs to know of a language. */
export interface HeaderLanguage {
  readonly code: string;
  /** What it writes before decimals. */
  readonly decimal: "." | ",";
  /** One spelling for a word that is written in several. */
  readonly fold: (word: string) => string;
  readonly phrases: PhraseTable<HeaderSense>;
  /** Words that names are written with or without: `Giáo dục và Đào tạo`, `Giáo dục - Đào tạo`. */
  readonly joins: readonly string[];
  /** Words between the first and the last of several periods: `to`. */
  readonly spans: readonly string[];
  /** What it calls a column of units. */
  readonly unitColumn: string;
  /** Whether a text has letters or words that only this language has. */
  readonly isWritten: (text: string) => boolean;
  /** How an indicator with such words in its name behaves; a flow where none is there. */
  readonly kinds: PhraseTable<"stock" | "ratio" | "index">;
}
