import type { Forecast } from "../../forecast/forecast.ts";
import type { Outlook } from "../../forecast/outlook.ts";
import { type Language, wordsFor } from "../../words/words.ts";
import { outlookLines } from "../outlook/outlook-lines.ts";
import { areOver, noteText, summaryTable } from "../outlook/outlook-sections.ts";
import { escapeHtml, escapeLine } from "./escape.ts";
import { ofArea } from "./row-area.ts";
import { sortableTable } from "./sortable-table.ts";

/** The most series that the page holds; the file beside it holds all. */
const mostRows = 2000;

/** Outlooks as a table, those most at risk first, each with what leads to it on demand; empty where there is none. */
export function outlooksTable(forecast: Forecast, lang: Language): string {
  const { outlooks } = forecast;
  const levels = levelsOf(forecast);
  if (outlooks.length === 0) return "";
  const words = wordsFor(lang).page;
  const shown = outlooks.slice(0, mostRows);
  const { columns, rows } = summaryTable(shown, levels, lang);
  const lines = rows.map((cells, at) => {
    const outlook = shown[at];
    const others = cells.slice(1, -1).map((text, column) => {
      const key = outlook === undefined ? undefined : keysOf(outlook, levels.length > 0)[column];
      return `<td class="n" data-k="${key ?? ""}">${escapeLine(text)}</td>`;
    });
    return `<tr${ofArea(outlook?.area.code)}><td>${outlook ? named(cells[0] ?? "", cells.at(-1) ?? "", outlook, lang) : ""}</td>${others.join("")}</tr>`;
  });
  return sortableTable(
    {
      id: "outlooks",
      name: words.outlooks,
      columns: columns.slice(0, -1).map(({ title, kind }) => ({ title, number: kind === "number" })),
      rows: lines,
      folds: true,
      ...(outlooks.length > shown.length && {
        leftOut: words.rowsLeftOut(shown.length, outlooks.length),
      }),
    },
    lang,
  );
}

/** How the table is sorted and read: by risk, or by outcome where that of every plan is known. */
export function outlooksHint(outlooks: readonly Outlook[], lang: Language): string {
  const words = wordsFor(lang).page;
  return areOver(outlooks) ? words.outcomesHint : words.outlooksHint;
}

/** The headings of the table's columns; the reason for what a row has not stands under its name. */
export function outlookColumns(forecast: Forecast, lang: Language): readonly string[] {
  return summaryTable(forecast.outlooks.slice(0, mostRows), levelsOf(forecast), lang)
    .columns.slice(0, -1)
    .map(({ title }) => title);
}

/** The ranges that a row of the table has; none where every year is over, whose column would be empty. */
function levelsOf({ outlooks, levels }: Forecast): readonly number[] {
  return outlooks.slice(0, mostRows).some(({ yearEnd }) => (yearEnd?.ranges.length ?? 0) > 0) ? levels : [];
}

function named(name: string, reason: string, outlook: Outlook, lang: Language): string {
  const told = [...outlookLines(outlook, lang), ...outlook.notes.map((note) => noteText(note, lang))];
  const items = told.map((line) => `<li>${escapeHtml(line)}</li>`).join("");
  return `<details><summary>${escapeLine(name)}</summary><ul class="notes">${items}</ul></details>${reason === "" ? "" : `<small>${escapeHtml(reason)}</small>`}`;
}

/** What each column of numbers is sorted by, in the order of the summary. */
function keysOf({ probability, plan, now, yearEnd, gap }: Outlook, ranged: boolean): readonly (number | undefined)[] {
  return [probability, plan?.value, now, yearEnd?.value, ...(ranged ? [yearEnd?.ranges[0]?.low] : []), gap];
}
