import type { ChartWords } from "../../shape/charts.ts";
import { numbers as format } from "../numbers.ts";

const count = (value: number) => format.number(String(value));
const bars = ["thick bar", "thin bar", "line"];

/** What charts and tables of changes say in English. */
export const change: ChartWords["change"] = {
  amounts: (base, value) => `${base} → ${value}`,
  small: "Pale bars: base value below 10.",
  title: (subject, change, reference) => `${subject}: ${change} against ${reference}`,
  nothing: "Nothing could be compared",
  is: (text) => text,
  same: "no change",
  against: (reference) => `against ${reference}`,
  bar: (at, reference) => `${bars[Math.min(at, bars.length - 1)]}: against ${reference}`,
  tally: (rises, falls, without) =>
    `${count(rises)} up, ${count(falls)} down${without > 0 ? `, ${count(without)} not comparable` : ""}.`,
};
