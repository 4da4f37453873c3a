import { endDay, type Period, startDay, toDate } from "../../model/period.ts";
import { formatPeriod, parsePeriod } from "../../model/period-notation.ts";
import { type ReferenceType, type UsualChange, usualChange } from "../base.ts";

declare module "../../model/comparison.ts" {
  interface ReferenceShapes {
    "fixed-base": {
      /** `change` where the base was named as a period, and not as what is 100: it is measured as a change then. */
      readonly data: { readonly kind: "fixed-base"; readonly period: Period; readonly change?: true };
      readonly usual: UsualChange | "index";
    };
  }
}

/**
 * One period, whatever the value's. A year stands for the mean of its periods where the data is finer, all of which are
 * needed. IMF, Producer Price Index Manual, "reference period".
 */
export const fixedBaseReference: ReferenceType<"fixed-base"> = {
  kind: "fixed-base",
  forms: ["2010=100", "2019-06", "2019-01..2019-06"],
  parse: (text) => {
    const hundred = /^fixed-base:(.+)$|^(.+)=100$/.exec(text);
    const period = parseBase(hundred?.[1] ?? hundred?.[2] ?? text);
    if (hundred) return period && { kind: "fixed-base", period };
    // A year alone is the same period of that year, see base-average.
    return period && !/^\d{4}$/.test(text) ? { kind: "fixed-base", period, change: true } : undefined;
  },
  format: ({ period }) => `fixed-base:${formatPeriod(period)}`,
  base: ({ period }) => ({ series: { kind: "same" }, window: { kind: "at", period } }),
  names: ({ period }) => ({ vi: `kỳ gốc ${formatPeriod(period)}`, en: `base period ${formatPeriod(period)}` }),
  usual: (unit, { change }) => (change ? usualChange(unit) : "index"),
};

/** A period, or a window from one to another. */
function parseBase(text: string): Period | undefined {
  const [from, to, ...rest] = text.split("..").map(parsePeriod);
  if (!to || !from || rest.length > 0) return parsePeriod(text);
  return startDay(from) <= endDay(to) ? toDate(from, to) : undefined;
}
