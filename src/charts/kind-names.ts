import type { Names } from "../model/names.ts";

/** Every chart of comparisons, by the name that the command line knows it by. */
export const chartKindNames = {
  change: { vi: "tăng giảm so với từng gốc", en: "change against each reference" },
  added: { vi: "tăng giảm bao nhiêu, xếp theo số tuyệt đối", en: "absolute change, ranked by amount" },
  trend: { vi: "xu thế qua tất cả các năm", en: "trend over all years" },
  plan: { vi: "thực hiện kế hoạch, với mức cần có", en: "plan completion, with the share expected to date" },
  "endemic-channel": {
    vi: "kênh lưu hành: năm nay trên nền các năm gốc",
    en: "endemic channel: this year against its base years",
  },
  index: { vi: "chỉ số so với kỳ gốc", en: "indices of a common base" },
  waterfall: { vi: "đóng góp của từng phần vào mức tăng", en: "contributions to the change of a whole" },
  share: { vi: "tỷ trọng theo thời gian", en: "shares over time" },
  slope: { vi: "từ kỳ gốc đến kỳ này", en: "slope: base value to current value" },
  areas: { vi: "mỗi nơi một ô theo thời gian", en: "small multiples, one panel per area" },
  map: { vi: "bản đồ, hoặc ô xếp theo vị trí", en: "map: boundaries, or a tile grid" },
  heat: { vi: "bảng màu nơi × kỳ", en: "heat table of areas by periods" },
} as const satisfies Readonly<Record<string, Names>>;

/** Every chart of outlooks, likewise. */
export const outlookKindNames = {
  fan: { vi: "dự báo với các dải, cạnh kế hoạch", en: "fan chart: projection with prediction intervals, and the plan" },
  "burn-up": { vi: "lũy kế từ đầu năm và nhịp cần có", en: "burn-up: year-to-date total and required pace" },
  calibration: { vi: "khả năng đã nêu so với thực tế", en: "calibration plot: forecast probability against outcome" },
} as const satisfies Readonly<Record<string, Names>>;

/** A chart of an outlook, by its name in `recount chart`. */
export type OutlookKindId = keyof typeof outlookKindNames;

/** A chart of comparisons, by its name in `recount chart`. */
export type ChartKindId = keyof typeof chartKindNames;
