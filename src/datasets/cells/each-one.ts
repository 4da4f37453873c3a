import { phrasesOf } from "../../language/column-languages.ts";
import { plainWords } from "../../language/column-sense.ts";
import { noUnit, type Unit } from "../../model/unit.ts";
import { unitOf } from "./unit-of.ts";

const eachOne = phrasesOf((each) => each.eachOne).map((phrase) => ` ${phrase} `);

/**
 * Whether a name is of one thing each, which the multiple of a table of accounts is not of: `Diluted earnings per share` under `in millions`.
 *
 * @example
 * ["Diluted earnings per share", "Shares outstanding"].map(isOfEachOne) // -> [true, false]
 */
export function isOfEachOne(name: string): boolean {
  const words = ` ${plainWords(name).join(" ")} `;
  return eachOne.some((phrase) => words.includes(phrase));
}

/**
 * A unit without its multiple: of `million USD` US dollars, of `thousands` nothing.
 *
 * @example
 * [ofEachOne(unitOf("million USD")).scale, ofEachOne(unitOf("in thousands")).kind] // -> [0, "none"]
 */
export function ofEachOne(unit: Unit): Unit {
  if (unit.scale <= 0) return unit;
  return unit.base === "" ? noUnit : { ...unitOf(unit.base), base: unit.base };
}
