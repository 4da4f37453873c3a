import { formatPeriod } from "../../model/period-notation.ts";
import { type ReferenceOf, type ReferenceType, usualChange } from "../base.ts";

/**
 * One period, whatever the value's. A year stands for the mean of its periods where the data is finer, all of which are
 * needed. IMF, Producer Price Index Manual, "reference period".
 */
export const fixedBaseReference: ReferenceType<ReferenceOf<"fixed-base">> = {
  kind: "fixed-base",
  base: ({ period }) => ({ series: { kind: "same" }, window: { kind: "at", period } }),
  names: ({ period }) => ({ vi: `kỳ gốc ${formatPeriod(period)}`, en: `base period ${formatPeriod(period)}` }),
  usual: (unit, { change }) => (change ? usualChange(unit) : "index"),
};
