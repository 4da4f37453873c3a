import { isChange } from "../../compare/is-change.ts";
import { measures } from "../../compare/measures.ts";
import type { ComparisonColumn } from "../../engine/comparison-columns.ts";
import type { ComparisonBatch } from "../../engine/result.ts";
import type { Compared } from "../../engine/results/compared.ts";
import { plainDecimal } from "../../engine/results/number-text.ts";
import { writtenArithmetic, writtenName } from "../../model/arithmetic.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { comparisonColumns, comparisonTable, type TableColumn } from "../comparison/table.ts";
import { escapeHtml, escapeLine } from "./escape.ts";
import { pathName } from "./path-name.ts";
import { periodCell } from "./period-cell.ts";
import { ofArea } from "./row-area.ts";
import { sortableTable } from "./sortable-table.ts";

/** The most rows that the page holds; the file beside it holds all. */
const mostRows = 20_000;
/** Fewer columns than these beside the first have room on a phone. */
const leastFolded = 3;

/** Comparisons as a table, each result with how it is computed; empty where there is none. */
export function comparisonsTable(result: Compared, lang: Language): string {
  const { caption, columns, rows, notes } = comparisonTable(result, { lang });
  if (rows.length === 0) return "";
  const words = wordsFor(lang).page;
  const formulas = [...formulasOf(result, lang)];
  const periods = result.batches.flatMap(({ period }) => [...period].map((code) => result.periods[code]));
  const areas = result.batches.flatMap(({ area }) => [...area].map((code) => result.areas[code]?.code));
  const indicators = indicatorsOf(result);
  const number = (role: string) => role === "value" || role === "base" || role === "result";
  const shown = rows.slice(0, mostRows).map((row, at) => {
    let result = -1;
    const cells = row.map((text, column) => {
      const role = columns[column]?.role ?? "name";
      if (role === "period") return periodCell(periods[at], text);
      if (!number(role)) return `<td>${column === 0 ? pathName(text, indicators[at] ?? "") : escapeLine(text)}</td>`;
      const formula = role === "result" && text !== "" ? formulas[at]?.[++result] : undefined;
      const cell = formula
        ? `<details><summary>${escapeLine(text)}</summary>${escapeLine(formula)}</details>`
        : escapeLine(text);
      return `<td class="n" data-k="${keyOf(text, lang)}">${cell}</td>`;
    });
    return `<tr${ofArea(areas[at])}>${cells.join("")}</tr>`;
  });
  const told = notes.map((note) => `<li>${escapeLine(note)}</li>`).join("");
  const table = sortableTable(
    {
      id: "comparisons",
      name: words.comparisons,
      columns: columns.map(({ title, role }) => ({ title, number: number(role) })),
      rows: shown,
      folds: folds(columns),
      ...(rows.length > shown.length && { leftOut: words.rowsLeftOut(shown.length, rows.length) }),
    },
    lang,
  );
  return `${caption ? `<p class="caption">${escapeHtml(caption)}</p>` : ""}${table}${told ? `<ul class="notes">${told}</ul>` : ""}`;
}

/** The id of each row's indicator. */
function indicatorsOf({ batches, indicators }: Compared): readonly (string | undefined)[] {
  return batches.flatMap(({ indicator }) => [...indicator].map((code) => indicators[code]?.id));
}

/** The headings that stand beside cells where the table is folded for a phone; none where it is not. */
export function foldedComparisons(result: Compared, lang: Language): readonly string[] {
  const columns = comparisonColumns(result, lang);
  return folds(columns) ? columns.map(({ title }) => title) : [];
}

/** Rows that have a name become blocks on a phone, where there would be no room for their results. */
function folds([first, ...others]: readonly TableColumn[]): boolean {
  return (first?.role === "name" || first?.role === "period") && others.length >= leastFolded;
}

/** For each row how each of its results is computed, with the figures: `4.565 / 552 − 1`. */
function* formulasOf(result: Compared, lang: Language): Generator<readonly (string | undefined)[]> {
  for (const batch of result.batches)
    for (let row = 0; row < batch.length; row++) {
      const held = result.chosen[batch.indicator[row] ?? 0] ?? [];
      yield held.map((at) => formulaOf(result, batch, row, at, lang));
    }
}

function formulaOf(
  result: Compared,
  batch: ComparisonBatch,
  row: number,
  at: number,
  lang: Language,
): string | undefined {
  const [comparison, column] = [result.comparisons[at], batch.columns[at]];
  if (!comparison || !column || Number.isNaN(column.value[row] ?? Number.NaN)) return undefined;
  const measure = measures[comparison.measure];
  const { number, calculation } = messagesFor(lang);
  // What is cumulated, and the base of a whole, stand in no column: the fraction says it.
  const own = comparison.reference.kind !== "plan" && measure.operands.every((name) => name !== "total-base");
  if (!own || measure.among || measure.over) return fraction(column, row, number);
  const figures = new Map([
    ["value", batch.value[row] ?? Number.NaN],
    ["base", column.base[row] ?? Number.NaN],
  ]);
  const formula = measure.formula(writtenArithmetic, measure.operands.map(writtenName)).text;
  const text = formula.replace(/\b(?:value|base)\b/g, (name) => number(plainDecimal(figures.get(name) ?? Number.NaN)));
  return calculation(text) + (isChange(measure) || measure.factor === 1 ? "" : " × 100");
}

function fraction(column: ComparisonColumn, row: number, number: (value: string) => string): string | undefined {
  const [numerator, denominator] = [column.numerator[row] ?? Number.NaN, column.denominator[row] ?? Number.NaN];
  if (Number.isNaN(numerator) || Number.isNaN(denominator)) return undefined;
  return `${number(plainDecimal(numerator))} / ${number(plainDecimal(denominator))}`;
}

/** The number that a cell begins with, to sort by; empty for a reason. */
function keyOf(text: string, lang: Language): string {
  const found = /^[+−-]?[\d.,]+/.exec(text)?.[0];
  if (found === undefined) return "";
  const { group, decimal } = wordsFor(lang).numbers;
  return found.replace("−", "-").replace("+", "").replaceAll(group, "").replace(decimal, ".");
}
