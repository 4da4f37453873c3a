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
  },
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
};
