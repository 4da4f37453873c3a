import { type Arithmetic, arithmeticOf, numberBefore } from "../facts/arithmetic.ts";
import type { Item } from "../facts/arithmetic-run.ts";
import { bareQuantity } from "../facts/bare-quantity.ts";
import { formulaOf } from "../facts/expression.ts";
import type { Passage } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";
import { exactArithmetic, type Formula } from "../model/arithmetic.ts";
import type { ClaimKind } from "../model/claim.ts";
import { baseValue } from "../model/printed-number.ts";
import { Rational, tenTo } from "../model/rational.ts";
import { type Claim, type Operand, operandValue, type Reading, type Strength } from "./claim.ts";

/**
 * Arithmetic that is written out, worked out anew: `46 + 94 - 2 = 138`, `0,7 x 4.000 = 2.800 tỷ đồng`,
 * `468 buổi (39 x 12)`. Where only the result prints `triệu` or `%`, the calculation is taken to be in it.
 */
export function expressionClaims(passage: Passage, sentence: number): Claim[] {
  const tokens = passage.sentences[sentence]?.tokens ?? [];
  return arithmeticOf(tokens).flatMap((arithmetic) => {
    if (arithmetic.kind !== "arithmetic") return [];
    return statementsOf(passage, sentence, arithmetic).flatMap((statement) => claimOf(statement) ?? []);
  });
}

interface Statement {
  readonly reported: Quantity;
  readonly side: Side;
  readonly strength: Strength;
  /** `= -25`: printed with a minus, which the printed number itself does not carry. */
  readonly negative?: boolean;
}

interface Side {
  /** A dash before it may be a minus. */
  readonly dashed?: boolean;
  readonly items: readonly Item[];
  readonly numbers: readonly Quantity[];
  /** A word that nothing is known of stands right before a number: `125 x cents 50`. */
  readonly isNamed: boolean;
}

/** Each number that stands alone on its side with the calculation next to it; before a bracket, the number it explains. */
function statementsOf(passage: Passage, sentence: number, arithmetic: Arithmetic): Statement[] {
  const row = passage.bySentence[sentence] ?? [];
  const tokens = passage.sentences[sentence]?.tokens ?? [];
  const isWord = (at: number) => tokens[at]?.is === "word" && !tokens[at].sense;
  const quantityAt = (token: number) => row.find((quantity) => quantity.token === token);
  const sides = arithmetic.sides.map(
    (items, at): Side => ({
      items,
      numbers: items.flatMap((item) => bare(item, sentence)),
      isNamed: items.some((item) => item.is === "number" && isWord(item.token - 1)),
      ...(at === 0 && arithmetic.dashed && { dashed: true }),
    }),
  );
  const [only] = sides;
  if (sides.length === 1 && only) {
    const before = numberBefore(tokens, arithmetic.from);
    const head = row.find(({ numeral }) => numeral === before);
    return arithmetic.bracketed && head ? [{ reported: head, side: only, strength: unitsFit(head, only) }] : [];
  }
  return sides.flatMap((side, at): Statement[] => {
    const [alone, ...others] = side.numbers;
    const beside = [sides[at - 1], sides[at + 1]].find((other) => other && other.numbers.length > 1);
    if (!alone || others.length > 0 || !beside) return [];
    const negative = side.items[0]?.is === "operator";
    return [{ reported: quantityAt(alone.token) ?? alone, side: beside, strength: "certain", negative }];
  });
}

/** `487.593 tấn (52.340 ha x 6,45 tấn/ha)`: a factor per something is in the unit of the result, so nothing else is meant. */
function unitsFit(head: Quantity, { numbers }: Side): Strength {
  const { base } = head.numeral.unit;
  const fits = base !== "" && numbers.some(({ numeral }) => numeral.unit.base.startsWith(`${base}/`));
  return fits ? "certain" : "likely";
}

function bare(item: Item, sentence: number): Quantity[] {
  return item.is === "number" ? [bareQuantity(item.numeral, sentence, item.token)] : [];
}

function claimOf({ reported, side, strength, negative }: Statement): Claim | undefined {
  const dash: Item = { is: "operator", operator: "-" };
  const ways = side.dashed ? [side.items, [dash, ...side.items]] : [side.items];
  const formulas = ways.flatMap((items): Formula[] => {
    const found = formulaOf(items);
    if (!found) return [];
    return [negative ? (a, values) => a.sub(a.constant(Rational.zero), found(a, values)) : found];
  });
  const readings = readingsOf(reported, side, formulas).map(
    (way): Reading => ({ ...way, strength, rule: "written arithmetic" }),
  );
  return {
    kind: kindOf(side.items),
    reported,
    asserted: true,
    direction: "none",
    readings,
    tries: readings.length,
  };
}

/** The kind by its signs: a sum of parts, a product, or a calculation of several sorts. */
function kindOf(items: readonly Item[]): ClaimKind {
  const signs = new Set(items.flatMap((item) => (item.is === "operator" ? [item.operator] : [])));
  if (signs.size !== 1) return "expression";
  return signs.has("+") ? "sum" : signs.has("x") ? "product" : "expression";
}

/**
 * The calculation as printed and, where a unit is left out, with the unit of the other side; the one that comes nearest.
 * None where the units cannot be meant together: `0,07% x 10 ngày = 0,7 triệu đồng` lacks its first number.
 */
function readingsOf(reported: Quantity, { numbers, items, isNamed }: Side, formulas: readonly Formula[]): Way[] {
  if (isOutOfPlace(reported, numbers)) return [];
  const operands = operandsOf(numbers, items);
  const target = baseValue(reported.numeral);
  if (isRange(reported, numbers, items)) return [];
  const ways = formulas.flatMap((formula): Way[] => [
    { operands, formula },
    ...elided(reported, numbers, items, formula),
  ]);
  let nearest: { readonly way: Way; readonly off: number } | undefined;
  for (const way of ways) {
    const value = way.formula(exactArithmetic, way.operands.map(operandValue));
    if (value === "zero-base") return [];
    const off = distance(value, target);
    if (!nearest || off < nearest.off) nearest = { way, off };
  }
  return nearest && !isOtherPower(nearest.off, numbers, isNamed) ? [nearest.way] : [];
}

/** `95% CI = 8.48 - 24.67`, `5 = 11–20 times`: from a lower number to a higher one, for a number that is not below nought. */
function isRange({ numeral }: Quantity, numbers: readonly Quantity[], items: readonly Item[]): boolean {
  const [low, high, ...more] = numbers;
  if (!low || !high || more.length > 0 || items.length > 3 || numeral.sign === -1) return false;
  const isDash = items.some((item) => item.is === "operator" && item.operator === "-");
  return isDash && baseValue(low.numeral).compare(baseValue(high.numeral)) < 0;
}

/** The numbers of a calculation; those of a product that have one digit or two are coefficients and exact: nobody multiplies by `0,7` for 0,74. */
function operandsOf(numbers: readonly Quantity[], items: readonly Item[]): Operand[] {
  const product = items.every((item) => item.is !== "operator" || item.operator === "x");
  return numbers.map((quantity) => (product && isCoefficient(quantity) ? { quantity, exact: true } : { quantity }));
}

function isCoefficient({ numeral: { value, lastPlace, qualifier } }: Quantity): boolean {
  const digits = value
    .abs()
    .toFixed(Math.max(0, -lastPlace))
    .replace(".", "")
    .replace(/^0+|0+$/g, "");
  return digits.length <= 2 && !qualifier;
}

/** `100 tr x 0,03% x 10 = 300.000`, `125 x cents 50 = 62.50`: off by a power of ten, and one of the units is not known. */
function isOtherPower(off: number, numbers: readonly Quantity[], isNamed: boolean): boolean {
  const unknown = isNamed || numbers.some(({ numeral }) => numeral.unit.kind === "none" && numeral.unit.base !== "");
  const power = off / Math.LN10;
  return unknown && power > 0.5 && Math.abs(power - Math.round(power)) < 1e-6;
}

/** How many times one is the other, as a logarithm; infinite where the signs differ. */
function distance(value: Rational, target: Rational): number {
  if (value.equals(target)) return 0;
  if (target.sign() === 0 || value.sign() !== target.sign()) return Number.POSITIVE_INFINITY;
  return Math.abs(Math.log(value.div(target).toNumber()));
}

interface Way {
  readonly operands: readonly Operand[];
  readonly formula: Formula;
}

/** With `triệu` or `%` taken over from the other side, or from the other parts of a sum. */
function elided(reported: Quantity, numbers: readonly Quantity[], items: readonly Item[], formula: Formula): Way[] {
  const operands = operandsOf(numbers, items);
  const scales = numbers.map(({ numeral }) => numeral.unit.scale);
  const { scale } = reported.numeral.unit;
  const found: Way[] = [];
  const largest = Math.max(...scales);
  const lifted =
    (by: number): Formula =>
    (a, values) =>
      a.mul(formula(a, values), a.constant(tenTo(by)));
  if (scale !== 0 && numbers.every(isInNoMultiple)) found.push({ operands, formula: lifted(scale) });
  if (scale === 0 && largest !== 0 && reported.numeral.unit.kind === "none")
    found.push({ operands, formula: lifted(-largest) });
  const additive = items.every((item) => item.is !== "operator" || item.operator === "+" || item.operator === "-");
  if (additive && scales.some((own) => own !== 0) && scales.some((own, at) => own === 0 && isUnitless(numbers[at])))
    found.push({
      operands: numbers.map((quantity) =>
        isUnitless(quantity) ? { quantity, scale: scale || largest } : { quantity },
      ),
      formula,
    });
  return found;
}

/** A number without `triệu`; a percentage is a factor, whatever the result is in: `80 x 39 x 0,4% = 12,48 triệu đồng`. */
function isInNoMultiple({ numeral: { unit } }: Quantity): boolean {
  return unit.scale === 0 || unit.kind === "percent";
}

function isUnitless(quantity: Quantity | undefined): boolean {
  return quantity?.numeral.unit.scale === 0 && quantity.numeral.unit.kind === "none";
}

/** Money made of no money, though every number prints a unit. */
function isOutOfPlace(reported: Quantity, numbers: readonly Quantity[]): boolean {
  const kinds = numbers.map(({ numeral }) => numeral.unit.kind);
  return reported.numeral.unit.kind === "money" && kinds.every((kind) => kind !== "money" && kind !== "none");
}
