import type { Guess } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import { readValue } from "../cells/read-value.ts";
import { unitOf } from "../cells/unit-of.ts";
import { saysPercent } from "./column-words.ts";
import type { Profile } from "./profile.ts";
import type { Quotient } from "./quotients.ts";
import type { ValueColumn } from "./value-column.ts";

type Said = Pick<Guess, "what" | "as" | "because">;

/** What percentages look like that may be fractions: none of them comes to this. */
const mostOfFraction = 1.5;

/**
 * Percentages by the name of their column, whose cells have no sign: 0.92 that is `Employed` / `Labour force` is 92 %. Where all are
 * below 1.5 and no other columns prove it, they stay as they are printed, and it is said that they may be fractions. `areAllPercent` where a
 * column of units says percent of all rows.
 */
export function percentScale(
  values: readonly ValueColumn[],
  profiles: readonly Profile[],
  quotients: readonly Quotient[],
  areAllPercent = false,
): { readonly values: readonly ValueColumn[]; readonly guesses: readonly Said[] } {
  const guesses: Said[] = [];
  const scaled = values.map((each): ValueColumn => {
    const profile = profiles[each.column];
    if (!profile || each.comparison || each.shift !== undefined || profile.sign !== undefined) return each;
    const isPercent = each.unit?.kind === "percent" || (areAllPercent && each.unit === undefined);
    const proof = quotients.find(({ ratio, scale }) => ratio === each.column && scale === 1);
    if (proof && !proof.isAboveOne && (isPercent || (each.unit === undefined && saysPercent(profile.name)))) {
      const because = said("rows-agree", proof.agree, proof.rows);
      const [part, whole] = [proof.numerator, proof.denominator].map((column) => profiles[column]?.name);
      guesses.push({ what: "unit", as: said("fraction", `${profile.name} = ${part} / ${whole}`), because });
      return { ...each, unit: unitOf("%"), shift: 2 };
    }
    if (isPercent && looksLikeFractions(profile))
      guesses.push({ what: "unit", as: said("as-printed", profile.name), because: said("below-one-and-a-half") });
    return each;
  });
  return { values: scaled, guesses };
}

function looksLikeFractions({ distinct, fractional }: Profile): boolean {
  const numbers = distinct.flatMap((text) => {
    const read = readValue(text, text.includes(",") ? "," : ".");
    return read.kind === "number" ? [read.value] : [];
  });
  return fractional && numbers.length > 1 && numbers.every((value) => value >= 0 && value < mostOfFraction);
}
