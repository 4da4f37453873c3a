import type { IndicatorKind } from "../../model/indicator.ts";

/** The words of a sentence about a guess. */
export interface GuessWords {
  readonly guessed: string;
  readonly is: string;
  readonly change: string;
  readonly descriptor: string;
  readonly inspect: string;
  readonly guessedKind: (name: string, kind: IndicatorKind) => string;
  /** What can be guessed, by the name that it has in the data. */
  readonly whats: Readonly<Record<string, string>>;
  /** How the words are said in which readers say what they took it for, and why; `#` stands for digits, `*` for any words. */
  readonly phrases: readonly (readonly [string, string])[];
}

const kindsVi: Readonly<Record<IndicatorKind, string>> = {
  flow: "số phát sinh trong kỳ",
  stock: "số cuối kỳ",
  ratio: "tỷ lệ",
  index: "chỉ số",
};

const kindsEn: Readonly<Record<IndicatorKind, string>> = {
  flow: "a flow",
  stock: "a stock",
  ratio: "a ratio",
  index: "an index",
};

export const guessesVi: GuessWords = {
  guessed: "phỏng đoán",
  is: "là",
  change: "nếu sai",
  descriptor: "nêu trong indicators.csv",
  inspect: "cách nêu lại: recount inspect",
  guessedKind: (name, kind) =>
    `phỏng đoán: ${name} là ${kindsVi[kind]} (${kind}) và được gộp theo thời gian như vậy; nếu sai: nêu kind trong indicators.csv`,
  whats: {
    encoding: "bảng mã",
    delimiter: "dấu ngăn cột",
    decimal: "dấu thập phân",
    header: "dòng tiêu đề",
    layout: "dạng bảng",
    column: "cột",
    indicator: "chỉ tiêu",
    area: "nơi",
    "area-name": "tên nơi",
    period: "kỳ",
    year: "năm",
    month: "tháng",
    quarter: "quý",
    scenario: "thực hiện hay kế hoạch",
    value: "giá trị",
    plan: "kế hoạch",
    status: "trạng thái",
    vintage: "ngày công bố",
    unit: "đơn vị tính",
    kind: "loại chỉ tiêu",
    total: "tổng",
    mark: "dấu",
    dimension: "cách chia nhỏ",
    hidden: "phần ẩn",
    "indicator-name": "tên chỉ tiêu",
    source: "nguồn",
    ignored: "bỏ qua",
    cumulative: "số lũy kế",
    dates: "thứ tự ngày tháng",
    roles: "vai trò của các cột",
    tables: "các bảng",
    start: "ngày đầu",
    end: "ngày cuối",
    "year-start": "tháng đầu năm tài chính",
  },
  phrases: [
    ["none", "không có"],
    ["line #", "dòng #"],
    ["comma", "dấu phẩy"],
    ["semicolon", "dấu chấm phẩy"],
    ["tab", "dấu tab"],
    ["bar", "dấu gạch đứng"],
    ["wide", "kỳ nằm ngang"],
    ["spans of years", "khoảng nhiều năm"],
    ["month before day", "tháng đứng trước ngày"],
    ["day before month", "ngày đứng trước tháng"],
    ["*, a fraction", "*, ghi dạng phân số"],
    ["# of # rows agree", "# trên # dòng khớp"],
    ["the title", "theo tên bảng"],
    ["the sheet's name", "theo tên trang tính"],
    ["columns #–#, #–#*", "cột #–#, #–#*"],
    ["the first name stands again", "tên đầu tiên lặp lại"],
    ["# series in columns", "# chuỗi nằm theo cột"],
    ["the first column names lines above the figures, then periods", "cột đầu nêu tên các dòng ở trên, rồi đến các kỳ"],
    ["one spelling", "cùng một tên"],
    ["*, prior-year", "*, so với cùng kỳ năm trước"],
    ["*, prior-period", "*, so với kỳ trước"],
    ["all are below 3", "tất cả đều dưới 3"],
    ["hardly a percentage has thousands", "tỷ lệ phần trăm hầu như không có hàng nghìn"],
    ["one date a month", "mỗi tháng một ngày"],
    ["one date a quarter", "mỗi quý một ngày"],
    ["one date a year", "mỗi năm một ngày"],
    ["in order of time so", "như vậy thì theo thứ tự thời gian"],
    ["nothing decides it", "không có gì quyết định"],
    ["dates of weeks", "ngày thay cho tuần"],
    ["seven days apart, each the end of one", "cách nhau bảy ngày, mỗi ngày là cuối tuần"],
    ["seven days apart, each the start of one", "cách nhau bảy ngày, mỗi ngày là đầu tuần"],
    ["years and weeks", "năm và tuần"],
    ["years before months", "năm đứng trước tháng"],
    ["23-Jan, 23-Feb and so on are of 2023", "23-Jan, 23-Feb v.v. là của năm 2023"],
    ["its name, or numbers above 12", "theo tên, hoặc có số lớn hơn 12"],
    ["years of the Buddhist era", "năm theo Phật lịch"],
    ["days by a spreadsheet's numbers", "ngày theo số của bảng tính"],
    ["midnight at *", "nửa đêm ở múi giờ *"],
    ["always the same hour", "luôn cùng một giờ"],
    ["fiscal years count as the calendar's by which they end", "năm tài chính tính theo năm dương lịch mà nó kết thúc"],
    ["rows without an area", "các dòng không ghi nơi"],
    ["dates of months", "ngày thay cho tháng"],
    ["dates of quarters", "ngày thay cho quý"],
    ["dates of years", "ngày thay cho năm"],
    ["# columns more", "# cột nữa"],
    ["* = all others", "* = tất cả các nơi khác"],
    ["*: not the sum of the others", "*: không bằng tổng các nơi khác"],
    ["read", "có đọc"],
    ["reported prior-year percent-change*", "tăng, giảm (%) so với cùng kỳ năm trước*"],
    ["reported prior-year difference*", "chênh lệch so với cùng kỳ năm trước*"],
    ["reported prior-year percent-of*", "% so với cùng kỳ năm trước*"],
    ["reported prior-year*", "so với cùng kỳ năm trước*"],
    ["reported prior-period*", "so với kỳ trước*"],
    ["reported plan*", "so với kế hoạch*"],
    ["reported total*", "tỷ trọng trong tổng*"],
    ["reported base*", "so với kỳ gốc*"],
    ["reported against*", "so với*"],
    ["plan", "kế hoạch"],
    ["plan, *", "kế hoạch, *"],
    ["actual", "thực hiện"],
    ["actual, *", "thực hiện, *"],
    ["estimate", "ước tính"],
    ["estimate, *", "ước tính, *"],
    ["its name and its cells", "theo tên cột và các ô"],
    ["the cells of each column", "theo các ô của từng cột"],
    ["the cells of the table", "theo các ô của bảng"],
    ["the file's name", "theo tên tệp"],
    ["a hidden sheet", "trang tính bị ẩn"],
    ["# hidden rows", "# dòng bị ẩn"],
    ["a second number above 12", "số thứ hai lớn hơn 12"],
    ["each date begins or ends one", "mỗi ngày là đầu hoặc cuối kỳ"],
    ["nothing to add up", "không có gì để cộng"],
    ["part of each indicator's name; empty is the total", "thuộc tên chỉ tiêu; ô trống là tổng"],
    ["*: a running total from the year's start", "*: lũy kế từ đầu năm"],
    ["*: a running total through all years", "*: lũy kế qua mọi năm"],
    ["*: of each period alone", "*: riêng từng kỳ"],
    ["its name", "theo tên"],
    ["its name; *", "theo tên; *"],
    ["its title; *", "theo tên bảng; *"],
    [
      "rises in # of # steps within a year and falls back in # of # new years",
      "tăng ở # trên # bước trong năm, tụt lại ở # trên # đầu năm",
    ],
    ["# columns of periods: *", "# cột là kỳ: *"],
    ["# % of the first # rows have as many cells", "# % của # dòng đầu có cùng số ô"],
    ["# of # sums of the # others agree", "# trên # tổng của # nơi khác khớp"],
    ["2003-05 is 2003 to 2005, 2011/12 is filed under 2012", "2003-05 là 2003 đến 2005, 2011/12 tính vào 2012"],
  ],
};

export const guessesEn: GuessWords = {
  guessed: "guessed",
  is: "is",
  change: "to change",
  descriptor: "say it in indicators.csv",
  inspect: "how to change it: recount inspect",
  guessedKind: (name, kind) =>
    `guessed: ${name} is ${kindsEn[kind]}, and its values were brought to other periods as such; to change: kind in indicators.csv`,
  whats: {},
  phrases: [],
};

/**
 * What a reader took something for, or why, in the words of a language; as it stands where the language has no words for it.
 *
 * @example
 * guessPhrase("5 of 6 sums of the 3 others agree", guessesVi) // -> "5 trên 6 tổng của 3 nơi khác khớp"
 * guessPhrase("utf-8", guessesVi) // -> "utf-8"
 */
export function guessPhrase(text: string, { phrases }: GuessWords): string {
  for (const [from, to] of phrases) {
    const pattern = from
      .split(/([#*])/)
      .map((part) => (part === "#" ? "([\\d.,]+)" : part === "*" ? "(.*)" : escaped(part)));
    const found = new RegExp(`^${pattern.join("")}$`, "su").exec(text);
    if (!found) continue;
    let next = 1;
    return to.replaceAll(/[#*]/g, () => found[next++] ?? "");
  }
  return text;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
