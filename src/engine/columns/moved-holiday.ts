import type { Base } from "../../compare/base.ts";
import { reasonCode } from "../../model/comparison-reason.ts";
import { type HolidayName, holidayMoved } from "../../model/moving-holiday.ts";
import type { BlockCall } from "../bases/block-call.ts";

const moving = reasonCode("moving-holiday");

/** Marks the results of a block, of which nothing else is to be said, where a holiday is in the value's period or the base's only. */
export function markMovedHoliday(reason: Uint8Array, holiday: HolidayName, base: Base, call: BlockCall): void {
  const { window, series } = base;
  if (window.kind === "first" || window.kind === "plan-year" || series.kind === "area") return;
  const { level, making, maps, rows } = call;
  const { axis } = level;
  const { group, starts, members } = maps.gather(window, axis, making);
  const moved = axis.periods.map((period, place) => {
    const of = group[place] ?? -1;
    const bases = of < 0 ? [] : Array.from(members.subarray(starts[of], starts[of + 1]));
    return bases.some((at) => {
      const other = axis.periods[at];
      return other !== undefined && holidayMoved(holiday, period, other);
    });
  });
  for (let row = 0; row < reason.length; row++) {
    if (reason[row] === 0 && moved[(rows.cells[row] ?? 0) % axis.length]) reason[row] = moving;
  }
}
