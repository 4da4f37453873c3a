import type { ComparisonBatch } from "../../engine/result.ts";
import type { Compared } from "../../engine/results/compared.ts";
import { CallError } from "../../model/call-problem.ts";
import { nameIn } from "../../model/names.ts";
import { nearNames } from "../../model/near-names.ts";
import { isYear } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { type Language, wordsFor } from "../../words/words.ts";
import { titleOfComparison } from "../comparison-name.ts";
import { CellWriter, type TableOptions } from "./cell-writer.ts";
import { type Dimension, dimensions } from "./dimensions.ts";

/** A cell of a wide table: as a number, and as it is told, with the reason where there is none. */
export interface WideCell {
  readonly value: number | null;
  readonly text: string;
}

/** A result with the members of one dimension side by side. */
export interface WideTable {
  /** Of the columns that say what a row is of: their ids, and their titles for people. */
  readonly keys: readonly { readonly id: string; readonly title: string }[];
  /** Of the other columns: `2024-06`, or `2024-06 prior-year/percent-change` where there are several for a member. */
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  readonly rows: readonly { readonly keys: readonly string[]; readonly cells: readonly (WideCell | undefined)[] }[];
  readonly notes: readonly string[];
}

export interface WideOptions extends TableOptions {
  readonly by: Dimension;
  /** `value` and keys of comparisons; by default the comparisons, or the value where there are none. */
  readonly columns?: readonly string[];
}

/**
 * Lays a result out wide: what differs in `by` stands side by side, a column for each member and each of `columns`. Throws a
 * CallError where a column is none of the result's.
 */
export function wideTable(result: Compared, options: WideOptions): WideTable {
  const { by, lang } = options;
  const writer = new CellWriter(result, options);
  const picks = picksOf(result, options.columns, lang);
  const others = dimensions.filter((each) => each !== by);
  const members = new Map<string, { readonly at: number; readonly title: string }>();
  const rows = new Map<string, { keys: readonly string[]; cells: (WideCell | undefined)[] }>();
  const memberAt = (batch: ComparisonBatch, row: number): number => {
    const id = memberOf(result, by, batch, row, "id", lang);
    const known = members.get(id);
    if (known) return known.at;
    const at = members.size;
    members.set(id, { at, title: memberOf(result, by, batch, row, "name", lang) });
    return at;
  };
  const batches = inOrder(result, by);
  for (const [batch, row] of batches) {
    const key = others.map((each) => memberOf(result, each, batch, row, "id", lang)).join("\0");
    const keys = others.flatMap((each) => keyCells(result, each, batch, row, lang));
    const line = rows.get(key) ?? { keys, cells: [] };
    rows.set(key, line);
    const at = memberAt(batch, row);
    for (const [place, pick] of picks.entries()) line.cells[at * picks.length + place] = pick.at(writer, batch, row);
  }
  const columns = [...members].flatMap(([id, { title }]) =>
    picks.map((pick) =>
      picks.length === 1 ? { id, title } : { id: `${id} ${pick.id}`, title: `${title}: ${pick.title}` },
    ),
  );
  const filled = [...rows.values()].map(({ keys, cells }) => ({
    keys,
    cells: Array.from({ length: columns.length }, (_, at) => cells[at]),
  }));
  return { keys: others.flatMap((each) => keyColumns(each, lang)), columns, rows: filled, notes: writer.notes() };
}

interface Pick {
  readonly id: string;
  readonly title: string;
  readonly at: (writer: CellWriter, batch: ComparisonBatch, row: number) => WideCell;
}

function picksOf(result: Compared, asked: readonly string[] | undefined, lang: Language): readonly Pick[] {
  const value: Pick = {
    id: "value",
    title: wordsFor(lang).compare.labels.value,
    at: (writer, batch, row) => ({ value: number(batch.value[row]), text: writer.value(batch, row) }),
  };
  const comparisons = result.comparisons.map((comparison, at): Pick => {
    const group = { title: "", places: [at], based: false, mixed: false };
    return {
      id: result.keys[at] ?? "",
      title: titleOfComparison(comparison, lang, result.periods.every(isYear)),
      at: (writer, batch, row) => ({
        value: number(batch.columns[at]?.value[row]),
        text: writer.group(group, batch, row).join(""),
      }),
    };
  });
  if (asked === undefined) return comparisons.length > 0 ? comparisons : [value];
  const all = [value, ...comparisons];
  return asked.map((id) => {
    const found = all.find((each) => each.id === id);
    if (found) return found;
    const ids = all.map((each) => each.id);
    throw new CallError("bad-column", "columns", id, nearNames(id, ids), ids);
  });
}

/** Rows as they came, but periods in order of time where they are to stand side by side. */
function inOrder({ batches, periods }: Compared, by: Dimension): readonly (readonly [ComparisonBatch, number])[] {
  const rows = batches.flatMap((batch) => Array.from(batch.indicator, (_, row) => [batch, row] as const));
  if (by !== "period") return rows;
  const texts = periods.map(formatPeriod);
  const first = (batch: ComparisonBatch, row: number) => texts[batch.period[row] ?? 0] ?? "";
  return [...rows].sort(([a, i], [b, j]) => (first(a, i) < first(b, j) ? -1 : first(a, i) > first(b, j) ? 1 : 0));
}

function memberOf(
  { indicators, areas, periods }: Compared,
  of: Dimension,
  batch: ComparisonBatch,
  row: number,
  as: "id" | "name",
  lang: Language,
): string {
  if (of === "period") {
    const period = periods[batch.period[row] ?? 0];
    return period ? formatPeriod(period) : "";
  }
  const found =
    of === "indicator"
      ? { key: indicators[batch.indicator[row] ?? 0]?.id, names: indicators[batch.indicator[row] ?? 0]?.names }
      : { key: areas[batch.area[row] ?? 0]?.code, names: areas[batch.area[row] ?? 0]?.names };
  return (as === "id" ? found.key : nameIn(found.names, lang)) ?? "";
}

function keyColumns(of: Dimension, lang: Language) {
  const labels = wordsFor(lang).compare.labels;
  if (of === "period") return [{ id: of, title: labels.period }];
  return [
    { id: of, title: "" },
    { id: `${of}_name`, title: of === "indicator" ? labels.indicator : labels.area },
  ];
}

function keyCells(result: Compared, of: Dimension, batch: ComparisonBatch, row: number, lang: Language) {
  const id = memberOf(result, of, batch, row, "id", lang);
  return of === "period" ? [id] : [id, memberOf(result, of, batch, row, "name", lang)];
}

function number(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
