import type { Panel } from "../../model/panel.ts";
import type { Cell } from "./cells.ts";

/** So many figures, at least, say what they are. */
const fewest = 3;

/**
 * The places of indicators that were taken for something that adds up for want of a word, and whose figures may as well be percentages: no unit,
 * none below 0 or above 100, most with decimals.
 */
export function likePercentages(panel: Panel, cells: Iterable<Cell>): Set<number> {
  const tallies = new Map<number, { all: number; decimals: number }>();
  const beyond = new Set<number>();
  for (const { indicator, value, plan } of cells) {
    if (value === undefined || plan) continue;
    const number = value.toNumber();
    if (number < 0 || number > 100) beyond.add(indicator);
    const tally = tallies.get(indicator) ?? { all: 0, decimals: 0 };
    tallies.set(indicator, { all: tally.all + 1, decimals: tally.decimals + (Number.isInteger(number) ? 0 : 1) });
  }
  const found = [...tallies].filter(([at, { all, decimals }]) => {
    const { kind, guessed, unit } = panel.indicators[at] ?? {};
    const isOpen = kind === "flow" && guessed === true && unit?.kind === "none" && unit.scale === 0;
    return isOpen && !beyond.has(at) && all >= fewest && decimals * 2 > all;
  });
  return new Set(found.map(([at]) => at));
}
