import type { Language } from "../messages.ts";

/** What is said above a query that is to be run elsewhere. */
export interface SqlComments {
  readonly what: (keys: string, indicators: number, areas: number, periods: string) => string;
  readonly columns: (columns: string) => string;
  readonly oneRow: string;
  readonly periods: Readonly<Record<"text" | "date", string>>;
  readonly scenario: string;
  readonly status: string;
  readonly vintage: string;
  readonly leftOut: string;
  readonly exact: string;
}

const vietnamese: SqlComments = {
  what: (keys, indicators, areas, periods) =>
    `recount: ${keys}; số chỉ tiêu: ${indicators}, số địa bàn: ${areas}, các kỳ: ${periods}.`,
  columns: (columns) => `Bảng và cột: ${columns}.`,
  oneRow: "Mỗi dòng của bảng là một số liệu: chỉ tiêu, địa bàn, kỳ, giá trị; giá trị không phải số được coi là thiếu.",
  periods: {
    text: "Kỳ là chữ theo SDMX: 2024, 2024-S1, 2024-Q2, 2024-06, 2024-W23, 2024-06-07.",
    date: "Kỳ là ngày đầu tiên của kỳ.",
  },
  scenario: "scenario: actual, estimate, plan; để trống là actual. Dòng ghi khác bị bỏ qua.",
  status: "status: mã SDMX (B là gãy chuỗi; từ Q trở đi là không có giá trị, O hoặc trống là ô bỏ trống).",
  vintage: "vintage: ngày công bố, xếp được theo thứ tự chữ.",
  leftOut:
    "Câu này mang theo danh sách kỳ và chỉ tiêu của bộ số liệu; dòng có kỳ hay chỉ tiêu khác bị bỏ qua. Có kỳ mới thì in lại câu này.",
  exact: "Giá trị được nhân thành số nguyên (factor), tử số và mẫu số giữ riêng, chia một lần sau cùng.",
};

const english: SqlComments = {
  what: (keys, indicators, areas, periods) =>
    `recount: ${keys}; indicators: ${indicators}, areas: ${areas}, periods: ${periods}.`,
  columns: (columns) => `Table and columns: ${columns}.`,
  oneRow:
    "Each row of the table is one figure: indicator, area, period, value; a value that is no number counts as missing.",
  periods: {
    text: "Periods are texts in SDMX notation: 2024, 2024-S1, 2024-Q2, 2024-06, 2024-W23, 2024-06-07.",
    date: "A period is the date of its first day.",
  },
  scenario: "scenario: actual, estimate, plan; empty is actual. Rows that say anything else are left out.",
  status:
    "status: codes of SDMX (B is a break in the series; from Q on there is no value, O or nothing is an empty cell).",
  vintage: "vintage: the day of publication, as text that sorts.",
  leftOut:
    "The query carries the periods and indicators of the data set; rows of others are left out. Print it again when there are new periods.",
  exact: "Values are made whole numbers (factor), numerator and denominator kept apart and divided once, at the end.",
};

/** What is said above a query, in a language. */
export function sqlComments(lang: Language): SqlComments {
  return lang === "vi" ? vietnamese : english;
}
