import { endDay } from "../model/period.ts";
import type { Outlook } from "./outlook.ts";

/** Figures that end so many days before the newest have stopped coming in: what is projected from them is of the past. */
const stale = 100;
/** Of years, one may be late. */
const staleYears = 366;

/** Outlooks on figures that still come in. A series that ended while others went on is no news, whatever is projected of it. */
export function currentOutlooks(outlooks: readonly Outlook[]): readonly Outlook[] {
  const newest = Math.max(...outlooks.map(({ at }) => endDay(at)));
  return outlooks.filter(({ at }) => newest - endDay(at) <= (at.frequency === "A" ? staleYears : stale));
}
