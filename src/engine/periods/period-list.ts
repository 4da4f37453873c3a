import { type Period, startDay } from "../../model/period.ts";
import { axisFrequency } from "./axis.ts";

/** A source's periods, and those that values were brought to; a period's code is its place. */
export class PeriodList {
  readonly list: Period[] = [];
  readonly #codes = new Map<string, number>();

  constructor(periods: readonly Period[]) {
    for (const each of periods) this.codeOf(each);
  }

  /** The code of a period, which it is given at its first mention. */
  codeOf(period: Period): number {
    const key =
      period.kind === "to-date" ? `${period.start}..${period.end}` : `${axisFrequency(period)}${startDay(period)}`;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    this.#codes.set(key, this.list.length);
    return this.list.push(period) - 1;
  }
}
