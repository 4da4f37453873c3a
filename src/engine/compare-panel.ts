import type { Indicator } from "../model/indicator.ts";
import type { Panel } from "../model/panel.ts";
import type { Period } from "../model/period.ts";
import { yearOf } from "../model/period.ts";
import { formatPeriod } from "../model/period-notation.ts";
import { axisFrequency } from "./axis.ts";
import type { Block } from "./block.ts";
import { blocksOfPanel } from "./blocks-of-panel.ts";
import { type BlockComparisons, compareBlock } from "./compare-block.ts";
import type { Level } from "./level.ts";
import { ordered } from "./order.ts";
import type { ComparisonPlan } from "./plan.ts";
import type { ComparisonBatch, ComparisonResult } from "./result.ts";
import { surroundingsOf } from "./surroundings.ts";

/** Runs a plan over a panel in memory, on doubles that hold whole numbers: a batch for each indicator and frequency. */
export function comparePanel(panel: Panel, plan: ComparisonPlan): ComparisonResult {
  const blocks = blocksOfPanel(panel, plan.vintage);
  const periods = new PeriodList(panel.periods);
  const wanted = wantedOf(panel, plan);
  const batches = blocks.flatMap((block) => {
    const indicator = panel.indicators[block.indicator];
    if (!indicator || !wanted.indicator(indicator)) return [];
    const keep = keeper(block, plan, wanted.area);
    const compared = compareBlock(block, surroundingsOf(panel, block, indicator, blocks), plan, keep);
    return compared.rows.length > 0 ? [batchOf(block, compared, periods)] : [];
  });
  const { indicators, areas, vintages } = panel;
  const result = { plan, comparisons: plan.comparisons, indicators, areas, periods: periods.list, vintages, batches };
  return ordered(result);
}

/** Which indicators and areas are asked for. */
function wantedOf(panel: Panel, { indicators, areas }: ComparisonPlan) {
  const codes = areas && new Set(areas);
  return {
    indicator: ({ id }: Indicator) => !indicators || indicators.includes(id),
    area: (place: number) => !codes || codes.has(panel.areas[place]?.code ?? ""),
  };
}

/** Which areas and periods are asked for; with a window a year stands for the window that ends in it. */
function keeper(block: Block, { at, over }: ComparisonPlan, wantedArea: (place: number) => boolean) {
  const areas = Array.from(block.areas, wantedArea);
  const wanted = at && new Set(at.map(formatPeriod));
  const years = new Set(at?.flatMap((each) => (each.kind === "regular" && each.frequency === "A" ? each.ordinal : [])));
  return (level: Level) => {
    const places = level.axis.periods.map(
      (each) => !wanted || wanted.has(formatPeriod(each)) || (over.kind === "window" && years.has(yearOf(each))),
    );
    return (area: number, place: number) => (areas[area] ?? false) && (places[place] ?? false);
  };
}

function batchOf(block: Block, { level, rows, columns }: BlockComparisons, periods: PeriodList): ComparisonBatch {
  const places = level.axis.length;
  const codes = Int32Array.from(level.axis.periods, (period) => periods.codeOf(period));
  const factor = level.den * 10 ** block.scale;
  return {
    length: rows.length,
    indicator: new Int32Array(rows.length).fill(block.indicator),
    area: Int32Array.from(rows, (cell) => block.areas[Math.floor(cell / places)] ?? 0),
    period: Int32Array.from(rows, (cell) => codes[cell % places] ?? 0),
    value: Float64Array.from(rows, (cell) => (level.reason[cell] === 0 ? (level.num[cell] ?? 0) / factor : Number.NaN)),
    status: Uint8Array.from(rows, (cell) => level.status[cell] ?? 0),
    vintage: Int32Array.from(rows, (cell) => level.vintage?.[cell] ?? 0),
    columns,
  };
}

/** The panel's periods, and those that values were brought to. */
class PeriodList {
  readonly list: Period[];
  readonly #codes: Map<string, number>;

  constructor(periods: readonly Period[]) {
    this.list = [...periods];
    this.#codes = new Map(periods.map((period, code) => [keyOf(period), code]));
  }

  codeOf(period: Period): number {
    const known = this.#codes.get(keyOf(period));
    if (known !== undefined) return known;
    this.#codes.set(keyOf(period), this.list.length);
    return this.list.push(period) - 1;
  }
}

function keyOf(period: Period): string {
  return `${axisFrequency(period)} ${formatPeriod(period)}`;
}
