import type { ComparisonReason } from "../../model/comparison-reason.ts";
import { lettersOf, type ObservationStatus, type PlainStatus } from "../../model/observation-status.ts";
import type { Language } from "./shape.ts";

/** The words of a table of comparisons. */
export interface ComparisonLabels {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly value: string;
  readonly unit: string;
  readonly base: string;
  readonly status: string;
  readonly reason: string;
  /** A few letters for each reason, for the cell that would hold the number; `4/5` is said with it. */
  readonly reasons: Readonly<Record<ComparisonReason, string>>;
  readonly statuses: Readonly<Record<PlainStatus, string>>;
  /** Percentage points, as the unit of a number. */
  readonly points: string;
  readonly noRows: string;
  readonly noValue: string;
  readonly rows: (count: string) => string;
  /** `3 without a value: 2 zero base, 1 new`. */
  readonly without: (count: string, reasons: string) => string;
  readonly reserved: (reasons: string) => string;
}

const vietnamese: ComparisonLabels = {
  indicator: "Chỉ tiêu",
  area: "Nơi",
  period: "Kỳ",
  value: "Giá trị",
  unit: "Đơn vị",
  base: "Gốc",
  status: "Dấu",
  reason: "Lý do",
  reasons: {
    ok: "được",
    "duplicate-observation": "trùng số",
    "missing-value": "thiếu số",
    "ended-member": "đã dừng",
    "incomplete-value": "chưa đủ kỳ",
    "not-additive": "không cộng được",
    "no-week-53": "không có tuần 53",
    "no-29-february": "không có 29/2",
    "no-plan": "không có kế hoạch",
    "no-total": "không có tổng",
    "missing-base": "thiếu gốc",
    "new-member": "mới",
    "incomplete-base": "gốc chưa đủ",
    "unit-mismatch": "khác đơn vị",
    "not-applicable": "không áp dụng",
    "zero-base": "gốc 0",
    "negative-base": "gốc âm",
    "break-in-series": "ngắt chuỗi",
    "partial-base": "gốc",
    "moving-holiday": "lệch Tết",
  },
  statuses: {
    A: "bình thường",
    R: "đã chỉnh lại",
    D: "khác định nghĩa",
    B: "ngắt chuỗi",
    G: "thử nghiệm",
    K: "tính ở nơi khác",
    W: "gồm cả nơi khác",
    N: "không đáng kể",
    V: "chưa kiểm",
    U: "độ tin cậy thấp",
    P: "tạm tính",
    E: "ước tính",
    I: "suy ra",
    F: "dự báo",
    S: "đình công",
    Q: "không công bố",
    H: "ngày nghỉ",
    J: "được miễn",
    L: "không thu thập",
    O: "thiếu",
    M: "không thể có",
  },
  points: "điểm %",
  noRows: "Không có dòng nào hợp với điều đã hỏi.",
  noValue: "không có",
  rows: (count) => `${count} dòng`,
  without: (count, reasons) => `${count} ô không có kết quả (${reasons})`,
  reserved: (reasons) => `cần lưu ý: ${reasons}`,
};

const english: ComparisonLabels = {
  indicator: "Indicator",
  area: "Area",
  period: "Period",
  value: "Value",
  unit: "Unit",
  base: "Base",
  status: "Status",
  reason: "Reason",
  reasons: {
    ok: "ok",
    "duplicate-observation": "duplicate",
    "missing-value": "no value",
    "ended-member": "ended",
    "incomplete-value": "incomplete",
    "not-additive": "not additive",
    "no-week-53": "no week 53",
    "no-29-february": "no 29 Feb",
    "no-plan": "no plan",
    "no-total": "no total",
    "missing-base": "no base",
    "new-member": "new",
    "incomplete-base": "base incomplete",
    "unit-mismatch": "unit differs",
    "not-applicable": "not applicable",
    "zero-base": "zero base",
    "negative-base": "negative base",
    "break-in-series": "break",
    "partial-base": "base",
    "moving-holiday": "holiday",
  },
  statuses: {
    A: "normal",
    R: "revised",
    D: "definition differs",
    B: "break in series",
    G: "experimental",
    K: "included elsewhere",
    W: "includes others",
    N: "not significant",
    V: "unvalidated",
    U: "low reliability",
    P: "provisional",
    E: "estimated",
    I: "imputed",
    F: "forecast",
    S: "strike",
    Q: "suppressed",
    H: "holiday",
    J: "derogation",
    L: "not collected",
    O: "missing",
    M: "cannot exist",
  },
  points: "pp",
  noRows: "No rows match what was asked for.",
  noValue: "none",
  rows: (count) => `${count} ${count === "1" ? "row" : "rows"}`,
  without: (count, reasons) => `${count} ${count === "1" ? "cell" : "cells"} without a result (${reasons})`,
  reserved: (reasons) => `to be read with care: ${reasons}`,
};

/** The words of a table of comparisons, in Vietnamese or in English. */
export function comparisonLabels(lang: Language): ComparisonLabels {
  return lang === "vi" ? vietnamese : english;
}

/**
 * What a status is called; both where it is a pair.
 *
 * @example
 * statusName("BP", comparisonLabels("en")) // -> "break in series, provisional"
 */
export function statusName(status: ObservationStatus, { statuses }: ComparisonLabels): string {
  return lettersOf(status)
    .map((letter) => statuses[letter])
    .join(", ");
}
