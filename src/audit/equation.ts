import type { Operand } from "../claims/claim.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { Numeral } from "../language/token.ts";
import { type Arithmetic, exactArithmetic, type Written, writtenArithmetic, writtenName } from "../model/arithmetic.ts";
import { flatText } from "../model/flat-text.ts";
import { type Rational, tenTo } from "../model/rational.ts";
import type { Messages, ReasonFacts } from "../words/words.ts";
import type { Evaluation } from "./evaluate.ts";

/** What writing a recomputation needs to know: the text that a number stands in, and the words of the reader. */
export interface EquationWording {
  readonly textOf: (quantity: Quantity) => string;
  readonly messages: Messages;
}

/**
 * A recomputation in writing, with the number that it is held against. It is true as it stands: `2,099 − 1,547 = 552` of two amounts in millions
 * needs no unit, `2,099 million − 1,547 million = 552 million = 0.6 billion` does, and so does the `%` of a column that prints it in its heading only.
 */
export type Equation = Pick<ReasonFacts, "reported" | "calculation" | "resultUnit" | "step"> & {
  /** The calculation again, where the numbers alone would not do. */
  readonly inUnits?: string;
};

/** The equation of an evaluation, with units where it would not be true without. */
export function equationOf(evaluation: Evaluation, wording: EquationWording): Equation {
  const { reported, reading, exact } = evaluation;
  const shown = (quantity: Quantity) => shownNumber(quantity.numeral, wording.textOf(quantity));
  const bare = written(evaluation, wording, ({ quantity }) => shown(quantity));
  const own = shown(reported);
  const { unit } = reported.numeral;
  const face = faceResult(evaluation, (operand) => shownScale(operand.quantity.numeral, shown(operand.quantity)));
  if (!exact || !face) return { reported: own, calculation: bare };
  const scale = shownScale(reported.numeral, own);
  if (face.equals(exact.mul(tenTo(scale - unit.scale))))
    return { reported: own, calculation: bare, resultUnit: scale === 0 ? "" : unit.text };
  const named = labelled({ quantity: reported }, wording);
  const resultUnit = unitText({ quantity: reported }, wording.messages);
  if (face.equals(exact)) return { reported: named, calculation: bare, resultUnit };
  const calculation = written(evaluation, wording, (operand) => labelled(operand, wording));
  const step = reading.operands.length > 1 ? stepOf(evaluation, exact, wording.messages) : undefined;
  return { reported: named, calculation, inUnits: calculation, resultUnit, ...(step && { step }) };
}

/** The number as it stands in the text, a cell's bracket or minus with it: `(343)`; a percentage in words with those. */
export function shownNumber(numeral: Numeral, text: string): string {
  const isSpelledPercent = numeral.unit.kind === "percent" && numeral.unitEnd > numeral.end;
  return isSpelledPercent ? numberWithUnit(numeral, text) : bareNumber(numeral, text);
}

/** The number as it stands in the text, a cell's bracket or minus with it: `(343)`. */
export function bareNumber(numeral: Numeral, text: string): string {
  const digits = text.slice(numeral.start, numeral.end);
  if (numeral.value.sign() >= 0) return digits;
  if (digits.includes(")")) return `(${digits}`;
  return /[-−]$/.test(text.slice(0, numeral.start)) ? `−${digits}` : `(${digits})`;
}

/** The number with its unit: as printed where that stands beside it, `£1.2bn`, else behind it. */
export function numberWithUnit(numeral: Numeral, text: string): string {
  const number = bareNumber(numeral, text);
  const { unit, start, end, unitStart = start, unitEnd } = numeral;
  if (unit.text === "" || number.endsWith(unit.text) || numeral.inWords) return number;
  const whole = flatText(text.slice(unitStart, unitEnd));
  const isWhole = unitStart < start || flatText(text.slice(end, unitEnd)).trim() === unit.text;
  if (isWhole && numeral.value.sign() >= 0) return whole;
  return unit.text === "%" ? `${number}%` : `${number} ${unit.text}`;
}

/** The formula over the numbers as their digits stand, each with the power of ten that is shown with it. */
function faceResult({ reading }: Evaluation, shownScaleOf: (operand: Operand) => number): Rational | undefined {
  const faces = reading.operands.map((operand) => operand.quantity.numeral.value.mul(tenTo(shownScaleOf(operand))));
  const found = reading.formula(exactArithmetic, faces);
  return found === "zero-base" ? undefined : found;
}

/** The power of ten that the number shows with its digits: -2 for `18%`, 0 for the `700` of `700 million`. */
function shownScale({ unit, inWords }: Numeral, shown: string): number {
  return inWords || (unit.text !== "" && shown.endsWith(unit.text)) || shown.endsWith("%") ? unit.scale : 0;
}

/** The same result in the operands' unit, where they have one and the result another: `552 million` of `0.6 billion`. */
function stepOf(evaluation: Evaluation, exact: Rational, messages: Messages): Equation["step"] {
  const { reported, reading } = evaluation;
  const units = new Set(reading.operands.map((operand) => unitText(operand, messages)));
  const [first] = reading.operands;
  const [unit = ""] = units;
  const value = faceResult(evaluation, () => 0);
  if (!first || !value || units.size > 1 || scaleOf(first) === reported.numeral.unit.scale) return undefined;
  return value.mul(tenTo(scaleOf(first))).equals(exact) ? { value: value.toString(), unit } : undefined;
}

function labelled(operand: Operand, { textOf, messages }: EquationWording): string {
  const { quantity } = operand;
  const text = textOf(quantity);
  const { unit } = quantity.numeral;
  if (unit.text !== "" && scaleOf(operand) === unit.scale) return numberWithUnit(quantity.numeral, text);
  const number = bareNumber(quantity.numeral, text);
  const word = unitText(operand, messages);
  return word === "" ? number : messages.unitBehind(number, word);
}

/** What stands for the operand's power of ten: its unit as printed, or the word for the power that a heading or a neighbour lends it. */
function unitText(operand: Operand, messages: Messages): string {
  const { unit } = operand.quantity.numeral;
  const scale = scaleOf(operand);
  if (unit.text !== "" && scale === unit.scale) return unit.text;
  if (unit.kind === "points" && scale === unit.scale) return messages.points;
  return scale === 0 ? "" : (messages.powers[scale] ?? `× 10^${scale}`);
}

function scaleOf({ scale, quantity }: Operand): number {
  return scale ?? quantity.numeral.unit.scale;
}

function written({ reading }: Evaluation, { messages }: EquationWording, name: (operand: Operand) => string): string {
  const readable: Arithmetic<Written> = {
    ...writtenArithmetic,
    constant: (value) =>
      value.isWhole() ? grouped(writtenArithmetic.constant(value)) : writtenArithmetic.constant(value),
  };
  return reading.formula(
    readable,
    reading.operands.map((operand) => writtenName(name(operand))),
  ).text;

  function grouped(constant: Written): Written {
    return { ...constant, text: messages.number(constant.text) };
  }
}
