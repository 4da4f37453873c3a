import type { Indicator } from "../../model/indicator.ts";
import type { Panel } from "../../model/panel.ts";
import { startDay } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { containing } from "../../model/period-within.ts";
import { readPeriod } from "../cells/read-period.ts";
import { readValue } from "../cells/read-value.ts";
import { unitOf } from "../cells/unit-of.ts";
import { fieldOf, frequencyOf } from "./column-words.ts";
import { guessKind } from "./guess-kind.ts";

/** What the lines above the figures say of one column of them. */
export interface SeriesInColumn {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** A table of time series in columns: periods in the first one, lines with what each series is above them. */
export interface SeriesInColumns {
  /** Names to read the figures by: the place of each column. */
  readonly names: readonly string[];
  /** The first row of figures. */
  readonly start: number;
  readonly series: ReadonlyMap<string, SeriesInColumn>;
  /** The cell of the first column as the period that it means: a month, or a day, by which a quarter is called is the quarter. */
  readonly periodText: (text: string) => string;
}

/**
 * Finds time series in columns, as statistical offices and central banks publish them: `Unit`, `Frequency`, `Series ID` and the like
 * name lines of the first column, and from some line on it holds periods. Undefined where a table is another one.
 */
export function seriesInColumns(rows: readonly (readonly string[])[]): SeriesInColumns | undefined {
  const start = rows.findIndex((row, at) => at > 1 && isFigures(row) && isFigures(rows[at + 1] ?? row));
  const above = rows.slice(0, Math.max(0, start)).filter((row) => row.slice(1).some((cell) => cell !== ""));
  const body = rows.slice(start).filter((row) => row.some((cell) => cell !== ""));
  if (start < 0 || body.filter(isFigures).length * 2 < body.length) return undefined;
  const labelled = (field: string) => above.find(([label = ""]) => fieldOf(label) === field);
  const [ids, units] = [labelled("indicator"), labelled("unit")];
  const known = above.filter(([label = ""]) => fieldOf(label) !== undefined);
  const frequencies = new Set(above.flatMap((row) => row.slice(1).flatMap((cell) => frequencyOf(cell) ?? [])));
  const isPlain = units !== undefined && body.length >= fewestPeriods;
  // Names of all columns below lines that say something of the table: its own header.
  const last = rows[start - 1] ?? [];
  const others = known.filter((row) => row !== last);
  const isHeader = others.length > 0 && filledIn(last) > 2 * Math.max(...others.map(filledIn));
  if (known.length < 2 || isHeader || (!ids && frequencies.size === 0 && !isPlain)) return undefined;
  const titles = above.find((row) => row !== ids && row !== units && row.slice(1).some((cell) => cell !== ""));
  const width = body.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== "") + 1), 0);
  const places = Array.from({ length: width }, (_, column) => column);
  const names = places.map((column) => (column === 0 ? "period" : `column ${column + 1}`));
  const told = [titles, ids, units].map((row) => (column: number) => row?.[column]?.trim() ?? "");
  const [title = () => "", id = () => "", unit = () => ""] = told;
  const isQuarterly = frequencies.has("Q") && !frequencies.has("M");
  return {
    names,
    start,
    series: new Map(
      places.slice(1).map((column) => {
        const name = title(column).replace(/\s*;\s*$/, "");
        return [names[column] ?? "", { id: id(column) || name, name: name || id(column), unit: unit(column) }];
      }),
    ),
    periodText: (text) => {
      const when = isQuarterly ? readPeriod(text) : undefined;
      if (when?.kind !== "regular" || (when.frequency !== "M" && when.frequency !== "D")) return text;
      return formatPeriod(containing("Q", startDay(when)));
    },
  };
}

function filledIn(row: readonly string[]): number {
  return row.filter((cell) => cell !== "").length;
}

/** So many periods below lines with a unit and the like are a series, though nothing says how often it is published. */
const fewestPeriods = 4;

/** A line that begins with a period and holds a number. */
function isFigures([first = "", ...cells]: readonly string[]): boolean {
  return cells.some((cell) => cell !== "" && readValue(cell, ".").kind === "number") && readPeriod(first) !== undefined;
}

/** A panel whose indicators are called by columns, with what the lines above said of them in place of that. */
export function withSeries(panel: Panel, series: ReadonlyMap<string, SeriesInColumn>): Panel {
  const used = new Set<string>();
  const indicators = panel.indicators.map((indicator): Indicator => {
    const said = series.get(indicator.id);
    if (!said) return indicator;
    const id = used.has(said.id) ? `${said.id} (${indicator.id})` : said.id;
    used.add(id);
    const unit = unitOf(said.unit);
    return { ...indicator, id, names: { vi: said.name, en: said.name }, unit, kind: guessKind(said.name, unit) };
  });
  return { ...panel, indicators };
}
