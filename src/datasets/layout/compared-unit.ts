import type { Unit } from "../../model/unit.ts";
import { comparedPeriods } from "../cells/compared-periods.ts";
import { readValue } from "../cells/read-value.ts";
import { unitOf } from "../cells/unit-of.ts";
import type { Profile } from "./profile.ts";

/** Percent, of a column that compares two periods and whose figures lie around 100. */
export function comparedUnit(profile: Profile | undefined): Unit | undefined {
  if (!profile || !comparedPeriods(profile.name)) return undefined;
  const numbers = profile.distinct.flatMap((text) => {
    const read = readValue(text, text.includes(",") ? "," : ".");
    return read.kind === "number" ? [read.value] : [];
  });
  const middle = numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
  return middle > 50 && middle < 200 ? unitOf("%") : undefined;
}
