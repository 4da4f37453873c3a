import type { Panel } from "../../model/panel.ts";

/** How many observations are there with another value before. */
export function conflictsIn({ observations: o }: Panel): number {
  const first = new Map<string, number>();
  let conflicts = 0;
  for (let at = 0; at < o.length; at++) {
    const key = [o.indicator[at], o.area[at], o.period[at], o.scenario[at], o.vintage[at]].join(" ");
    const known = first.get(key);
    if (known === undefined) first.set(key, at);
    else if (!Object.is(o.value[at], o.value[known])) conflicts++;
  }
  return conflicts;
}
