import { measures } from "../../compare/measures.ts";
import { formatReference } from "../../compare/references.ts";
import type { ComparisonBatch } from "../../engine/result.ts";
import type { Compared } from "../../engine/results/compared.ts";
import { unitsOf } from "../../engine/results/rows.ts";
import { isUndivided } from "../../model/area.ts";
import { nameIn } from "../../model/names.ts";
import { type ObservationStatus, observationStatuses, statusName } from "../../model/observation-status.ts";
import { isYear } from "../../model/period.ts";
import { periodInTable } from "../../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { titleOfComparison } from "../comparison-name.ts";
import type { TextTable } from "../text-table.ts";
import { CellWriter, type Group, type TableOptions } from "./cell-writer.ts";

export type { TableOptions } from "./cell-writer.ts";

/** A column of a table for people: what it is of decides how it is set and which go first where there is no room. */
export interface TableColumn {
  readonly title: string;
  readonly role: "name" | "period" | "value" | "status" | "base" | "result";
}

/** A result as a table of texts. What is the same in every row is in the caption instead. */
export interface ComparisonTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** What the words in cells mean, for those that stand there. */
  readonly notes: readonly string[];
}

/**
 * A comparison table as headers and rows of text, without notes on reasons and statuses.
 *
 * @example
 * const figures = [{ indicator: "dengue", period: "2023", value: 80 }, { indicator: "dengue", period: "2024", value: 100 }];
 * const table = comparisonTable(compare(panelOf(figures), { against: "prior-year", at: "2024" }), { lang: "en" });
 * asTextTable(table).columns.map(({ title }) => title) // -> ["Value", "Base", "the prior year: percent change"]
 */
export function asTextTable({ columns, rows }: ComparisonTable): TextTable {
  const kinds = {
    name: "words",
    period: "label",
    value: "number",
    status: "label",
    base: "number",
    result: "number",
  } as const;
  return { columns: columns.map(({ title, role }) => ({ title, kind: kinds[role] })), rows };
}

/**
 * A result as a table of formatted numbers, with headers, reasons and notes in a language; `toMarkdown` writes it.
 *
 * @example
 * const figures = [{ indicator: "dengue", period: "2023", value: 80 }, { indicator: "dengue", period: "2024", value: 100 }];
 * const table = comparisonTable(compare(panelOf(figures), { against: "prior-year", at: "2024" }), { lang: "en" });
 * table.rows // -> [["100", "80", "+25.0"]]
 */
export function comparisonTable(result: Compared, options: TableOptions): ComparisonTable {
  const writer = new CellWriter(result, options);
  const [names, caption] = nameColumns(result, options.lang);
  const groups = groupsOf(result, options.lang);
  const statuses = new Set<ObservationStatus>();
  const rows = result.batches.flatMap((batch) =>
    Array.from(batch.indicator, (_, row) => {
      const status = statusOf(result, batch, row);
      statuses.add(status);
      return {
        status,
        names: names.map(({ at }) => at(batch, row)),
        value: writer.value(batch, row),
        groups: groups.flatMap((group) => writer.group(group, batch, row)),
      };
    }),
  );
  const marked = [...statuses].some((status) => status !== "A");
  const labels = wordsFor(options.lang).compare.labels;
  return {
    caption,
    columns: columnsOf(names, groups, marked, options.lang),
    rows: rows.map((row) => [
      ...row.names,
      row.value,
      ...(marked ? [row.status === "A" ? "" : row.status] : []),
      ...row.groups,
    ]),
    notes: [
      ...[...statuses].filter((each) => each !== "A").map((each) => `${each}: ${statusName(each, labels.statuses)}`),
      ...writer.notes(),
    ],
  };
}

/** The columns of a result's table alone, without its rows. */
export function comparisonColumns(result: Compared, lang: Language): readonly TableColumn[] {
  const [names] = nameColumns(result, lang);
  const marked = result.batches.some((batch) =>
    batch.indicator.subarray(0, batch.length).some((_, row) => statusOf(result, batch, row) !== "A"),
  );
  return columnsOf(names, groupsOf(result, lang), marked, lang);
}

function columnsOf(
  names: readonly NameColumn[],
  groups: readonly Group[],
  marked: boolean,
  lang: Language,
): readonly TableColumn[] {
  const labels = wordsFor(lang).compare.labels;
  return [
    ...names.map(({ title, role }) => ({ title, role })),
    { title: labels.value, role: "value" },
    ...(marked ? [{ title: labels.status, role: "status" as const }] : []),
    ...groups.flatMap(({ title, based }) => [
      ...(based ? [{ title: labels.base, role: "base" as const }] : []),
      { title, role: "result" as const },
    ]),
  ];
}

interface NameColumn {
  readonly title: string;
  readonly role: "name" | "period";
  readonly at: (batch: ComparisonBatch, row: number) => string;
}

/** Indicator, area and period: those that differ as columns, the others in one line. */
function nameColumns(result: Compared, lang: Language): readonly [readonly NameColumn[], string] {
  const all = placedColumns(result, lang);
  const first = result.batches.find(({ length }) => length > 0);
  const same = all.filter(({ places }) => {
    const only = first && places(first)[0];
    return result.batches.every((batch) => places(batch).every((place) => place === only));
  });
  const shared = first ? same.map(({ at }) => at(first, 0)) : [];
  return [all.filter((column) => !same.includes(column)), shared.filter(Boolean).join(" · ")];
}

/** A column of names, with the places of a batch's rows among them. */
type PlacedColumn = NameColumn & { readonly places: (batch: ComparisonBatch) => Int32Array };

function placedColumns(result: Compared, lang: Language): readonly PlacedColumn[] {
  const labels = wordsFor(lang).compare.labels;
  const messages = messagesFor(lang);
  const placed = (
    title: string,
    role: NameColumn["role"],
    names: readonly string[],
    places: PlacedColumn["places"],
  ): PlacedColumn => ({ title, role, places, at: (batch, row) => names[places(batch)[row] ?? 0] ?? "" });
  const indicators = result.indicators.map(({ names, unit }) =>
    unit.text === "" || nameIn(names, lang).endsWith(`(${unit.text})`)
      ? nameIn(names, lang)
      : `${nameIn(names, lang)} (${messages.unit(unit.text)})`,
  );
  // What names no place is not written as one.
  const areas = result.areas.map(({ code, names }) => (isUndivided(code) ? "" : nameIn(names, lang)));
  return [
    placed(labels.indicator, "name", indicators, ({ indicator }) => indicator),
    placed(labels.area, "name", areas, ({ area }) => area),
    placed(
      labels.period,
      "period",
      result.periods.map((each) => periodInTable(each, lang)),
      ({ period }) => period,
    ),
  ];
}

function groupsOf(result: Compared, lang: Language): readonly Group[] {
  const byReference = new Map<string, number[]>();
  for (const [at, { reference }] of result.comparisons.entries()) {
    const key = formatReference(reference);
    byReference.set(key, [...(byReference.get(key) ?? []), at]);
  }
  return [...byReference.values()].flatMap((places) => {
    const shared = result.chosen.every((held) => places.filter((at) => held.includes(at)).length <= 1);
    return (shared ? [places] : places.map((at) => [at])).flatMap((group) => groupOf(result, group, lang));
  });
}

function groupOf(result: Compared, asked: readonly number[], lang: Language): readonly Group[] {
  const used = new Set(result.batches.flatMap((batch) => [...new Set(batch.indicator)]));
  const places = asked.filter((at) => [...used].some((indicator) => result.chosen[indicator]?.includes(at)));
  const [first = -1] = places;
  const comparison = result.comparisons[first];
  if (!comparison) return [];
  const units = new Set(
    [...used].flatMap((indicator) => {
      const found = result.indicators[indicator];
      return found
        ? places.filter((at) => result.chosen[indicator]?.includes(at)).map((at) => unitsOf(result, found)[at]?.text)
        : [];
    }),
  );
  const measure = measures[comparison.measure];
  const yearly = result.periods.every(isYear);
  const { reference } = comparison;
  const title = titleOfComparison(places.length > 1 ? { reference } : comparison, lang, yearly);
  return [{ title, places, based: measure.operands.includes("base"), mixed: places.length > 1 && units.size > 1 }];
}

function statusOf(result: Compared, batch: ComparisonBatch, row: number): ObservationStatus {
  const held = result.chosen[batch.indicator[row] ?? 0] ?? [];
  const codes = held.map((at) => batch.columns[at]?.status[row] ?? 0);
  return observationStatuses[Math.max(batch.status[row] ?? 0, ...codes)] ?? "A";
}
