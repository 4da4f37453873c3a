import { type Period, yearOf } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { surroundingsOf } from "../bases/surroundings.ts";
import type { Block } from "../observations/block.ts";
import { Scratch } from "../observations/scratch.ts";
import type { Axis } from "../periods/axis.ts";
import { AxisMaps } from "../periods/axis-maps.ts";
import { PeriodList } from "../periods/period-list.ts";
import type { ComparisonPlan } from "../plan.ts";
import type { ComparisonBatch, SourceLists } from "../result.ts";
import type { Level } from "../values/level.ts";
import { type BlockComparisons, compareBlock } from "./compare-block.ts";
import { KeyColumns, type Keys } from "./key-columns.ts";
import type { Asked } from "./rows-to-tell.ts";

/** A plan as it is run over the blocks of a source, one at a time. */
export class BlockRun {
  readonly #lists: SourceLists;
  readonly #plan: ComparisonPlan;
  readonly #areas: ReadonlySet<string> | undefined;
  readonly #indicators: ReadonlySet<string> | undefined;
  readonly #at: ReadonlySet<string> | undefined;
  readonly #years: ReadonlySet<number>;
  readonly #places: ReadonlyMap<string, number>;
  readonly #periods: PeriodList;
  readonly #maps = new AxisMaps();
  readonly #scratch = { block: new Scratch(), comparison: new Scratch() };
  readonly #keys = new KeyColumns();
  readonly #asksPlaces = new Map<Axis, Uint8Array>();
  readonly #codesOf = new Map<Axis, Int32Array>();

  /** `axes` are those that blocks can have, where all the result's periods are to be known from the start. */
  constructor(lists: SourceLists, plan: ComparisonPlan, axes: readonly Axis[] = []) {
    this.#lists = lists;
    this.#plan = plan;
    this.#areas = plan.areas && new Set(plan.areas);
    this.#indicators = plan.indicators && new Set(plan.indicators);
    this.#at = plan.at && new Set(plan.at.map(formatPeriod));
    this.#years = new Set(plan.over.kind === "window" ? plan.at?.filter(isYear).map(yearOf) : []);
    this.#places = new Map(lists.indicators.map(({ id }, place) => [id, place]));
    this.#periods = new PeriodList(lists.periods);
    for (const axis of axes) {
      for (const each of this.#maps.rollUp(plan.over, axis)?.axis.periods ?? []) this.#periods.codeOf(each);
    }
  }

  /** The source's periods, and those that values are brought to. */
  get periods(): readonly Period[] {
    return this.#periods.list;
  }

  /** Whether results are asked for of an indicator. */
  wants(indicator: number): boolean {
    const id = this.#lists.indicators[indicator]?.id;
    return id !== undefined && (!this.#indicators || this.#indicators.has(id));
  }

  /** Place of the whole that an indicator is a part of; -1 where there is none in the source. */
  wholeOf(indicator: number): number {
    return this.#places.get(this.#lists.indicators[indicator]?.parent ?? "") ?? -1;
  }

  /** The rows of a block; undefined where there are none. `wholes` has the blocks of the indicator that it is a part of. */
  compare(block: Block, wholes: readonly Block[]): ComparisonBatch | undefined {
    const indicator = this.#lists.indicators[block.indicator];
    if (!indicator || !this.wants(block.indicator)) return undefined;
    const around = surroundingsOf(this.#lists, block, indicator, wholes);
    this.#scratch.block.reset();
    const compared = compareBlock(block, around, this.#plan, this.#asked(block), this.#maps, this.#scratch);
    if (compared.rows.cells.length === 0) return undefined;
    return batchOf(block, compared, this.#keys.of(block, compared, this.#codes(compared.level.axis)));
  }

  /** Places of an axis's periods in the list of all. */
  #codes(axis: Axis): Int32Array {
    const codes = this.#codesOf.get(axis) ?? Int32Array.from(axis.periods, (period) => this.#periods.codeOf(period));
    this.#codesOf.set(axis, codes);
    return codes;
  }

  /** Which areas and periods are asked for; with a window a year stands for the window that ends in it. */
  #asked(block: Block): (level: Level) => Asked {
    const areas = Uint8Array.from(block.areas, (place) => {
      const code = this.#lists.areas[place]?.code ?? "";
      return !this.#areas || this.#areas.has(code) ? 1 : 0;
    });
    return ({ axis }) => ({ areas, places: this.#placesOf(axis) });
  }

  #placesOf(axis: Axis): Uint8Array {
    const known = this.#asksPlaces.get(axis);
    if (known) return known;
    const places = Uint8Array.from(axis.periods, (each) =>
      !this.#at || this.#at.has(formatPeriod(each)) || this.#years.has(yearOf(each)) ? 1 : 0,
    );
    this.#asksPlaces.set(axis, places);
    return places;
  }
}

function isYear(period: Period): boolean {
  return period.kind === "regular" && period.frequency === "A";
}

function batchOf(block: Block, { level, rows, columns }: BlockComparisons, keys: Keys): ComparisonBatch {
  const { cells } = rows;
  const { num, reason } = level;
  const factor = level.den * 10 ** block.scale;
  const value = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? 0;
    value[row] = reason[cell] === 0 ? (num[cell] ?? 0) / factor : Number.NaN;
  }
  const indicator = new Int32Array(cells.length).fill(block.indicator);
  return { length: cells.length, indicator, ...keys, value, columns };
}
