import { groupAreas } from "../engine/derived/group-areas.ts";
import { withQuotients } from "../engine/derived/per.ts";
import { withTotal } from "../engine/derived/with-total.ts";
import type { DerivedNote } from "../model/derived-note.ts";
import type { Panel } from "../model/panel.ts";
import type { DerivedOptions } from "./derived-options.ts";

/**
 * A panel with what is asked for made of it, in this order: areas rolled up, their sum added, one indicator divided by another.
 * So a rate of a region is the ratio of its sums. Throws a CallError for what there is not.
 */
export function derivedPanel(
  panel: Panel,
  { groupBy, weight, withTotal: total, per }: DerivedOptions,
  vintage = "latest",
): { readonly panel: Panel; readonly notes: readonly DerivedNote[] } {
  const weights = weight ? { weights: weight, vintage } : { vintage };
  const steps = [
    ...(groupBy === undefined ? [] : [(from: Panel) => groupAreas(from, { by: groupBy, ...weights })]),
    ...(total ? [(from: Panel) => withTotal(from, weights)] : []),
    ...(per ? [(from: Panel) => withQuotients(from, per, vintage)] : []),
  ];
  let made: { readonly panel: Panel; readonly notes: readonly DerivedNote[] } = { panel, notes: [] };
  for (const step of steps) {
    const next = step(made.panel);
    made = { panel: next.panel, notes: [...made.notes, ...next.notes] };
  }
  return made;
}
