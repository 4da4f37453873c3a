import { type Period, period } from "../../../model/period.ts";
import { partName, periodName } from "../../cells/period-name.ts";

/**
 * The period that a sheet is called by and nothing else: `2014`, `Quý I/2020`, `T5` in a file of 2016. Undefined for all other names.
 *
 * @example
 * periodOfSheet("T5", 2016) // -> { kind: "regular", frequency: "M", ordinal: 24196 }
 * periodOfSheet("Sheet2", 2016) // -> undefined
 */
export function periodOfSheet(name: string, year: number | undefined): Period | undefined {
  const whole = periodName(name);
  if (whole) return whole.rest === "" ? whole.period : undefined;
  const part = partName(name);
  return part && year !== undefined ? period(part.is === "month" ? "M" : "Q", year, part.number) : undefined;
}

/** Whether a sheet is called by a period, whatever year it is in. */
export function isPeriodOfSheet(name: string): boolean {
  return periodOfSheet(name, 2000) !== undefined;
}
