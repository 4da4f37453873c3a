import { numberInYear, type Period, yearOf } from "../model/period.ts";
import { periodText } from "../model/period-text.ts";
import { type Language, wordsFor } from "../words/words.ts";
import { textWidth } from "./text-width.ts";
import { sizes } from "./theme.ts";

/** The head of a column, in pixels from the first one's left. */
export interface ColumnHead {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const yearY = 8;
const periodY = 23;
/** The gap between two columns. */
const gap = 2;

/** The heads of a table's columns: the part of the year above each, and the year above the first of its columns. */
export function heatColumns(periods: readonly Period[], step: number, lang: Language): readonly ColumnHead[] {
  const middle = (at: number) => (at + 0.5) * step - gap / 2;
  const texts = periods.map((period) => partOfYear(period, lang));
  const widest = Math.max(...texts.map((text) => textWidth(text, sizes.small)));
  const every = Math.max(1, Math.ceil((widest + 4) / step));
  const parts = texts.flatMap((text, at) => (at % every === 0 ? [{ text, x: middle(at), y: periodY }] : []));
  const whole = periods.every((period) => period.kind === "regular" && period.frequency === "A");
  if (whole) return parts;
  const years = periods.flatMap((period, at) => {
    const before = periods[at - 1];
    return before && yearOf(before) === yearOf(period)
      ? []
      : [{ text: String(yearOf(period)), x: middle(at), y: yearY }];
  });
  return [...years, ...parts];
}

function partOfYear(period: Period, lang: Language): string {
  if (period.kind === "to-date") return periodText(period).split("..").at(-1)?.slice(5) ?? "";
  switch (period.frequency) {
    case "A":
      return String(yearOf(period));
    case "M":
      return wordsFor(lang).charts.axes.month(numberInYear(period));
    case "Q":
      return `Q${numberInYear(period)}`;
    case "S":
      return wordsFor(lang).charts.axes.half(numberInYear(period));
    case "W":
      return `W${numberInYear(period)}`;
    case "D":
      return periodText(period).slice(8);
  }
}
