import { phrasesOf } from "../../language/column-languages.ts";
import { plainWords } from "../../language/column-sense.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Panel } from "../../model/panel.ts";

const rates = new Set(phrasesOf(({ kinds }) => kinds.rates ?? "").filter((phrase) => phrase !== ""));

/**
 * Ratios of the indicators that are called by what is mostly told as a rate, `unemployment`, `poverty`, and whose figures are such: none below
 * 0 or above 100, and most with decimals. In thousands of persons the same name is of something that adds up.
 */
export function withRatesByFigures(panel: Panel): Panel {
  const named = panel.indicators.map((each) => isOpen(each) && isCalledRate(each));
  if (!named.includes(true)) return panel;
  const tallies = panel.indicators.map(() => ({ all: 0, decimals: 0, beyond: 0 }));
  const { indicator, value } = panel.observations;
  for (const [row, each] of indicator.entries()) {
    const [tally, found] = [tallies[each], value[row] ?? Number.NaN];
    if (named[each] !== true || !tally || Number.isNaN(found)) continue;
    tally.all++;
    if (!Number.isInteger(found)) tally.decimals++;
    if (found < 0 || found > 100) tally.beyond++;
  }
  const areRates = tallies.map(({ all, decimals, beyond }) => all > 0 && beyond === 0 && decimals * 2 > all);
  if (!areRates.includes(true)) return panel;
  return {
    ...panel,
    indicators: panel.indicators.map((each, at) => (areRates[at] ? { ...each, kind: "ratio" as const } : each)),
  };
}

function isOpen({ kind, guessed, unit }: Indicator): boolean {
  return guessed === true && (kind === "flow" || kind === "stock") && unit.kind === "none" && unit.scale === 0;
}

function isCalledRate({ id, names }: Indicator): boolean {
  const words = [id, names.vi, names.en].flatMap((name) => {
    const plain = plainWords(name);
    return plain.flatMap((word, at) => [word, `${word} ${plain[at + 1] ?? ""}`]);
  });
  return words.some((word) => rates.has(word));
}
