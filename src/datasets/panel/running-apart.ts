import type { Guess } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import type { Panel } from "../../model/panel.ts";
import type { ReadOptions } from "../dataset.ts";
import { withRunningTotals } from "./running-totals.ts";

/**
 * Panels that are to become one, with windows from the start of the year in those whose title or sheet says that they are running totals, of the
 * indicators that another has of each period alone: a sheet `Trong tháng` beside a sheet `Lũy kế`.
 */
export function withRunningApart(
  panels: readonly Panel[],
  { cumulative: asked = [], yearStart = 1 }: Pick<ReadOptions, "cumulative" | "yearStart">,
): { readonly panels: readonly Panel[]; readonly guesses: readonly Guess[] } {
  // What the user says of running totals is all there is to say.
  if (asked.length > 0 || panels.length < 2) return { panels, guesses: [] };
  const guesses: Guess[] = [];
  const alone = panels.map(
    ({ indicators }) => new Set(indicators.filter(({ cumulative }) => cumulative !== true).map(({ id }) => id)),
  );
  const apart = panels.map((panel, at): Panel => {
    const isBeside = (id: string) => alone.some((ids, other) => other !== at && ids.has(id));
    const ids = panel.indicators.flatMap(({ id, cumulative }) => (cumulative === true && isBeside(id) ? [id] : []));
    if (ids.length === 0) return panel;
    const { name = "", sheet } = panel.sources[0] ?? {};
    const place = { file: name, ...(sheet !== undefined && { sheet }) };
    for (const id of ids)
      guesses.push({ what: "cumulative", as: said("running-total", id), place, because: said("its-title") });
    const moved = withRunningTotals(panel, ids, yearStart).panel;
    const indicators = moved.indicators.map(({ cumulative, ...each }) =>
      cumulative === undefined || ids.includes(each.id) ? each : { ...each, cumulative },
    );
    return { ...moved, indicators };
  });
  return { panels: apart, guesses };
}
