import type { Guess } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import type { Panel } from "../../model/panel.ts";
import { alikeNames } from "./alike-names.ts";

/**
 * Makes one member of those whose names differ in nothing but capitals, marks and abbreviations (`TP. Hồ Chí Minh`, `Tp. Hồ Chí Minh`, `TP.HCM`),
 * called as the first is. Members that have figures of the same thing at the same time are two, whatever they are called, and so are
 * those that a source gives codes of their own. What became one is told.
 */
export function withOneSpelling(panel: Panel): { readonly panel: Panel; readonly guesses: readonly Guess[] } {
  const { areas, observations: o, reported: r } = panel;
  // A letter or a digit is a code, and `a` may be another than `A`.
  const named = [...areas.entries()].filter(
    ([, { code, names }]) => code.length >= 4 && (code === names.vi || code.endsWith(` / ${names.vi}`)),
  );
  const alike = alikeNames(named.map(([, { code }]) => code)).map((group) => group.map((at) => named[at]?.[0] ?? 0));
  if (alike.length === 0) return { panel, guesses: [] };
  const into = areas.map((_, at) => at);
  const guesses: Guess[] = [];
  for (const [first = 0, ...others] of alike) {
    const cells = cellsOf(panel, first);
    for (const other of others) {
      const more = cellsOf(panel, other);
      if ([...more].some((cell) => cells.has(cell))) continue;
      for (const cell of more) cells.add(cell);
      into[other] = first;
      const place = { file: panel.sources[0]?.name ?? "" };
      guesses.push({
        what: "area",
        as: `${areas[other]?.code} = ${areas[first]?.code}`,
        place,
        because: said("one-spelling"),
      });
    }
  }
  const kept = into.flatMap((to, at) => (to === at ? [at] : []));
  const place = new Map(kept.map((at, to) => [at, to]));
  const moved = (area: number) => place.get(into[area] ?? area) ?? 0;
  return {
    panel: {
      ...panel,
      areas: kept.flatMap((at) => areas[at] ?? []),
      observations: { ...o, area: Int32Array.from(o.area, moved) },
      reported: { ...r, area: Int32Array.from(r.area, moved) },
    },
    guesses,
  };
}

/** What an area has figures of, and when. */
function cellsOf({ observations: o }: Panel, area: number): Set<string> {
  const cells = new Set<string>();
  for (let at = 0; at < o.length; at++) {
    if (o.area[at] === area) cells.add([o.indicator[at], o.period[at], o.scenario[at], o.vintage[at]].join(" "));
  }
  return cells;
}
