import { isChange } from "../../compare/is-change.ts";
import { measures } from "../../compare/measures.ts";
import type { ComparisonColumn } from "../../engine/comparison-columns.ts";
import type { ComparisonBatch } from "../../engine/result.ts";
import type { Compared } from "../../engine/results/compared.ts";
import { lostOf, placesOf, plainDecimal, resultDecimal } from "../../engine/results/number-text.ts";
import { type ComparisonReason, comparisonReasons, hasValue } from "../../model/comparison-reason.ts";
import { comparisonReasonText } from "../../words/comparison-reasons.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";

/** How a comparison is written as a table: its language, and the decimals of its results. */
export interface TableOptions {
  readonly lang: Language;
  /** Decimals of results; by default one, of multiples two, of differences those of the values. */
  readonly decimals?: number;
}

/** Decimals of values that are shown where nobody asks for a number of them. */
const mostPlaces = 3;

/** Comparisons that share a column, since no indicator is held to two of them. */
export interface Group {
  readonly title: string;
  readonly places: readonly number[];
  /** Whether there is a base to show. */
  readonly based: boolean;
  /** Units differ within the column, so that each number carries its own. */
  readonly mixed: boolean;
}

/** Writes cells, and remembers which reasons it wrote. */
export class CellWriter {
  readonly #result: Compared;
  readonly #options: TableOptions;
  readonly #places: readonly number[];
  readonly #told = new Map<ComparisonReason, { count: number; have: number; need: number }>();

  constructor(result: Compared, options: TableOptions) {
    this.#result = result;
    this.#options = options;
    this.#places = valuePlaces(result);
  }

  /** The value itself. */
  value(batch: ComparisonBatch, row: number): string {
    const value = batch.value[row] ?? Number.NaN;
    return Number.isNaN(value) ? wordsFor(this.#options.lang).compare.labels.noValue : this.#number(batch, row, value);
  }

  /** The base, where there is one to show, and the result. */
  group({ places, based, mixed }: Group, batch: ComparisonBatch, row: number): readonly string[] {
    const held = this.#result.chosen[batch.indicator[row] ?? 0] ?? [];
    const at = places.find((each) => held.includes(each)) ?? -1;
    const column = batch.columns[at];
    const comparison = this.#result.comparisons[at];
    if (!column || !comparison) return based ? ["", ""] : [""];
    const base = column.base[row] ?? Number.NaN;
    const further = this.#further(batch, row, base);
    const written = this.#resultText(column, at, batch, row, { mixed, further });
    return [...(based ? [Number.isNaN(base) ? "" : this.#number(batch, row, base, further)] : []), written];
  }

  /** A mean of percentages has a place more than they have: 2.28 of 2.2 and 2.3, so that what differs by 0.08 points is not told as 0.1. */
  #further(batch: ComparisonBatch, row: number, base: number): number {
    const indicator = batch.indicator[row] ?? 0;
    const isPercent = this.#result.indicators[indicator]?.unit.kind === "percent";
    return isPercent && placesOf(base) > (this.#places[indicator] ?? 0) ? 1 : 0;
  }

  /** A line for each reason that stands in a cell. */
  notes(): readonly string[] {
    const { lang } = this.#options;
    const labels = wordsFor(lang).compare.labels;
    return comparisonReasons.flatMap((reason) => {
      const told = this.#told.get(reason);
      if (!told) return [];
      const text = comparisonReasonText(reason, lang, told.have, told.need);
      return [`${labels.reasons[reason]}: ${text} (${messagesFor(lang).number(String(told.count))})`];
    });
  }

  #number(batch: ComparisonBatch, row: number, value: number, further = 0): string {
    const places = (this.#places[batch.indicator[row] ?? 0] ?? 0) + further;
    return messagesFor(this.#options.lang).number(plainDecimal(value), places) + this.#lost(lostOf(value));
  }

  /** What digits that are not kept leave open: ` ± 1`. */
  #lost(by: number): string {
    return by > 0 ? ` ± ${messagesFor(this.#options.lang).number(plainDecimal(by), 0)}` : "";
  }

  #resultText(
    column: ComparisonColumn,
    at: number,
    batch: ComparisonBatch,
    row: number,
    { mixed, further }: { readonly mixed: boolean; readonly further: number },
  ): string {
    const { lang, decimals } = this.#options;
    const labels = wordsFor(lang).compare.labels;
    const reason = comparisonReasons[column.reason[row] ?? 0] ?? "ok";
    const [have, need] = [column.have[row] ?? 0, column.need[row] ?? 0];
    if (reason !== "ok") this.#tell(reason, have, need);
    const isCounted = need > 0 && reason !== "ok" && reason !== "moving-holiday";
    const counts = isCounted ? ` ${have}/${need}` : "";
    if (!hasValue(reason)) return labels.reasons[reason] + counts;
    const comparison = this.#result.comparisons[at];
    const indicator = this.#result.indicators[batch.indicator[row] ?? 0];
    if (!comparison || !indicator) return "";
    const measure = measures[comparison.measure];
    const unit = measure.unit(indicator.unit);
    const own = this.#places[batch.indicator[row] ?? 0];
    const usual = unit.kind === "times" ? 2 : measure.factor === 100 ? 1 : own === undefined ? own : own + further;
    const places = decimals ?? measure.decimals ?? usual ?? 1;
    const messages = messagesFor(lang);
    const number = messages.number(resultDecimal(column, row, measure, places), places);
    const sign = isChange(measure) && (column.value[row] ?? 0) > 0 ? "+" : "";
    const shown = mixed ? unitText(unit.kind === "points" ? labels.points : messages.unit(unit.text)) : "";
    const reserved = reason === "ok" ? "" : ` (${labels.reasons[reason]}${counts})`;
    const isDifference = measure.id === "difference";
    const lost = isDifference ? lostOf(batch.value[row] ?? 0) + lostOf(column.base[row] ?? 0) : 0;
    return sign + number + this.#lost(lost) + shown + reserved;
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
