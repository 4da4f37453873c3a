import type { Over } from "../../compare/over.ts";
import { endDay, startDay, yearOf } from "../../model/period.ts";
import { inYear, nearest, planYear } from "../../model/period-reference.ts";
import type { Axis } from "./axis.ts";
import { type Gather, gatherOf, type SharedWindow } from "./gather.ts";
import { type RollUp, rollUpOf } from "./roll-up.ts";
import type { Making } from "./wanted-periods.ts";

/** The days of an axis's periods. */
export interface AxisDays {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The last day of the same period a year on. */
  readonly yearsAfter: Float64Array;
  /** From which day on a period counts as begun: its first day; of a window, its last. */
  readonly anchors: Float64Array;
}

/** What the calendar says of axes, each thing worked out once however many blocks share the axis. */
export class AxisMaps {
  readonly #gathers = new Map<Axis, Map<string, Gather>>();
  readonly #rollUps = new Map<Axis, Map<string, RollUp | undefined>>();
  readonly #days = new Map<Axis, AxisDays>();
  readonly #planYears = new Map<Axis, Map<Axis, Int32Array>>();

  gather(window: SharedWindow, axis: Axis, making: Making): Gather {
    return remembered(this.#gathers, axis, JSON.stringify([window, making]), () => gatherOf(window, axis, making));
  }

  rollUp(over: Over, axis: Axis): RollUp | undefined {
    return remembered(this.#rollUps, axis, JSON.stringify(over), () => rollUpOf(over, axis));
  }

  /** For each period of an axis the place of the year whose plan it is held to on an axis of years; -1 where there is none. */
  planYears(axis: Axis, years: Axis): Int32Array {
    const ofAxis = this.#planYears.get(axis) ?? new Map<Axis, Int32Array>();
    this.#planYears.set(axis, ofAxis);
    const places =
      ofAxis.get(years) ??
      Int32Array.from(axis.periods, (each) => {
        const year = planYear(each);
        return year ? years.placeOf(year) : -1;
      });
    ofAxis.set(years, places);
    return places;
  }

  days(axis: Axis): AxisDays {
    const known = this.#days.get(axis);
    if (known) return known;
    const { periods } = axis;
    const days = {
      starts: Float64Array.from(periods, startDay),
      ends: Float64Array.from(periods, endDay),
      yearsAfter: Float64Array.from(periods, (each) => endDay(nearest(inYear(each, yearOf(each) + 1)))),
      anchors: Float64Array.from(periods, (each) => (each.kind === "regular" ? startDay(each) : endDay(each))),
    };
    this.#days.set(axis, days);
    return days;
  }
}

function remembered<T>(all: Map<Axis, Map<string, T>>, axis: Axis, key: string, make: () => T): T {
  const ofAxis = all.get(axis) ?? new Map<string, T>();
  all.set(axis, ofAxis);
  const known = ofAxis.get(key);
  if (known !== undefined || ofAxis.has(key)) return known ?? make();
  const made = make();
  ofAxis.set(key, made);
  return made;
}
