import type { Names } from "../model/names.ts";

/** Every chart of comparisons, by the name that the command line knows it by. */
export const chartKindNames = {
  change: { vi: "tăng giảm so với từng gốc", en: "change against each reference" },
  added: { vi: "tăng giảm bao nhiêu, xếp theo số tuyệt đối", en: "how much was added or lost, ranked by amount" },
  trend: { vi: "xu thế qua tất cả các năm", en: "trend over all years" },
  plan: { vi: "thực hiện kế hoạch, với mức cần có", en: "plan completion, with what is expected by now" },
  "endemic-channel": {
    vi: "kênh lưu hành: năm nay trên nền các năm gốc",
    en: "endemic channel: this year over its base years",
  },
  index: { vi: "chỉ số so với kỳ gốc", en: "index lines" },
  waterfall: { vi: "đóng góp của từng phần vào mức tăng", en: "contributions to the change of a whole" },
  share: { vi: "tỷ trọng theo thời gian", en: "shares over time" },
  slope: { vi: "từ kỳ gốc đến kỳ này", en: "from the base to now" },
  areas: { vi: "mỗi nơi một ô theo thời gian", en: "small multiples, an area each" },
  map: { vi: "bản đồ, hoặc ô xếp theo vị trí", en: "map: shapes, or tiles in their places" },
  heat: { vi: "bảng màu nơi × kỳ", en: "heat table of areas by periods" },
} as const satisfies Readonly<Record<string, Names>>;

/** Every chart of outlooks, likewise. */
export const outlookKindNames = {
  fan: { vi: "dự báo với các dải, cạnh kế hoạch", en: "fan: the projection with its ranges, and the plan" },
  "burn-up": { vi: "lũy kế từ đầu năm và nhịp cần có", en: "burn-up: the total to date and the pace needed" },
  calibration: { vi: "khả năng đã nêu so với thực tế", en: "calibration: probabilities told against what came" },
} as const satisfies Readonly<Record<string, Names>>;

export type OutlookKindId = keyof typeof outlookKindNames;

export type ChartKindId = keyof typeof chartKindNames;
