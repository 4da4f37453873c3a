import type { Revised } from "../../datasets/panel/revised.ts";
import { plainDecimal } from "../../engine/results/number-text.ts";
import { visibleLine } from "../../model/visible.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { csvField } from "../csv-field.ts";
import { markdownTable } from "../markdown-table.ts";
import { painter } from "../terminal/style.ts";
import { type TextTable, textList, textTable } from "../text-table.ts";

/** Revisions as a table for people, the largest change in percent first. */
export function revisionsTable(all: readonly Revised[], lang: Language): TextTable {
  const words = wordsFor(lang).compare.revisions;
  const { number } = messagesFor(lang);
  const shown = (value: number) => number(plainDecimal(value));
  const sign = (value: number) => (value > 0 ? "+" : "");
  const size = ({ percent }: Revised) => (Number.isNaN(percent) ? Number.POSITIVE_INFINITY : Math.abs(percent));
  return {
    columns: [
      { title: words.indicator, kind: "words" },
      { title: words.area, kind: "words" },
      { title: words.period, kind: "label" },
      { title: words.firstVintage, kind: "label" },
      { title: words.first, kind: "number" },
      { title: words.lastVintage, kind: "label" },
      { title: words.last, kind: "number" },
      { title: words.difference, kind: "number" },
      { title: "%", kind: "number" },
      { title: words.publications, kind: "number" },
    ],
    rows: [...all]
      .sort((a, b) => size(b) - size(a))
      .map((each) => [
        each.indicator,
        each.area,
        each.scenario === "plan" ? `${each.period} ${words.plan}` : each.period,
        each.firstVintage,
        shown(each.first),
        each.lastVintage,
        shown(each.last),
        sign(each.difference) + shown(each.difference),
        Number.isNaN(each.percent) ? words.ofZero : sign(each.percent) + number(each.percent.toFixed(1), 1),
        shown(each.publications),
      ]),
  };
}

/** Places of columns. */
const publications = 9;
const vintages = [3, 5];

function without({ columns, rows }: TextTable, places: readonly number[]): TextTable {
  const kept = <T>(of: readonly T[]) => of.filter((_, at) => !places.includes(at));
  return { columns: kept(columns), rows: rows.map(kept) };
}

/** Revisions for a screen; a list where there is no room for a table. */
export function revisionsTerminal(all: readonly Revised[], lang: Language, width: number, color: boolean): string {
  if (all.length === 0) return `${wordsFor(lang).compare.revisions.none}\n`;
  const whole = revisionsTable(all, lang);
  const paint = painter(color);
  // What is the same in every row goes above it; for want of room the number of publications goes, then their dates.
  const same = whole.columns.flatMap((_, at) =>
    at < 2 && all.length > 1 && whole.rows.every((row) => row[at] === whole.rows[0]?.[at]) ? [at] : [],
  );
  const caption = same.map((at) => whole.rows[0]?.[at] ?? "").join(" · ");
  const squeeze = { narrowest: 10, lines: 3 };
  const tries = [same, [...same, publications], [...same, publications, ...vintages]].map((left) =>
    without(whole, left),
  );
  const lines =
    tries.map((table) => textTable(table, width, squeeze, paint)).find((found) => found !== undefined) ??
    textList(without(whole, same), width, paint);
  return [...(caption === "" ? [] : [paint(visibleLine(caption), "bold")]), ...lines]
    .map((line) => `${line}\n`)
    .join("");
}

export function revisionsMarkdown(all: readonly Revised[], lang: Language): string {
  return all.length === 0
    ? `${wordsFor(lang).compare.revisions.none}\n`
    : `${markdownTable(revisionsTable(all, lang))}\n`;
}

/** Revisions as CSV, in the order of the data: numbers as they are, no percentage of zero. */
export function revisionsCsv(all: readonly Revised[]): string {
  const names = [
    ...["indicator", "area", "period", "scenario", "publications"],
    ...["first_vintage", "first", "last_vintage", "last", "difference", "percent"],
  ];
  const lines = all.map((each) =>
    Object.values(each).map((cell) =>
      Number.isNaN(cell) ? "" : csvField(typeof cell === "number" ? plainDecimal(cell) : cell),
    ),
  );
  return [names, ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}
