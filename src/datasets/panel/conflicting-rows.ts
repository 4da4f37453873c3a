import type { Panel } from "../../model/panel.ts";
import { lineOf } from "../../model/placed-columns.ts";

/** Of a sheet, or of a text: how many figures there are, how many of them are there with another value before, and the lines of such pairs. */
export interface ConflictingRows {
  figures: number;
  count: number;
  readonly pairs: (readonly [number, number])[];
}

/** Of so many pairs is it seen what tells them apart. */
const mostPairs = 500;
/** Of more figures than these nobody waits for it. */
const mostFigures = 200_000;

/** By sheet; none of what is too large. */
export function conflictingRows({ observations: o, sources }: Panel): ReadonlyMap<string, ConflictingRows> {
  const found = new Map<string, ConflictingRows>();
  if (o.length > mostFigures) return found;
  const first = new Map<string, number>();
  for (let at = 0; at < o.length; at++) {
    if (Number.isNaN(o.value[at])) continue;
    const source = o.source[at] ?? 0;
    const sheet = sources[source]?.sheet ?? "";
    const own = found.get(sheet) ?? { figures: 0, count: 0, pairs: [] };
    if (own.figures++ === 0) found.set(sheet, own);
    const key = [source, o.indicator[at], o.area[at], o.period[at], o.scenario[at], o.vintage[at]].join(" ");
    const known = first.get(key);
    if (known === undefined) first.set(key, at);
    else if (!Object.is(o.value[at], o.value[known])) {
      own.count++;
      if (own.pairs.length < mostPairs) own.pairs.push([lineOf(o, known), lineOf(o, at)]);
    }
  }
  return found;
}
