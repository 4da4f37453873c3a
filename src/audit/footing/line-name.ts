import { beginsLikeTotal, isTotalName } from "../../language/total-name.ts";
import type { Panel } from "../../model/panel.ts";
import type { Grid } from "./grid.ts";
import { memberOf } from "./member-of.ts";

/** Whether the name of a line says that it is the whole of others, begins as such names do, or says nothing of it. */
export type LineName = "total" | "like-total" | "other";

/**
 * What a line is called. Where its column has a name of its own, which the lines beside it end with too, what stands before that counts as
 * well: of `Imports / Total / Value` above `Imports / Cloth / Value` it is `Total`.
 */
export function lineName(
  { indicators, areas, observations }: Panel,
  { lines, columns, at }: Grid,
  place: number,
): LineName {
  const line = lines[place] ?? 0;
  const column = columns.find((each) => at(line, each) >= 0);
  if (column === undefined) return "other";
  const row = at(line, column);
  const beside = [lines[place - 1], lines[place + 1]].flatMap((other) => {
    const own = other === undefined || observations.line[row] !== line ? -1 : at(other, column);
    return own < 0 ? [] : [indicators[observations.indicator[own] ?? 0]?.names];
  });
  const own = indicators[observations.indicator[row] ?? 0]?.names;
  const names = [
    ...(["vi", "en"] as const).flatMap((code) =>
      lastNames(
        own?.[code],
        beside.map((names) => names?.[code]),
      ),
    ),
    areas[observations.area[row] ?? 0]?.names.vi ?? "",
  ];
  if (names.some(isTotalName)) return "total";
  return names.some(beginsLikeTotal) ? "like-total" : "other";
}

function lastNames(name = "", beside: readonly (string | undefined)[]): readonly string[] {
  const broken = memberOf(name);
  if (broken) return [broken.member];
  const own = name.split(levels);
  const [last = "", before = ""] = own.reverse();
  const isColumn = beside.some((each) => each !== name && each?.split(levels).at(-1) === last);
  return isColumn ? [last, before] : [last];
}

const levels = " / ";
