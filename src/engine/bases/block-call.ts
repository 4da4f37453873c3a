import type { Over } from "../../compare/over.ts";
import type { IndicatorKind } from "../../model/indicator.ts";
import type { Block, Grid } from "../observations/block.ts";
import type { Scratch } from "../observations/scratch.ts";
import type { AxisMaps } from "../periods/axis-maps.ts";
import type { Making } from "../periods/wanted-periods.ts";
import type { ComparisonPlan } from "../plan.ts";
import type { RowsCall } from "../values/block-rows.ts";
import type { Breaks } from "../values/breaks.ts";
import type { Extents } from "../values/extents.ts";
import { type Level, levelOf } from "../values/level.ts";
import type { Surroundings } from "./surroundings.ts";

/** One comparison of a block: what it looks up, its values, and the rows of them that are compared, which are cells of the level. */
export interface BlockCall extends RowsCall {
  readonly block: Block;
  readonly around: Surroundings;
  readonly plan: ComparisonPlan;
  readonly extents: Extents;
  readonly levels: Levels;
  readonly making: Making;
  /** The block's values as they are made. */
  readonly level: Level;
  readonly maps: AxisMaps;
  /** Undefined where no series of the block breaks. */
  readonly breaks: Breaks | undefined;
}

/** Grids brought to what is compared, each once. */
export class Levels {
  readonly #known = new Map<Grid, Map<Over, Level>>();
  readonly #maps: AxisMaps;
  readonly #scratch: Scratch;

  constructor(maps: AxisMaps, scratch: Scratch) {
    this.#maps = maps;
    this.#scratch = scratch;
  }

  of(grid: Grid, over: Over, kind: IndicatorKind): Level {
    const known = this.#known.get(grid) ?? new Map<Over, Level>();
    this.#known.set(grid, known);
    const level = known.get(over) ?? levelOf(grid, over, kind, this.#maps, this.#scratch);
    known.set(over, level);
    return level;
  }
}
