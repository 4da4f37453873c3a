import { type Passage, tokensAround } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { Judgement } from "./judge.ts";
import { leftOpen } from "./left-open.ts";

/**
 * `6 (2%)7 (3%)115 (6%)`: the cells of a table whose lines were lost, without a space between them. Where one number ends and the next begins is a
 * guess there, so that nothing is concluded from such a number but where it agrees.
 */
export function withoutGluedCells(passage: Passage, judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.map((one) => {
    if (one.verdict === "consistent" || one.verdict === "unverifiable" || !one.evaluation) return one;
    const { reported, reading } = one.evaluation;
    const numbers = [reported, ...reading.operands.map(({ quantity }) => quantity)];
    return numbers.some((number) => isGlued(passage, number)) ? leftOpen(one.claim) : one;
  });
}

/** Whether a closing bracket, a mark of a note or dots stand right before the digits. */
function isGlued(passage: Passage, quantity: Quantity): boolean {
  const before = tokensAround(passage, quantity)[quantity.token - 1];
  return before?.is === "mark" && before.end === quantity.numeral.start && closing.has(before.mark);
}

const closing: ReadonlySet<string> = new Set([")", "]", ".", "…", "†", "‡", "*", "∗"]);
