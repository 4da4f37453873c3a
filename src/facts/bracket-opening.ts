import type { Sense } from "../language/sense.ts";
import type { Token } from "../language/token.ts";
import { Rational } from "../model/rational.ts";
import { isBoundary } from "./words-around.ts";

/**
 * What a bracket holds: by its first word, as what was before by its year, or as the base that is named right before it: `so với cùng kỳ
 * (82 triệu)`. `headSays` is what the number that it stands behind is said to be.
 */
export function openingOf(
  tokens: readonly Token[],
  open: number,
  headSays: readonly Sense[] | undefined,
): Sense["is"] | undefined {
  const first = tokens[open + 1];
  const sense = first?.is === "word" ? first.sense?.is : undefined;
  if (sense === "breakdown" || sense === "direction") return sense;
  if (headSays && isEarlier(tokens, open)) return "reference";
  const afterBase = headSays?.[0]?.is === "versus";
  for (let at = open - 1; at >= 0 && open - at < 8 && !afterBase; at--) {
    const token = tokens[at];
    if (!token || isBoundary(token)) break;
    if (token.is === "word" && (token.sense?.is === "versus" || token.sense?.is === "reference")) return "reference";
  }
  return sense;
}

/** `1,153 (2012: 1,003)`, `12,4% (năm 2012 là 14,1%)`: a bracket of a year and one number, where the sentence names no earlier year. */
function isEarlier(tokens: readonly Token[], open: number): boolean {
  const after = tokens.slice(open + 1, open + 2 + longestNote);
  const inside = after.slice(0, Math.max(0, after.findIndex(closes)));
  const year = inside.slice(0, mostBeforeYear).find((token) => isYear(token));
  if (year?.is !== "numeral") return false;
  const [number, ...more] = inside.filter((token) => token.is === "numeral" && token.role === "quantity");
  // `562.01 (December 1978 equals 100)` says what an index is of.
  if (number?.is !== "numeral" || more.length > 0 || number.value.equals(hundred)) return false;
  return tokens.every(
    (token) => token === year || token.is !== "numeral" || !isYear(token) || token.value.compare(year.value) > 0,
  );
}

/** `(quý III/2017 đạt 2.450 tỷ đồng)`. */
const mostBeforeYear = 4;

/** How many tokens a bracket has at most that only says what was before. */
const longestNote = 9;

function closes(token: Token): boolean {
  return token.is === "mark" && (token.mark === ")" || token.mark === "]");
}

function isYear(token: Token): boolean {
  return token.is === "numeral" && token.role === "date" && token.value.compare(firstYear) >= 0;
}

const hundred = Rational.of(100n);
const firstYear = Rational.of(1900n);
