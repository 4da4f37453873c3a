import { difference } from "../compare/difference.ts";
import { sum } from "../compare/sum.ts";
import type { Passage } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";
import { type Cell, cellsOf, isTableRow } from "../facts/table-row.ts";
import type { Numeral } from "../language/token.ts";
import { baseValue, step } from "../model/printed-number.ts";
import { Rational } from "../model/rational.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Judgement } from "./judge.ts";

/**
 * A sum that is off by what is printed beside its parts was read with a part too few or too many: that is for a person to look at, and no
 * error. A slip of the keys hardly ever makes a difference that stands in the same sentence, or that the cells next to the parts come to.
 */
export function withMissedParts(passage: Passage, judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.map((judgement) => {
    const { claim, evaluation, verdict } = judgement;
    if (verdict === "consistent" || verdict === "unverifiable" || !evaluation) return judgement;
    const off = offBy(evaluation);
    if (!off || !isPutTogether(passage, evaluation) || !hasMissed(passage, evaluation, off)) return judgement;
    const isShort = off.sign() * baseValue(evaluation.reported.numeral).sign() < 0;
    const reason = isShort ? "split-not-exhaustive" : "link-in-doubt";
    return { claim, verdict: "unverifiable", reason, severity: "number", confidence: 1, supports: [], evaluation };
  });
}

/** A sum, or a difference of a row of a table, `Gross profit | Costs | Impairment | Profit`. */
function isPutTogether(passage: Passage, { reported, reading: { formula, operands } }: Evaluation): boolean {
  if (formula !== difference) return formula === sum;
  const isOfRow = operands.every(({ quantity }) => quantity.sentence === reported.sentence);
  return isOfRow && placeIn(passage, reported) !== undefined;
}

/** What the parts come to beyond the printed total. */
function offBy({ exact, reported }: Evaluation): Rational | undefined {
  return exact?.sub(baseValue(reported.numeral));
}

function hasMissed(passage: Passage, { reported, reading }: Evaluation, off: Rational): boolean {
  const parts = reading.operands.map(({ quantity }) => quantity);
  const slack = step(reported.numeral).mul(Rational.of(BigInt(parts.length + 1), 2n));
  const makesUp = (value: Rational) => value.abs().sub(off.abs()).abs().compare(slack) <= 0;
  const isInstead = (value: Rational) =>
    parts.length === 2 && parts.some(({ numeral }) => baseValue(numeral).sub(off).equals(value));
  const isTelling = off.abs().compare(step(reported.numeral).mul(fewest)) >= 0;
  const place = placeIn(passage, reported);
  if (place === undefined && isNetted(passage, parts)) return true;
  const lines = place ? runsOf(passage, reported, parts, place) : [sentenceOf(passage, reported, parts)];
  if (lines.some((numbers) => isTelling && numbers.some(makesUp))) return true;
  return place !== undefined && lines.some((numbers) => soFar(numbers).some(makesUp) || numbers.some(isInstead));
}

/** `consisted of 9.3 million of purchases and 37.8 million of acquisitions. These were partially offset by …` */
function isNetted(passage: Passage, parts: readonly Quantity[]): boolean {
  const last = parts.at(-1);
  return [last?.sentence ?? 0, (last?.sentence ?? 0) + 1].some((at) =>
    passage.sentences[at]?.tokens.some(
      (token) => token.is === "word" && token.sense?.is === "breakdown" && token.sense.netted === true,
    ),
  );
}

/** A difference of two digits and more: a smaller one is printed somewhere by chance. */
const fewest = Rational.of(10n);

/** The sums of the first number, of the first two, and so on. */
function soFar(numbers: readonly Rational[]): Rational[] {
  let sum = Rational.zero;
  return numbers.map((number) => {
    sum = sum.add(number);
    return sum;
  });
}

/** The other numbers of the sentences that hold the total and its parts. */
function sentenceOf(passage: Passage, total: Quantity, parts: readonly Quantity[]): Rational[] {
  const own = startsOf([total, ...parts]);
  const sentences = new Set([total, ...parts].map(({ sentence }) => sentence));
  return [...sentences].flatMap((at) =>
    (passage.sentences[at]?.tokens ?? []).flatMap((token) =>
      token.is === "numeral" && !own.has(token.start) && !isCounted(token, total) ? [worth(token, total)] : [],
    ),
  );
}

/** `452.7 million in 30 districts`: what is counted is no part of an amount of money. */
function isCounted({ unit }: Numeral, { numeral }: Quantity): boolean {
  return numeral.unit.kind === "money" && unit.kind !== "money" && unit.scale === 0;
}

function startsOf(quantities: readonly Quantity[]): ReadonlySet<number> {
  return new Set(quantities.map(({ numeral }) => numeral.start));
}

/** A number in the unit of the total where it has none of its own, negative in brackets. */
function worth(numeral: Numeral, { numeral: { unit } }: Quantity): Rational {
  const value = baseValue(numeral.unit.scale === 0 ? { ...numeral, unit } : numeral);
  return numeral.sign === -1 ? value.negate() : value;
}

/** The column of a number in its row; undefined in prose. */
function placeIn(passage: Passage, quantity: Quantity): number | undefined {
  const at = rowOf(passage, quantity.sentence).findIndex(
    ({ number }) => number?.numeral.start === quantity.numeral.start,
  );
  return at < 0 ? undefined : at;
}

function rowOf(passage: Passage, sentence: number): readonly Cell[] {
  const tokens = passage.sentences[sentence]?.tokens ?? [];
  return isTableRow(tokens) ? cellsOf(tokens) : [];
}

/**
 * The cells beside the parts, nearest first, that are neither parts nor the total: of a total across those before and behind it in its row and
 * right over it; of one down those over it.
 */
function runsOf(passage: Passage, total: Quantity, parts: readonly Quantity[], column: number): Rational[][] {
  const own = startsOf([total, ...parts]);
  const free = (cell: Cell | undefined) => {
    const numeral = cell?.number?.numeral;
    return numeral && !own.has(numeral.start) ? [worth(numeral, total)] : [];
  };
  const over = (most: number) =>
    Array.from({ length: Math.min(most, total.sentence) }, (_, back) =>
      rowOf(passage, total.sentence - 1 - back),
    ).flatMap((row) => free(row[column]));
  if (!parts.every(({ sentence }) => sentence === total.sentence)) return [over(parts.length + farthest)];
  const row = rowOf(passage, total.sentence);
  const before = row.slice(0, column).toReversed();
  const columns = parts.map((part) => placeIn(passage, part) ?? column);
  const alone = Array.from({ length: Math.min(farthest, total.sentence) }, (_, back) =>
    rowOf(passage, total.sentence - 1 - back),
  ).flatMap((each) => (columns.some((at) => each[at]?.number) ? [] : free(each[column])));
  return [before.flatMap(free), row.slice(column + 1).flatMap(free), over(rightOver), alone];
}

/** A row right over a total across may hold what belongs to no column: `Allowance for securities | | | | 61`; so may rows that hold nothing else. */
const rightOver = 2;

/** So many rows over a total, beside those of its parts, may hold parts of it. */
const farthest = 25;
