import { isTotalName } from "../../language/total-name.ts";
import type { Area } from "../../model/area.ts";
import type { Guess } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import { type Panel, scenarios } from "../../model/panel.ts";

const tolerance = 0.02;
const enough = 0.6;

/**
 * Makes a member that is called a total (`TỔNG SỐ`, `World`) the parent of the others, where its figures are their sum: in
 * most periods of indicators that add up, to within 2 %. A total with subtotals among the others is none of them all and
 * stays as it is. What was found is told either way.
 */
export function withTotal(panel: Panel): { readonly panel: Panel; readonly guesses: readonly Guess[] } {
  const total = namedTotal(panel.areas);
  const area = panel.areas[total];
  if (area === undefined) return { panel, guesses: [] };
  const others = panel.areas.length - 1;
  const { agree, compared } = held(panel, total);
  const place = { file: panel.sources[0]?.name ?? "" };
  const because = compared === 0 ? said("nothing-to-add") : said("sums-agree", agree, compared, others);
  if (compared === 0 || agree < compared * enough) {
    return { panel, guesses: [{ what: "total", as: said("not-the-sum", area.code), place, because }] };
  }
  const areas = panel.areas.map((each, at) => (at === total ? each : { ...each, parent: area.code }));
  return {
    panel: { ...panel, areas },
    guesses: [{ what: "total", as: said("all-others", area.code), place, because }],
  };
}

/** The place of the one area that is called a total and may be one of two others or more; -1 where there is none. */
export function namedTotal(areas: readonly Area[]): number {
  const [total, ...more] = areas.flatMap(({ code, names }, at) => (isNamedTotal(code, names.vi) ? [at] : []));
  if (total === undefined || more.length > 0 || areas.length < 3) return -1;
  return areas.some(({ parent }) => parent !== undefined) ? -1 : total;
}

function isNamedTotal(code: string, name: string): boolean {
  return code === "_T" || isTotalName(code) || isTotalName(name);
}

/** How many of the total's figures are the sum of the others', of those that there are any others for. */
function held({ observations: o, indicators, periods, vintages }: Panel, total: number) {
  const additive = indicators.map(({ kind }) => kind === "flow" || kind === "stock");
  const wholes = new Map<number, number>();
  const sums = new Map<number, { sum: number; count: number }>();
  const key = (at: number) =>
    (((o.indicator[at] ?? 0) * scenarios.length + (o.scenario[at] ?? 0)) * vintages.length + (o.vintage[at] ?? 0)) *
      periods.length +
    (o.period[at] ?? 0);
  for (let at = 0; at < o.length; at++) {
    const value = o.value[at] ?? Number.NaN;
    if (o.area[at] === total && additive[o.indicator[at] ?? 0] && !Number.isNaN(value)) wholes.set(key(at), value);
  }
  for (let at = 0; at < o.length && wholes.size > 0; at++) {
    const value = o.value[at] ?? Number.NaN;
    if (o.area[at] === total || Number.isNaN(value)) continue;
    const cell = key(at);
    if (!wholes.has(cell)) continue;
    const sum = sums.get(cell);
    if (sum === undefined) sums.set(cell, { sum: value, count: 1 });
    else {
      sum.sum += value;
      sum.count++;
    }
  }
  let agree = 0;
  let compared = 0;
  for (const [cell, whole] of wholes) {
    const parts = sums.get(cell);
    if (parts === undefined || parts.count < 2 || (whole === 0 && parts.sum === 0)) continue;
    compared++;
    if (Math.abs(parts.sum - whole) <= tolerance * Math.abs(whole)) agree++;
  }
  return { agree, compared };
}
