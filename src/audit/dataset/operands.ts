import type { Base } from "../../compare/base.ts";
import type { Measure, OperandName } from "../../compare/measure.ts";
import { measures } from "../../compare/measures.ts";
import type { Over } from "../../compare/over.ts";
import { baseOf } from "../../compare/references.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { ComparisonReason } from "../../model/comparison-reason.ts";
import type { Panel } from "../../model/panel.ts";
import { numberInYear, type Period, period, periodAt, type RegularPeriod, toDate, yearOf } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { partsOf } from "../../model/period-within.ts";
import { Rational, tenTo } from "../../model/rational.ts";
import { type BaseWindow, windowOf } from "./base-window.ts";
import type { Cell, Cells } from "./cells.ts";
import type { Operand } from "./known.ts";

/** What a printed comparison is of: places in the panel's lists. */
export interface Subject {
  readonly comparison: number;
  readonly indicator: number;
  readonly area: number;
  readonly period: number;
}

/** What it is recomputed from, in the order of the measure's formula. */
export interface Plan {
  readonly measure: Measure;
  readonly operands: readonly Operand[];
}

/** Finds the cells that a comparison is recomputed from, by what its reference and its measure say of themselves. */
export class Planner {
  readonly #panel: Panel;
  readonly #cells: Cells;
  readonly #places: ReadonlyMap<string, number>;
  readonly #indicators: ReadonlyMap<string, number>;
  readonly #areas: ReadonlyMap<string, number>;
  readonly #wholeIndicators: ReadonlySet<number>;
  readonly #wholeAreas: ReadonlySet<number>;
  readonly #windows = new Map<Comparison, Map<string, BaseWindow | ComparisonReason>>();
  readonly #toDates = new Map<number, ToDate>();

  constructor(panel: Panel, cells: Cells) {
    this.#panel = panel;
    this.#cells = cells;
    this.#places = new Map(panel.periods.map((each, place) => [formatPeriod(each), place]));
    this.#indicators = new Map(panel.indicators.map(({ id }, place) => [id, place]));
    this.#areas = new Map(panel.areas.map(({ code }, place) => [code, place]));
    this.#wholeIndicators = new Set(panel.indicators.flatMap(({ parent }) => this.#indicators.get(parent ?? "") ?? []));
    this.#wholeAreas = new Set(panel.areas.flatMap(({ parent }) => this.#areas.get(parent ?? "") ?? []));
  }

  /** The place of a period in the panel; -1 for none. From January to December is the year. */
  placeOf(of: Period): number {
    const own = this.#places.get(formatPeriod(of));
    if (own !== undefined) return own;
    const year = partsOf(of, "A");
    return of.kind === "to-date" && year && year[0].ordinal === year[1].ordinal
      ? (this.#places.get(formatPeriod(year[0])) ?? -1)
      : -1;
  }

  /** The operands of a comparison, or why it cannot be recomputed here. */
  plan(subject: Subject, comparison = this.#panel.comparisons[subject.comparison]): Plan | ComparisonReason {
    const indicator = this.#panel.indicators[subject.indicator];
    const at = this.#panel.periods[subject.period];
    if (!comparison || !indicator || !at) return "missing-value";
    const measure = measures[comparison.measure];
    if (comparison.reference.kind === "parts") return this.#partsOf(subject, measure);
    const accepted = measure.accepts(indicator.kind, indicator.unit);
    if (accepted !== "yes") return accepted;
    if (measure.among || measure.finish) return "not-applicable";
    const base = baseOf(comparison.reference);
    const over: Over = measure.over ?? (base?.cumulates ? { kind: "to-date" } : { kind: "period" });
    const operands: Operand[] = [];
    for (const name of measure.operands) {
      const operand = this.#operand(name, subject, comparison, base, over, at);
      if (typeof operand === "string") return operand;
      operands.push(operand);
    }
    return { measure, operands };
  }

  /** The sum of an indicator's parts: of what happened, or else of what was planned. All of them are needed. */
  #partsOf(subject: Subject, measure: Measure): Plan | ComparisonReason {
    const whole = this.#panel.indicators[subject.indicator];
    if (!whole || measure.id !== "sum") return "not-applicable";
    const parts = this.#panel.indicators.flatMap(({ parent, unit }, indicator) =>
      parent === whole.id ? [{ indicator, unit }] : [],
    );
    if (parts.length === 0) return "missing-base";
    if (parts.some(({ unit }) => unit.base !== whole.unit.base || unit.scale !== whole.unit.scale))
      return "unit-mismatch";
    const cells = parts.map(({ indicator }) => ({ ...subject, indicator, plan: false }));
    const happened = cells.some((cell) => this.#cells.rowsOf(cell).length > 0);
    const summed = happened ? cells : cells.map((cell) => ({ ...cell, plan: true }));
    return { measure, operands: [{ cells: summed, divisor: 1, factor: Rational.one, minimum: summed.length }] };
  }

  #operand(
    name: OperandName,
    subject: Subject,
    comparison: Comparison,
    base: Base | undefined,
    over: Over,
    at: Period,
  ): Operand | ComparisonReason {
    if (name === "value") return this.#brought({ ...subject, plan: false }, over, at);
    if (!base) return "not-applicable";
    if (name === "total-base") return this.#totalBase(subject, base, over, comparison, at);
    return this.#base(subject, base, over, comparison, at);
  }

  #totalBase(subject: Subject, base: Base, over: Over, comparison: Comparison, at: Period): Operand | ComparisonReason {
    const byArea = this.#panel.areas[subject.area]?.parent !== undefined;
    const whole: Base = { series: { kind: "whole", of: byArea ? "area" : "indicator" }, window: base.window };
    return base.window.kind === "plan-year" ? "not-applicable" : this.#base(subject, whole, over, comparison, at);
  }

  #base(subject: Subject, base: Base, over: Over, comparison: Comparison, at: Period): Operand | ComparisonReason {
    const series = this.#series(subject, base);
    if (typeof series === "string") return series;
    const window = this.#window(base, comparison, subject, at, over);
    if (typeof window === "string") return window;
    const factor = series.factor.mul(window.factor);
    const parts = window.periods.map((each) =>
      this.#brought({ ...series.cell, period: this.placeOf(each) }, series.cell.plan ? { kind: "period" } : over, each),
    );
    const wrong = parts.find((part) => typeof part === "string");
    if (wrong !== undefined) return wrong;
    const found = parts.filter((part) => typeof part !== "string");
    const [only] = found;
    const cells = found.flatMap((part) => part.cells);
    const perPeriod = only && found.length > 0 ? cells.length / found.length : 1;
    return {
      cells,
      divisor: window.need,
      factor: factor.equals(Rational.one) ? Rational.one : factor,
      minimum: Math.round(window.minimum * perPeriod),
    };
  }

  /** Whose values a base is made of, and what they are multiplied by to be in the value's unit. */
  #series(subject: Subject, { series }: Base): Series | ComparisonReason {
    const own = { ...subject, plan: series.kind === "plan" };
    switch (series.kind) {
      case "same":
      case "plan":
        return { cell: own, factor: Rational.one };
      case "area": {
        const area = this.#areas.get(series.code);
        return area === undefined ? "missing-base" : { cell: { ...own, area }, factor: Rational.one };
      }
      case "whole":
        return this.#wholes(own, series.of)[0] ?? "no-total";
    }
  }

  /**
   * The wholes that a cell is a part of, nearest first; itself, where it is a part of nothing and others are parts of it. Those
   * in another unit are none.
   */
  #wholes(cell: Cell, of: "area" | "indicator"): readonly Series[] {
    const found: Series[] = [];
    const own = this.#panel.indicators[cell.indicator];
    const parentOf = (at: Cell): Cell | undefined => {
      const parent =
        of === "area"
          ? this.#areas.get(this.#panel.areas[at.area]?.parent ?? "")
          : this.#indicators.get(this.#panel.indicators[at.indicator]?.parent ?? "");
      return parent === undefined ? undefined : { ...at, [of]: parent };
    };
    for (let next = parentOf(cell); next && found.length < mostAncestors; next = parentOf(next)) {
      const unit = this.#panel.indicators[next.indicator]?.unit;
      if (unit && own && unit.base === own.unit.base && unit.kind === own.unit.kind)
        found.push({ cell: next, factor: tenTo(unit.scale - own.unit.scale) });
    }
    // A share of "the total" where the data has one area only is of the whole indicator.
    if (found.length === 0 && of === "area" && own?.parent !== undefined) return this.#wholes(cell, "indicator");
    const isWhole = of === "area" ? this.#wholeAreas.has(cell.area) : this.#wholeIndicators.has(cell.indicator);
    return found.length === 0 && isWhole ? [{ cell, factor: Rational.one }] : found;
  }

  /** The wholes beyond the nearest that a share may be of: a branch of a sector is printed as a share of the grand total. */
  fartherTotals(subject: Subject): readonly Operand[] {
    const reference = this.#panel.comparisons[subject.comparison]?.reference;
    if (reference?.kind !== "total") return [];
    const wholes = this.#wholes({ ...subject, plan: false }, reference.of).slice(1);
    return wholes.map(({ cell, factor }) => ({
      ...single(cell),
      factor: factor.equals(Rational.one) ? Rational.one : factor,
    }));
  }

  /** Which periods a base is made of, worked out once for each comparison and period. */
  #window(
    base: Base,
    comparison: Comparison,
    { indicator, period: place }: Subject,
    at: Period,
    over: Over,
  ): BaseWindow | ComparisonReason {
    const known = this.#windows.get(comparison) ?? new Map<string, BaseWindow | ComparisonReason>();
    if (known.size === 0) this.#windows.set(comparison, known);
    const kind = this.#panel.indicators[indicator]?.kind ?? "flow";
    const key = `${place} ${kind}`;
    const found = known.get(key) ?? windowOf(base, at, kind, over);
    known.set(key, found);
    return found;
  }

  /** A cell brought to what is compared: as it is, from the beginning of the year, over the last periods. */
  #brought(cell: Cell, over: Over, at: Period): Operand | ComparisonReason {
    switch (over.kind) {
      case "period":
        return this.#asItIs(cell, at);
      case "to-date":
        return this.#panel.indicators[cell.indicator]?.kind === "flow" ? this.#toDate(cell, at) : single(cell);
      case "trailing": {
        if (at.kind === "to-date") return "not-applicable";
        const all = Array.from({ length: over.periods }, (_, back) => periodAt(at.frequency, at.ordinal - back));
        return this.#sum(cell, all, over.take === "mean" ? over.periods : 1);
      }
      default:
        return "not-applicable";
    }
  }

  /** A window of whole months that has no value of its own is the sum of its months, where it is one of a flow. */
  #asItIs(cell: Cell, at: Period): Operand {
    const additive = this.#panel.indicators[cell.indicator]?.kind === "flow";
    if (at.kind === "regular" || !additive || this.#cells.rowsOf(cell).length > 0) return single(cell);
    const parts = partsOf(at, "M");
    if (!parts) return single(cell);
    const [first, last] = parts;
    const months = Array.from({ length: last.ordinal - first.ordinal + 1 }, (_, step) =>
      periodAt("M", first.ordinal + step),
    );
    return this.#sum(cell, months, 1);
  }

  #toDate(cell: Cell, at: Period): Operand {
    if (at.kind === "to-date" || at.frequency === "A") return this.#asItIs(cell, at);
    const { windows, places } = this.#toDates.get(cell.period) ?? this.#newToDate(cell.period, at);
    for (const period of windows) {
      const own = { ...cell, period };
      if (this.#cells.rowsOf(own).length > 0) return single(own);
    }
    const cells = places.map((period) => ({ ...cell, period }));
    return { cells, divisor: 1, factor: Rational.one, minimum: cells.length };
  }

  /** The windows from the beginning of the year to a period, and the periods that they are made of. */
  #newToDate(place: number, at: RegularPeriod): ToDate {
    const number = numberInYear(at);
    const periods = Array.from({ length: number }, (_, step) => periodAt(at.frequency, at.ordinal - number + 1 + step));
    const starts = [period("A", yearOf(at)), ...periods.slice(0, 1)];
    const found = {
      windows: starts.map((start) => this.placeOf(toDate(start, at))),
      places: periods.map((each) => this.placeOf(each)),
    };
    if (place >= 0) this.#toDates.set(place, found);
    return found;
  }

  #sum(cell: Cell, periods: readonly Period[], divisor: number): Operand {
    const cells = periods.map((each) => ({ ...cell, period: this.placeOf(each) }));
    return { cells, divisor, factor: Rational.one, minimum: cells.length };
  }
}

interface ToDate {
  readonly windows: readonly number[];
  readonly places: readonly number[];
}

interface Series {
  readonly cell: Cell;
  readonly factor: Rational;
}

/** No tree of indicators is so high; one that goes round in circles is. */
const mostAncestors = 20;

function single(cell: Cell): Operand {
  return { cells: [cell], divisor: 1, factor: Rational.one, minimum: 1 };
}
