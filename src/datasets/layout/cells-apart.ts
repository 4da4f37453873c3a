import type { Guess } from "../../model/diagnostic.ts";
import type { CellValue } from "../cells/table.ts";
import type { ReadOptions } from "../dataset.ts";
import { bracketsApart } from "./brackets-apart.ts";
import { inCommonCalendar } from "./other-calendars.ts";
import { unitsApart } from "./units-apart.ts";

/** A table in which each cell holds one thing, in the common calendar, and what of it is a guess. */
export interface CellsApart {
  readonly rows: readonly (readonly CellValue[])[];
  readonly guesses: readonly Pick<Guess, "what" | "as" | "because">[];
  /** The columns that new ones behind all others were taken from. */
  readonly from: ReadonlyMap<number, number>;
}

/**
 * Takes cells apart that hold two things, a figure and its share, a figure and its unit: {@link bracketsApart}, {@link unitsApart}; years of
 * other calendars are made common ones: {@link inCommonCalendar}. Undefined where there are none.
 *
 * @example
 * cellsApart([["Năm", "Số hộ"], ["2022", "50 hộ (20%)"], ["2023", "60 hộ (22%)"]])?.rows[1] // -> ["2022", "50", "20"]
 */
export function cellsApart(rows: CellsApart["rows"], map: ReadOptions["map"]): CellsApart | undefined {
  const common = inCommonCalendar(rows);
  const dated = common?.rows ?? rows;
  const brackets = bracketsApart(dated);
  const units = unitsApart(brackets?.rows ?? dated, map);
  if (!common && !brackets && !units) return undefined;
  return {
    rows: units?.rows ?? brackets?.rows ?? dated,
    guesses: [...(common?.guesses ?? []), ...(brackets?.guesses ?? []), ...(units?.guesses ?? [])],
    from: brackets?.from ?? new Map(),
  };
}
