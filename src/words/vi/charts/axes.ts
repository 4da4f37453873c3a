import type { AxisWords } from "../../shape/charts/axes.ts";

/** Vietnamese months are numbered: `T6`, `tháng 6`. */
export const axes: AxisWords = {
  dates: {
    dateTime: "%H:%M %d/%m/%Y",
    date: "%d/%m/%Y",
    time: "%H:%M:%S",
    periods: ["SA", "CH"],
    days: ["chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"],
    shortDays: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
    // biome-ignore format: one line
    months: ["tháng 1", "tháng 2", "tháng 3", "tháng 4", "tháng 5", "tháng 6", "tháng 7", "tháng 8", "tháng 9", "tháng 10", "tháng 11", "tháng 12"],
    shortMonths: ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12"],
  },
  currency: ["", " ₫"],
  dayFormat: "%-d/%-m",
  monthFormat: "%-m/%Y",
  quarterFormat: "Q%q/%Y",
  month: (number) => `T${number}`,
  half: (number) => `N${number}`,
  large: [
    [1e12, " nghìn tỷ"],
    [1e9, " tỷ"],
    [1e6, " triệu"],
  ],
  afterPeriod: ",",
};
