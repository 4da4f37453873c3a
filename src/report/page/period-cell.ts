import { endDay, type Period, startDay } from "../../model/period.ts";
import { wholePeriods } from "./escape.ts";

/**
 * A cell with a period, sorted by time however it is written: by its first day, then by its last; by its text where it is no period.
 *
 * @example
 * periodCell(period("A", 1970), "1970") // -> '<td class="d" data-k="0.000364"><span>1970</span></td>'
 */
export function periodCell(of: Period | undefined, text: string): string {
  const key = of ? ` data-k="${startDay(of) + endDay(of) / 1e6}"` : "";
  return `<td class="d"${key}>${wholePeriods(text)}</td>`;
}
