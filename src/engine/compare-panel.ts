import type { Indicator } from "../model/indicator.ts";
import type { Panel } from "../model/panel.ts";
import type { Period } from "../model/period.ts";
import { startDay } from "../model/period.ts";
import { formatPeriod, parsePeriod } from "../model/period-notation.ts";
import { axisFrequency } from "./axis.ts";
import type { Block } from "./block.ts";
import { blocksOfPanel } from "./blocks-of-panel.ts";
import { type BlockComparisons, compareBlock, type Surroundings } from "./compare-block.ts";
import type { Level } from "./level.ts";
import { ordered } from "./order.ts";
import type { ComparisonPlan } from "./plan.ts";
import type { ComparisonBatch, ComparisonResult } from "./result.ts";

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

function keeper(block: Block, { at }: ComparisonPlan, wantedArea: (place: number) => boolean) {
  const areas = Array.from(block.areas, wantedArea);
  const wanted = at && new Set(at.map(formatPeriod));
  return (level: Level) => {
    const places = level.axis.periods.map((each) => !wanted || wanted.has(formatPeriod(each)));
    return (area: number, place: number) => (areas[area] ?? false) && (places[place] ?? false);
  };
}

function surroundingsOf(panel: Panel, block: Block, indicator: Indicator, blocks: readonly Block[]): Surroundings {
  const local = new Map(Array.from(block.areas, (area, at) => [panel.areas[area]?.code ?? "", at]));
  const members = Array.from(block.areas, (place) => panel.areas[place]);
  const above = parentBlock(panel, block, indicator, blocks);
  return {
    indicator,
    wholes: Int32Array.from(members, (area) => (area?.parent === undefined ? -1 : (local.get(area.parent) ?? -1))),
    areaBreaks: members.map((area) => (area?.breaks ?? []).flatMap((each) => breakPlaces(each, block))),
    placeOfArea: (code) => local.get(code) ?? -1,
    ...above,
  };
}

/** The first place of a block's axis that starts at or after a break. */
function breakPlaces(text: string, { actual: { axis } }: Block): readonly number[] {
  const at = parsePeriod(text);
  const place = at ? axis.periods.findIndex((each) => startDay(each) >= startDay(at)) : -1;
  return place < 0 ? [] : [place];
}

function parentBlock(
  panel: Panel,
  block: Block,
  { parent, unit }: Indicator,
  blocks: readonly Block[],
): Pick<Surroundings, "parent" | "parentUnitDiffers"> {
  const place = panel.indicators.findIndex(({ id }) => id === parent);
  const whole = panel.indicators[place];
  const found = blocks.find((each) => each.indicator === place && each.actual.axis === block.actual.axis);
  if (!whole || !found) return {};
  if (whole.unit.base !== unit.base || whole.unit.kind !== unit.kind) return { parentUnitDiffers: true };
  const factor = 10 ** (block.scale - found.scale + whole.unit.scale - unit.scale);
  const local = new Map(Array.from(found.areas, (area, at) => [area, at]));
  return { parent: { block: found, factor, placeOf: (area) => local.get(block.areas[area] ?? -1) ?? -1 } };
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
