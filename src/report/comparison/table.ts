import { isChange } from "../../compare/is-change.ts";
import { measures } from "../../compare/measures.ts";
import { formatReference, referenceNames } from "../../compare/references.ts";
import type { Compared } from "../../engine/compared.ts";
import type { ComparisonColumn } from "../../engine/comparison-columns.ts";
import { placesOf, plainDecimal, resultDecimal } from "../../engine/number-text.ts";
import type { ComparisonBatch } from "../../engine/result.ts";
import { unitsOf } from "../../engine/rows.ts";
import { comparisonLabels } from "../../language/messages/comparison-labels.ts";
import { comparisonReasonText } from "../../language/messages/comparison-reasons.ts";
import { type Language, messagesFor } from "../../language/messages.ts";
import { type ComparisonReason, comparisonReasons, hasValue } from "../../model/comparison-reason.ts";
import { type ObservationStatus, observationStatuses } from "../../model/observation-status.ts";
import { periodText } from "../../model/period-text.ts";
import type { TextTable } from "../text-table.ts";

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

export interface TableOptions {
  readonly lang: Language;
  /** Decimals of results; by default one, of multiples two, of differences those of the values. */
  readonly decimals?: number;
}

/** Decimals of values that are shown where nobody asks for a number of them. */
const mostPlaces = 3;

/** The same as a plain table of texts. */
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

/** A result as a table for people, in their language. */
export function comparisonTable(result: Compared, options: TableOptions): ComparisonTable {
  const writer = new Writer(result, options);
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
  const labels = comparisonLabels(options.lang);
  const columns: TableColumn[] = [
    ...names.map(({ title, role }) => ({ title, role })),
    { title: labels.value, role: "value" },
    ...(marked ? [{ title: labels.status, role: "status" as const }] : []),
    ...groups.flatMap(({ title, based }) => [
      ...(based ? [{ title: labels.base, role: "base" as const }] : []),
      { title, role: "result" as const },
    ]),
  ];
  return {
    caption,
    columns,
    rows: rows.map((row) => [
      ...row.names,
      row.value,
      ...(marked ? [row.status === "A" ? "" : row.status] : []),
      ...row.groups,
    ]),
    notes: [
      ...[...statuses].filter((each) => each !== "A").map((each) => `${each}: ${labels.statuses[each]}`),
      ...writer.notes(),
    ],
  };
}

interface NameColumn {
  readonly title: string;
  readonly role: "name" | "period";
  readonly at: (batch: ComparisonBatch, row: number) => string;
}

/** Indicator, area and period: those that differ as columns, the others in one line. */
function nameColumns(result: Compared, lang: Language): readonly [readonly NameColumn[], string] {
  const labels = comparisonLabels(lang);
  const indicators = result.indicators.map(({ names, unit }) =>
    unit.text === "" || names[lang].endsWith(`(${unit.text})`) ? names[lang] : `${names[lang]} (${unit.text})`,
  );
  const areas = result.areas.map(({ names }) => names[lang]);
  const periods = result.periods.map(periodText);
  const all: readonly (NameColumn & { readonly places: (batch: ComparisonBatch) => Int32Array })[] = [
    {
      title: labels.indicator,
      role: "name",
      places: ({ indicator }) => indicator,
      at: (batch, row) => indicators[batch.indicator[row] ?? 0] ?? "",
    },
    {
      title: labels.area,
      role: "name",
      places: ({ area }) => area,
      at: (batch, row) => areas[batch.area[row] ?? 0] ?? "",
    },
    {
      title: labels.period,
      role: "period",
      places: ({ period }) => period,
      at: (batch, row) => periods[batch.period[row] ?? 0] ?? "",
    },
  ];
  const first = result.batches.find(({ length }) => length > 0);
  const same = all.filter(({ places }) => {
    const only = first && places(first)[0];
    return result.batches.every((batch) => places(batch).every((place) => place === only));
  });
  const caption = first ? same.map(({ at }) => at(first, 0)).join(" · ") : "";
  return [all.filter((column) => !same.includes(column)), caption];
}

/** Comparisons that share a column, since no indicator is held to two of them. */
interface Group {
  readonly title: string;
  readonly places: readonly number[];
  /** Whether there is a base to show. */
  readonly based: boolean;
  /** Units differ within the column, so that each number carries its own. */
  readonly mixed: boolean;
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
  const against = referenceNames(comparison.reference)[lang];
  const title = places.length > 1 ? against : [against, measure.names[lang]].filter(Boolean).join(": ");
  return [{ title, places, based: measure.operands.includes("base"), mixed: places.length > 1 && units.size > 1 }];
}

function statusOf(result: Compared, batch: ComparisonBatch, row: number): ObservationStatus {
  const held = result.chosen[batch.indicator[row] ?? 0] ?? [];
  const codes = held.map((at) => batch.columns[at]?.status[row] ?? 0);
  return observationStatuses[Math.max(batch.status[row] ?? 0, ...codes)] ?? "A";
}

/** Writes cells, and remembers which reasons it wrote. */
class Writer {
  readonly #result: Compared;
  readonly #options: TableOptions;
  readonly #places: readonly number[];
  readonly #told = new Map<ComparisonReason, { count: number; have: number; need: number }>();

  constructor(result: Compared, options: TableOptions) {
    this.#result = result;
    this.#options = options;
    this.#places = valuePlaces(result);
  }

  value(batch: ComparisonBatch, row: number): string {
    const value = batch.value[row] ?? Number.NaN;
    return Number.isNaN(value) ? comparisonLabels(this.#options.lang).noValue : this.#number(batch, row, value);
  }

  group({ places, based, mixed }: Group, batch: ComparisonBatch, row: number): readonly string[] {
    const held = this.#result.chosen[batch.indicator[row] ?? 0] ?? [];
    const at = places.find((each) => held.includes(each)) ?? -1;
    const column = batch.columns[at];
    const comparison = this.#result.comparisons[at];
    if (!column || !comparison) return based ? ["", ""] : [""];
    const base = column.base[row] ?? Number.NaN;
    const written = this.#result_(column, at, batch, row, mixed);
    return [...(based ? [Number.isNaN(base) ? "" : this.#number(batch, row, base)] : []), written];
  }

  /** A line for each reason that stands in a cell. */
  notes(): readonly string[] {
    const { lang } = this.#options;
    const labels = comparisonLabels(lang);
    return comparisonReasons.flatMap((reason) => {
      const told = this.#told.get(reason);
      if (!told) return [];
      const text = comparisonReasonText(reason, lang, told.have, told.need);
      return [`${labels.reasons[reason]}: ${text} (${messagesFor(lang).number(String(told.count))})`];
    });
  }

  #number(batch: ComparisonBatch, row: number, value: number): string {
    const places = this.#places[batch.indicator[row] ?? 0] ?? 0;
    return messagesFor(this.#options.lang).number(plainDecimal(value), places);
  }

  #result_(column: ComparisonColumn, at: number, batch: ComparisonBatch, row: number, mixed: boolean): string {
    const { lang, decimals } = this.#options;
    const labels = comparisonLabels(lang);
    const reason = comparisonReasons[column.reason[row] ?? 0] ?? "ok";
    const [have, need] = [column.have[row] ?? 0, column.need[row] ?? 0];
    if (reason !== "ok") this.#tell(reason, have, need);
    const counts = need > 0 && reason !== "ok" ? ` ${have}/${need}` : "";
    if (!hasValue(reason)) return labels.reasons[reason] + counts;
    const comparison = this.#result.comparisons[at];
    const indicator = this.#result.indicators[batch.indicator[row] ?? 0];
    if (!comparison || !indicator) return "";
    const measure = measures[comparison.measure];
    const unit = measure.unit(indicator.unit);
    const usual = unit.kind === "times" ? 2 : measure.factor === 100 ? 1 : this.#places[batch.indicator[row] ?? 0];
    const places = decimals ?? measure.decimals ?? usual ?? 1;
    const number = messagesFor(lang).number(resultDecimal(column, row, measure, places), places);
    const sign = isChange(measure) && (column.value[row] ?? 0) > 0 ? "+" : "";
    const shown = mixed ? unitText(unit.kind === "points" ? labels.points : unit.text) : "";
    const reserved = reason === "ok" ? "" : ` (${labels.reasons[reason]}${counts})`;
    return sign + number + shown + reserved;
  }

  #tell(reason: ComparisonReason, have: number, need: number): void {
    const told = this.#told.get(reason) ?? { count: 0, have, need };
    this.#told.set(reason, { ...told, count: told.count + 1 });
  }
}

function unitText(unit: string): string {
  return unit === "" || unit === "%" ? unit : ` ${unit}`;
}

/** For each indicator how many decimals its values have at most, up to a few. */
function valuePlaces(result: Compared): readonly number[] {
  const places = result.indicators.map(() => 0);
  for (const batch of result.batches) {
    for (let row = 0; row < batch.length; row++) {
      const indicator = batch.indicator[row] ?? 0;
      const value = batch.value[row] ?? Number.NaN;
      const known = places[indicator] ?? 0;
      if (known < mostPlaces && !Number.isNaN(value))
        places[indicator] = Math.min(mostPlaces, Math.max(known, placesOf(value)));
    }
  }
  return places;
}
