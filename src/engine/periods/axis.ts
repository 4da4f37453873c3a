import { comparePeriods, type Frequency, type Period } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";

export type AxisFrequency = Frequency | "to-date";

/**
 * The periods of one frequency that a panel holds, in order. Cells are filed by their place on it; what a period is compared
 * with is looked up by its date, so that a period which is missing everywhere moves nothing.
 */
export class Axis {
  readonly frequency: AxisFrequency;
  readonly periods: readonly Period[];
  /** 0, 1, 2 and so on. */
  readonly places: Int32Array;
  readonly #ordinals = new Map<number, number>();
  readonly #windows = new Map<string, number>();

  constructor(frequency: AxisFrequency, periods: readonly Period[]) {
    this.frequency = frequency;
    this.periods = periods;
    this.places = Int32Array.from(periods.keys());
    for (const [place, period] of periods.entries()) {
      if (period.kind === "to-date") this.#windows.set(formatPeriod(period), place);
      else this.#ordinals.set(period.ordinal, place);
    }
  }

  get length(): number {
    return this.periods.length;
  }

  /** The place of a period; -1 where the axis has none such. */
  placeOf(period: Period): number {
    if (axisFrequency(period) !== this.frequency) return -1;
    return (
      (period.kind === "to-date" ? this.#windows.get(formatPeriod(period)) : this.#ordinals.get(period.ordinal)) ?? -1
    );
  }
}

/** The frequency that a period is filed under. */
export function axisFrequency(period: Period): AxisFrequency {
  return period.kind === "to-date" ? "to-date" : period.frequency;
}

/** The axes of a list of periods, one for each frequency in it, and for each period its axis and its place. */
export function axesOf(periods: readonly Period[]): { axes: readonly Axis[]; axisAt: Int32Array; placeAt: Int32Array } {
  const byFrequency = new Map<AxisFrequency, Period[]>();
  for (const period of [...periods].sort(comparePeriods)) {
    const found = byFrequency.get(axisFrequency(period));
    if (found) found.push(period);
    else byFrequency.set(axisFrequency(period), [period]);
  }
  const axes = [...byFrequency].map(([frequency, list]) => new Axis(frequency, list));
  const axisAt = Int32Array.from(periods, (period) => axes.findIndex((a) => a.frequency === axisFrequency(period)));
  const placeAt = Int32Array.from(periods, (period, code) => axes[axisAt[code] ?? 0]?.placeOf(period) ?? -1);
  return { axes, axisAt, placeAt };
}
