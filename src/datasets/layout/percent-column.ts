import { plainWords } from "../../language/column-sense.ts";
import { noUnit } from "../../model/unit.ts";
import { unitOf } from "../cells/unit-of.ts";
import { saysPercent } from "./column-words.ts";
import { guessKind } from "./guess-kind.ts";
import type { Profile } from "./profile.ts";
import { readValueName } from "./value-column.ts";

/**
 * Whether the figures of a column are percentages, by their signs, the unit in the column's name or beside it, or its words: so that
 * `12,345` is twelve and a third, since hardly a percentage has thousands. A rate of something (`per 100,000`), and one of exchange,
 * may have.
 */
export function isPercentColumn({ name, sign, middle }: Profile, units: readonly string[]): boolean {
  const { unit } = readValueName(name);
  if ((sign === "%" && middle === undefined) || unit?.kind === "percent") return true;
  // Signs on some of the figures: the others are none.
  if (unit !== undefined || sign !== undefined) return false;
  if (units.length > 0) return units.every((text) => unitOf(text).kind === "percent");
  const words = plainWords(name);
  return (
    saysPercent(name) && guessKind(name, noUnit) === "ratio" && !words.some((word) => /^(?:per|tren|\d)/.test(word))
  );
}
