import { isChange } from "../compare/is-change.ts";
import type { Measure } from "../compare/measure.ts";
import { measures } from "../compare/measures.ts";
import { referenceNames } from "../compare/references.ts";
import type { ComparisonBatch } from "../engine/result.ts";
import type { Compared } from "../engine/results/compared.ts";
import { placesOf, plainDecimal, resultDecimal } from "../engine/results/number-text.ts";
import type { Area } from "../model/area.ts";
import type { Reference } from "../model/comparison.ts";
import { type ComparisonReason, comparisonReasons, hasValue } from "../model/comparison-reason.ts";
import type { Direction, Indicator } from "../model/indicator.ts";
import { isYear, type Period } from "../model/period.ts";
import { nameOfReference } from "../words/comparison-names.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import { plainText } from "./plain-text.ts";

/** Whether a result is welcome, by the indicator's direction and never by its sign alone. */
export type Mood = "good" | "bad" | "neutral";

/** One comparison of a value. */
export interface ChartCell {
  readonly reference: Reference;
  /** Whether it is of a whole year, held against others. */
  readonly yearly: boolean;
  readonly measure: Measure;
  /** In the comparison's unit; undefined where there is no result. */
  readonly value: number | undefined;
  /** What the value was held against, in the value's unit. */
  readonly base: number | undefined;
  /** The result as it is written, `+44,5%`; or why there is none, `thiếu gốc 4/5`. */
  readonly text: string;
  readonly reason: ComparisonReason;
  readonly mood: Mood;
}

/** One value and its comparisons, with everything that a chart says of it. */
export interface ChartRow {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly period: Period;
  readonly value: number | undefined;
  readonly cells: readonly ChartCell[];
}

const mostPlaces = 3;
/** A figure in a picture has so many digits where it has decimals at all: `36,368`, not `36,367.846`. */
const enoughDigits = 4;
/** A percentage this large has no decimals. */
const manyPercent = 1000;

/** The rows of a result, in its order, with its numbers written in a language: the same for every width and kind of chart that is drawn of it. */
export function chartRows(result: Compared, lang: Language): readonly ChartRow[] {
  const byLanguage = rowsOfResults.get(result) ?? new Map<Language, readonly ChartRow[]>();
  rowsOfResults.set(result, byLanguage);
  const rows = byLanguage.get(lang) ?? rowsIn(result, lang);
  byLanguage.set(lang, rows);
  return rows;
}

const rowsOfResults = new WeakMap<Compared, Map<Language, readonly ChartRow[]>>();

function rowsIn(result: Compared, lang: Language): readonly ChartRow[] {
  return result.batches.flatMap((batch) =>
    [...batch.indicator.keys()].flatMap((row) => rowOf(result, batch, row, lang) ?? []),
  );
}

function rowOf(result: Compared, batch: ComparisonBatch, row: number, lang: Language): ChartRow | undefined {
  const at = batch.indicator[row] ?? -1;
  const [indicator, area] = [result.indicators[at], result.areas[batch.area[row] ?? -1]];
  const period = result.periods[batch.period[row] ?? -1];
  if (!indicator || !area || !period) return undefined;
  return {
    indicator,
    area,
    period,
    value: known(batch.value[row]),
    cells: (result.chosen[at] ?? []).flatMap((place) => cellOf(result, batch, row, place, indicator, lang) ?? []),
  };
}

function cellOf(
  result: Compared,
  batch: ComparisonBatch,
  row: number,
  place: number,
  indicator: Indicator,
  lang: Language,
): ChartCell | undefined {
  const [comparison, column] = [result.comparisons[place], batch.columns[place]];
  if (!comparison || !column) return undefined;
  const measure = measures[comparison.measure];
  const reason = comparisonReasons[column.reason[row] ?? 0] ?? "ok";
  const value = hasValue(reason) ? known(column.value[row]) : undefined;
  const labels = wordsFor(lang).compare.labels;
  const [have, need] = [column.have[row] ?? 0, column.need[row] ?? 0];
  const unit = measure.unit(indicator.unit);
  const percentPlaces = Math.abs(value ?? 0) < manyPercent ? 1 : 0;
  const places =
    measure.decimals ??
    (unit.kind === "times" ? 2 : measure.factor === 100 ? percentPlaces : amountPlaces(batch.value[row], value));
  const written = () => {
    const sign = isChange(measure) && (value ?? 0) > 0 ? "+" : "";
    const shownUnit = unit.kind === "points" ? labels.points : messagesFor(lang).unit(plainText(unit.text));
    return sign + messagesFor(lang).quantity(resultDecimal(column, row, measure, places), shownUnit, places);
  };
  return {
    reference: comparison.reference,
    yearly: isYear(result.periods[batch.period[row] ?? -1]),
    measure,
    value,
    base: known(column.base[row]),
    text: value === undefined ? labels.reasons[reason] + (have < need ? ` ${have}/${need}` : "") : written(),
    reason,
    mood: value === undefined ? "neutral" : moodOf(value - pivotOf(measure), indicator.direction),
  };
}

/** To how many decimals a figure is written: those of the value that it is of, and no more than it needs. */
function amountPlaces(of = 0, figure = of): number {
  const whole = Math.max(1, Math.ceil(Math.log10(Math.abs(figure) || 1) + 1e-9));
  return Math.max(0, Math.min(mostPlaces, placesOf(of), enoughDigits - whole));
}

/** What a rise or a fall means for an indicator that is meant to go up, down or nowhere. */
export function moodOf(change: number, direction: Direction): Mood {
  if (change === 0 || direction === "none") return "neutral";
  return change > 0 === (direction === "up") ? "good" : "bad";
}

/** The result of a measure where value and base are equal: 0 for a change, 100 for a percentage of the base. */
export function pivotOf(measure: Measure): number {
  if (isChange(measure)) return 0;
  return measure.factor === 100 ? 100 : measure.id === "multiple" ? 1 : 0;
}

/** What a comparison is held against: `cùng kỳ năm trước`. */
export function referenceName({ reference, yearly }: Pick<ChartCell, "reference" | "yearly">, lang: Language): string {
  return plainText(nameOfReference(reference, referenceNames(reference), lang, yearly));
}

/** A value of an indicator with its unit, in as many digits as a picture needs: `4.565 ca`. */
export function valueText(value: number, indicator: Indicator, lang: Language): string {
  return messagesFor(lang).quantity(plainDecimal(value), plainText(indicator.unit.text), amountPlaces(value));
}

function known(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}
