import { phrasesOf } from "../../language/column-languages.ts";
import { plainWords } from "../../language/column-sense.ts";
import type { Panel } from "../../model/panel.ts";

/** The first figure of an indicator in an area, and how many there are. */
interface SeriesSeen {
  readonly indicator: number;
  readonly value: number;
  count: number;
}

/** Series of so many figures show that a figure does not change. */
const fewest = 2;

/**
 * Indicators that are the same whole number of four digits or more in all periods of each area, as long as that of all others and another one: codes
 * of areas, and the like. Only beside others, which do change; what has a unit is a figure: the size of a province does not change either.
 *
 * @example
 * codesAsFigures(panelOf(["Postcode", "Price"].flatMap((indicator, of) => [2000, 2010].flatMap((value, at) =>
 *   ["2022", "2023"].map((period, year) => ({ indicator, area: `A${at}`, period, value: value + of * year })))))) // -> ["Postcode: 2000"]
 */
export function codesAsFigures({ observations: o, indicators, areas }: Panel): readonly string[] {
  if (indicators.length < 2) return [];
  const series = new Map<number, SeriesSeen>();
  /** Indicators of which a figure has changed: they are no codes, whatever else they are. */
  const hasChanged = new Uint8Array(indicators.length);
  let last: SeriesSeen | undefined;
  let before = -1;
  for (let at = 0; at < o.length; at++) {
    const indicator = o.indicator[at] ?? 0;
    if (hasChanged[indicator] === 1) continue;
    const value = o.value[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const key = indicator * areas.length + (o.area[at] ?? 0);
    // Rows of a series mostly follow one another.
    if (key !== before) last = series.get(key);
    before = key;
    if (last === undefined) {
      last = { indicator, value, count: 1 };
      series.set(key, last);
    } else {
      last.count++;
      if (last.value !== value) hasChanged[indicator] = 1;
    }
  }
  const of = new Map<number, { readonly values: Set<number>; series: number; constant: number }>();
  for (const { indicator, value, count } of series.values()) {
    if (hasChanged[indicator] === 1) continue;
    const known = of.get(indicator) ?? { values: new Set(), series: 0, constant: 0 };
    if (known.series === 0) of.set(indicator, known);
    known.values.add(value);
    known.series++;
    if (count >= fewest) known.constant++;
  }
  const isStill = (at: number) => {
    const { series: all = 0, constant = 0, values } = of.get(at) ?? {};
    const hasUnit = (indicators[at]?.unit.text ?? "") !== "";
    return (
      !hasUnit &&
      all > 1 &&
      constant === all &&
      values !== undefined &&
      values.size === all &&
      (areCodes([...values]) || isCalledCode(indicators[at]?.id ?? ""))
    );
  };
  const still = indicators.flatMap((_, at) => (isStill(at) ? [at] : []));
  if (still.length === 0 || still.length === indicators.length) return [];
  return still.map((at) => `${indicators[at]?.id}: ${[...(of.get(at)?.values ?? [])][0]}`);
}

/** `COORDINATE · VECTOR=v41690973` */
function isCalledCode(id: string): boolean {
  return plainWords(id.split(" · ")[0] ?? "").some((word) => keyWords.has(word));
}

const keyWords = new Set(phrasesOf(({ keys }) => keys));

function areCodes(values: readonly number[]): boolean {
  const lengths = new Set(values.map((value) => (Number.isInteger(value) ? String(value).length : 0)));
  return lengths.size === 1 && [...lengths].every((length) => length > 3);
}
