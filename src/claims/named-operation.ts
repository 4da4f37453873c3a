import { difference } from "../compare/difference.ts";
import { mean } from "../compare/mean.ts";
import { percentChange } from "../compare/percent-change.ts";
import { percentFall } from "../compare/percent-fall.ts";
import { percentOf } from "../compare/percent-of.ts";
import { sum } from "../compare/sum.ts";
import { likeness } from "../facts/likeness.ts";
import { type Passage, tokensAround } from "../facts/passage.ts";
import { isLevel, isPercent, type Quantity, says } from "../facts/quantity.ts";
import type { Sense } from "../language/sense.ts";
import type { Token } from "../language/token.ts";
import type { Formula } from "../model/arithmetic.ts";
import type { ClaimKind } from "../model/claim.ts";
import { baseValue } from "../model/printed-number.ts";
import { beside } from "./beside.ts";
import type { Claim, Operand } from "./claim.ts";
import { isMean } from "./mean.ts";
import { doubleOf } from "./plausible.ts";

/**
 * What numbers come to that an operation is named of before them: `chênh lệch giữa 95 tỷ đồng năm 2019 và 77 tỷ đồng năm 2018 là 18 tỷ
 * đồng`, `the average of 166 million and 178 million is 172 million`, `the ratio of 2,664 to 909 is 2.93`, `95 and 77 add up to 172`. The
 * numbers are all of their sentence, and only words such as `là` lead to the result.
 */
export function namedOperationClaim(passage: Passage, reported: Quantity): Claim | undefined {
  if (reported.direction || reported.depth > 0 || reported.numeral.inRange) return undefined;
  const operands = (passage.bySentence[reported.sentence] ?? [])
    .filter(({ index }) => index < reported.index)
    .map(withSign);
  const [one, other, ...more] = operands;
  if (!one || !other || operands.some(({ direction }) => direction)) return undefined;
  const numbers: Numbers = { passage, reported, one, other, operands, isPair: more.length === 0 };
  const found = ratioOf(numbers) ?? gapOf(numbers) ?? turnOf(numbers) ?? meanOf(numbers) ?? totalOf(numbers);
  if (!found) return undefined;
  const { kind, formula, rule } = found;
  const reading = { operands: found.operands, formula, strength: "certain", rule } as const;
  return { kind, reported, asserted: true, direction: "none", readings: [reading], tries: 0 };
}

/** `the average of -8,280 and 18,467`: less than nothing by its own minus, which a rise or fall in per cent has in its direction. */
function withSign(quantity: Quantity): Quantity {
  const { numeral, double } = quantity;
  if (numeral.sign !== -1 || numeral.unit.kind === "percent" || double <= 0) return quantity;
  return { ...quantity, double: -double, numeral: { ...numeral, value: numeral.value.negate() } };
}

interface Numbers {
  readonly passage: Passage;
  readonly reported: Quantity;
  readonly one: Quantity;
  readonly other: Quantity;
  readonly operands: readonly Quantity[];
  readonly isPair: boolean;
}

interface Operation {
  readonly kind: ClaimKind;
  readonly formula: Formula;
  readonly operands: readonly Operand[];
  readonly rule: string;
}

/** `chênh lệch giữa 95 và 77 là 18`; of two percentages in points. */
function gapOf({ passage, reported, one, other, isPair }: Numbers): Operation | undefined {
  if (!isPair || !isLed(reported) || !isAlike(one, other) || !isNamed(passage, one, "gap")) return undefined;
  const inPoints = reported.numeral.unit.kind === "points" && isPercent(one);
  if (!inPoints && !isAlike(one, reported)) return undefined;
  const [more, less] = doubleOf(one) >= doubleOf(other) ? [one, other] : [other, one];
  return {
    kind: isPercent(one) ? "points" : "difference",
    formula: difference,
    operands: [beside(more, less), beside(less, more)],
    rule: "gap between two",
  };
}

/** `tỷ lệ nợ 95 tỷ đồng trên vốn 77 tỷ đồng là 1,23 lần`, `the ratio of 2,664 to 909 is 2.93`, `2,664 divided by 909 is 2.93`. */
function ratioOf({ passage, reported, one, other, isPair }: Numbers): Operation | undefined {
  const { kind } = reported.numeral.unit;
  if (!isPair || !isLed(reported) || !isAlike(one, other, "whole range") || isPercent(one)) return undefined;
  const isBare = kind === "none" && reported.numeral.unit.base === "" && reported.numeral.unit.scale === 0;
  const divides = says(other, "over") && isOnly(other.before, ["over"]);
  const relates = says(one, "share") && isOnly(other.before, ["level"]) && other.before.length === 1;
  const isStated = (divides || relates) && (isBare || kind === "percent" || kind === "times");
  const isNamedMultiple = kind === "times" && one.numeral.unit.base !== "" && isNamed(passage, one, "share");
  if (!isStated && !isNamedMultiple) return undefined;
  return {
    kind: "multiple",
    formula: percentOf,
    operands: [beside(one, other), beside(other, one)],
    rule: "ratio of two",
  };
}

/** `the percentage change in sales from 16 to 20 is 25%`, `changed from 16 to 20, a change of 4`. */
function turnOf({ passage, reported, one, other, isPair }: Numbers): Operation | undefined {
  if (!isPair || !isAlike(one, other) || !says(one, "from") || !says(other, "level")) return undefined;
  const isBehind = says(reported, "turn") && isOnly(reported.before, ["turn"]);
  if (!isBehind && !(isLed(reported) && isNamed(passage, one, "turn"))) return undefined;
  const fell = doubleOf(other) < doubleOf(one) && baseValue(reported.numeral).sign() > 0;
  const rule = "turn from to";
  if (isPercent(reported) && !isPercent(one))
    return { kind: "change", formula: fell ? percentFall : percentChange, operands: pairOf(other, one), rule };
  if (!isAlike(one, reported) && reported.numeral.unit.kind !== "points") return undefined;
  const operands = fell ? pairOf(one, other) : pairOf(other, one);
  return { kind: isPercent(one) ? "points" : "difference", formula: difference, operands, rule };
}

/** `the average of 166 and 178 is 172`, `166 and 178, an average of 172`. */
function meanOf(numbers: Numbers): Operation | undefined {
  const { reported, one, operands } = numbers;
  if (!isRow(numbers)) return undefined;
  const isBehind = isMean(reported) && isOnly(reported.before, ["average"]);
  if (!isBehind && !(isLed(reported) && isMean(one) && isRightBehind(one, "average"))) return undefined;
  return { kind: "average", formula: mean, operands: operands.map((quantity) => ({ quantity })), rule: "mean of row" };
}

/** `the total of 95 and 77 is 172`, `95 and 77 add up to 172`. */
function totalOf(numbers: Numbers): Operation | undefined {
  const { reported, one, operands } = numbers;
  if (!isRow(numbers)) return undefined;
  const adds = reported.senses.some((sense) => sense.is === "total" && sense.adds === true);
  const isStated = adds ? isOnly(reported.before, ["total"]) : isLed(reported) && isRightBehind(one, "total");
  if (!isStated) return undefined;
  return { kind: "sum", formula: sum, operands: operands.map((quantity) => ({ quantity })), rule: "total of row" };
}

function pairOf(value: Quantity, base: Quantity): readonly Operand[] {
  return [beside(value, base), beside(base, value)];
}

/** Numbers like the result, with `and` or commas between them and nothing else: `mean 0.983 1.000 median 1.024` is a table without its lines. */
function isRow({ passage, reported, operands }: Numbers): boolean {
  return (
    operands.every((each) => isAlike(each, reported)) &&
    operands.slice(1).every((each) => isOnly(each.before, ["and"]) && each.clause === reported.clause) &&
    operands.slice(1).every((each) => isJoined(tokensAround(passage, each)[each.token - 1]))
  );
}

/** A comma, or a word such as `and`. */
function isJoined(before: Token | undefined): boolean {
  return before?.is === "word" || (before?.is === "mark" && !/[.()=±+]/.test(before.mark));
}

/** Two levels of one unit, or two percentages; `the ratio of 7,155 to 10,290` looks like a range, and is none. */
function isAlike(one: Quantity, other: Quantity, isRange?: "whole range"): boolean {
  const ranges = [one, other].filter(({ numeral }) => numeral.inRange).length;
  if (ranges > 0 && !(isRange && ranges === 2)) return false;
  if (isPercent(one) || isPercent(other)) return isPercent(one) && isPercent(other);
  return (ranges > 0 || (isLevel(one) && isLevel(other))) && likeness(one, other) === "same";
}

/**
 * Whether a word for the operation stands before the first of the numbers: right before one without a unit, somewhere before one that has
 * one, which says that both are of one thing.
 */
function isNamed(passage: Passage, one: Quantity, operation: Sense["is"]): boolean {
  if (isRightBehind(one, operation)) return true;
  if (one.numeral.unit.base === "" && operation !== "turn") return false;
  const words = tokensAround(passage, one).slice(Math.max(0, one.token - longestName), one.token);
  return words.some((token) => token.is === "word" && token.sense?.is === operation);
}

const longestName = 20;

/** Whether nothing but small words stands between a word for the operation and the number. */
function isRightBehind({ before }: Quantity, operation: Sense["is"]): boolean {
  const at = before.findLastIndex((token) => token.is === "word" && token.sense?.is === operation);
  return at >= 0 && isOnly(before.slice(at + 1), []);
}

/** Whether only words such as `là` lead to the number: it is of nothing else. */
function isLed({ before }: Quantity): boolean {
  return before.length > 0 && isOnly(before, ["reach"]);
}

/** Whether there are no words but small ones and those of some senses. */
function isOnly(words: readonly Token[], senses: readonly Sense["is"][]): boolean {
  return words.every(
    (token) =>
      token.is !== "word" || (token.sense && (token.sense.is === "function" || senses.includes(token.sense.is))),
  );
}
