import { formatReference } from "../compare/references.ts";
import { nameIn } from "../model/names.ts";
import { formatPeriod } from "../model/period-notation.ts";
import type { Language } from "../words/words.ts";
import type { ChartRow } from "./compared-rows.ts";

/** The figures of a chart as CSV (RFC 4180), in full: what it is of, the value, and each comparison with its base. */
export function rowsCsv(rows: readonly ChartRow[], lang: Language): string {
  const head = ["indicator", "area", "period", "value", "reference", "measure", "base", "result"];
  const lines = rows.flatMap(({ indicator, area, period, value, cells }) => {
    const own = [nameIn(indicator.names, lang), nameIn(area.names, lang), formatPeriod(period), value];
    if (cells.length === 0) return [[...own, "", "", "", ""]];
    return cells.map((cell) => [...own, formatReference(cell.reference), cell.measure.id, cell.base, cell.value]);
  });
  return csvOf([head, ...lines]);
}

/** Lines of figures as CSV (RFC 4180), the first of them the names of columns. */
export function csvOf(lines: readonly (readonly (string | number | undefined)[])[]): string {
  return lines.map((line) => `${line.map(field).join(",")}\r\n`).join("");
}

function field(value: string | number | undefined): string {
  if (value === undefined) return "";
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
