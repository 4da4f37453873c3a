import type { Direction, IndicatorKind } from "../../model/indicator.ts";
import type { Language } from "./shape.ts";

/** What is counted of a data set as a whole. */
export type InspectionCount = "rows" | "observations" | "indicators" | "areas" | "missing" | "gaps" | "duplicates";

/** The words of what a data set holds. */
export interface InspectionLabels {
  readonly indicator: string;
  readonly unit: string;
  readonly kind: string;
  readonly direction: string;
  readonly areas: string;
  readonly periods: string;
  readonly observations: string;
  readonly missing: string;
  readonly gaps: string;
  readonly duplicates: string;
  readonly reported: string;
  readonly scenarios: string;
  readonly statuses: string;
  readonly vintages: string;
  readonly sources: string;
  readonly guesses: string;
  readonly diagnostics: string;
  readonly none: string;
  readonly guessed: string;
  readonly kinds: Readonly<Record<IndicatorKind, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly scenarioNames: Readonly<Record<string, string>>;
  readonly summary: (counts: Readonly<Record<InspectionCount, string>>) => string;
}

const vietnamese: InspectionLabels = {
  indicator: "Chỉ tiêu",
  unit: "Đơn vị",
  kind: "Loại",
  direction: "Chiều tốt",
  areas: "Số nơi",
  periods: "Kỳ",
  observations: "Số liệu",
  missing: "Không có số",
  gaps: "Kỳ thiếu",
  duplicates: "Trùng",
  reported: "So sánh đã in",
  scenarios: "Thực hiện, ước, kế hoạch",
  statuses: "Dấu",
  vintages: "Lần công bố",
  sources: "Nguồn",
  guesses: "Những gì phải phỏng đoán",
  diagnostics: "Những gì cần biết",
  none: "không có",
  guessed: "đoán",
  kinds: { flow: "phát sinh", stock: "cuối kỳ", ratio: "tỷ lệ", index: "chỉ số" },
  directions: { up: "tăng", down: "giảm", none: "" },
  scenarioNames: { actual: "thực hiện", estimate: "ước", plan: "kế hoạch" },
  summary: ({ rows, observations, indicators, areas, missing, gaps, duplicates }) =>
    `${rows} dòng, ${observations} số liệu, ${indicators} chỉ tiêu, ${areas} nơi; ${missing} ô không có số, ${gaps} kỳ thiếu ở giữa, ${duplicates} ô trùng`,
};

const english: InspectionLabels = {
  indicator: "Indicator",
  unit: "Unit",
  kind: "Kind",
  direction: "Good is",
  areas: "Areas",
  periods: "Periods",
  observations: "Values",
  missing: "Missing",
  gaps: "Gaps",
  duplicates: "Duplicates",
  reported: "Printed comparisons",
  scenarios: "Actual, estimate, plan",
  statuses: "Statuses",
  vintages: "Vintages",
  sources: "Sources",
  guesses: "What had to be guessed",
  diagnostics: "What to know",
  none: "none",
  guessed: "guessed",
  kinds: { flow: "flow", stock: "stock", ratio: "ratio", index: "index" },
  directions: { up: "up", down: "down", none: "" },
  scenarioNames: { actual: "actual", estimate: "estimate", plan: "plan" },
  summary: ({ rows, observations, indicators, areas, missing, gaps, duplicates }) =>
    `${many(rows, "row")}, ${many(observations, "value")}, ${many(indicators, "indicator")}, ${many(areas, "area")}; ${missing} without a value, ${many(gaps, "period")} missing in between, ${many(duplicates, "duplicate")}`,
};

const many = (count: string, one: string) => `${count} ${count === "1" ? one : `${one}s`}`;

/** The words of what a data set holds, in Vietnamese or in English. */
export function inspectionLabels(lang: Language): InspectionLabels {
  return lang === "vi" ? vietnamese : english;
}
