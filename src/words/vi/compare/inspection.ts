import type { InspectionLabels } from "../../shape/compare/inspection.ts";

export const inspection: InspectionLabels = {
  indicator: "Chỉ tiêu",
  unit: "Đơn vị",
  kind: "Loại",
  direction: "Chiều tốt",
  areas: "Số địa bàn",
  periods: "Kỳ",
  observations: "Số liệu",
  missing: "Không có số",
  gaps: "Kỳ thiếu",
  duplicates: "Trùng",
  reported: "So sánh đã in",
  scenarios: "Thực hiện, ước tính, kế hoạch",
  statuses: "Ký hiệu",
  vintages: "Lần công bố",
  sources: "Nguồn",
  guesses: "Các điểm phải phỏng đoán",
  diagnostics: "Lưu ý",
  none: "không có",
  guessed: "đoán",
  kinds: { flow: "thời kỳ", stock: "thời điểm", ratio: "tỷ lệ", index: "chỉ số" },
  directions: { up: "tăng", down: "giảm", none: "" },
  scenarioNames: { actual: "thực hiện", estimate: "ước tính", plan: "kế hoạch" },
  summary: ({ rows, observations, indicators, areas, missing, gaps, duplicates }) =>
    `${rows} dòng, ${observations} số liệu, ${indicators} chỉ tiêu, ${areas} địa bàn; ${missing} ô không có số, ${gaps} kỳ thiếu ở giữa, ${duplicates} ô trùng`,
};
