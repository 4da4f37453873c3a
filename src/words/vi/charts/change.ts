import type { ChartWords } from "../../shape/charts.ts";
import { numbers as format } from "../numbers.ts";

const count = (value: number) => format.number(String(value));
const bars = ["thanh dày", "thanh mảnh", "vạch nhỏ"];

/** What charts and tables of changes say in Vietnamese. */
export const change: ChartWords["change"] = {
  amounts: (base, value) => `${base} → ${value}`,
  small: "Nhạt: tính trên số gốc dưới 10.",
  title: (subject, change, reference) => `${subject} ${change} so với ${reference}`,
  nothing: "Không có phép so sánh nào tính được",
  is: (text) => `bằng ${text}`,
  same: "không đổi",
  against: (reference) => `so với ${reference}`,
  bar: (at, reference) => `${bars[Math.min(at, bars.length - 1)]}: so với ${reference}`,
  tally: (rises, falls, without) =>
    `${count(rises)} tăng, ${count(falls)} giảm${without > 0 ? `, ${count(without)} không so được` : ""}.`,
};
