import type { Indicator, IndicatorKind } from "../../model/indicator.ts";
import type { Panel } from "../../model/panel.ts";
import { startDay } from "../../model/period.ts";
import { parsePeriod } from "../../model/period-notation.ts";
import type { Block } from "../observations/block.ts";
import { emptyArea, noArea } from "./gathered-base.ts";

/** What a block's comparisons look up beyond the block itself. */
export interface Surroundings {
  readonly indicator: Indicator;
  /** For each area the place in the block of the whole that it is a part of; `noArea` or `emptyArea` where there is none. */
  readonly wholes: Int32Array;
  /** For each area of the block the days from which on it is another area than before. */
  readonly areaBreaks: readonly (readonly number[])[];
  /** The place in the block of the area with a code; `emptyArea` for none. */
  readonly placeOfArea: (code: string) => number;
  /** The indicator that this one is a part of, where the panel has values of it. */
  readonly parent: Parent | undefined;
}

export interface Parent {
  readonly block: Block;
  readonly kind: IndicatorKind;
  /** Its unit is another than the part's, so that they cannot be held against each other. */
  readonly unitDiffers: boolean;
  /** The power of ten that makes its numbers the part's. */
  readonly power: number;
  /** The place in its block of a place in the part's. */
  readonly placeOf: (area: number) => number;
}

/** The lists that blocks' places are of. */
type Lists = Pick<Panel, "indicators" | "areas">;

/** `blocks` are those of the panel, or at least of the indicator that this one is a part of. */
export function surroundingsOf(
  lists: Lists,
  block: Block,
  indicator: Indicator,
  blocks: readonly Block[],
): Surroundings {
  const members = Array.from(block.areas, (place) => lists.areas[place]);
  const local = new Map(members.map((area, at) => [area?.code ?? "", at]));
  const placeOfArea = (code: string): number => local.get(code) ?? emptyArea;
  return {
    indicator,
    wholes: Int32Array.from(members, (area) => (area?.parent === undefined ? noArea : placeOfArea(area.parent))),
    areaBreaks: members.map((area) => (area?.breaks ?? []).flatMap(firstDay)),
    placeOfArea,
    parent: parentOf(lists, block, indicator, blocks),
  };
}

function firstDay(text: string): readonly number[] {
  const at = parsePeriod(text);
  return at ? [startDay(at)] : [];
}

function parentOf(
  { indicators }: Lists,
  block: Block,
  { parent, unit }: Indicator,
  blocks: readonly Block[],
): Parent | undefined {
  if (parent === undefined) return undefined;
  const found = blocks.find(
    (each) => indicators[each.indicator]?.id === parent && each.actual.axis === block.actual.axis,
  );
  const whole = found && indicators[found.indicator];
  if (!whole) return undefined;
  const local = new Map(Array.from(found.areas, (area, at) => [area, at]));
  return {
    block: found,
    kind: whole.kind,
    unitDiffers: whole.unit.base !== unit.base || whole.unit.kind !== unit.kind,
    power: block.scale - found.scale + whole.unit.scale - unit.scale,
    placeOf: (area) => local.get(block.areas[area] ?? -1) ?? emptyArea,
  };
}
