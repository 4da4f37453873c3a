import type { numberFormat } from "./number-format.ts";
import type { CauseFacts } from "./shape/messages.ts";

/** The facts of a cause as a sentence writes them. */
export interface CauseSentence extends Pick<CauseFacts, "printed" | "isAmount"> {
  readonly correct: string;
  readonly direction: "up" | "down" | "none";
  readonly used: string;
  readonly right: string;
  /** What is recomputed from the printed numbers, with the reported number's unit. */
  readonly sum: string;
}

/** The facts of a cause in the way that a language writes numbers. */
export function causeSentence(facts: CauseFacts, format: ReturnType<typeof numberFormat>): CauseSentence {
  const { printed, correction, unit, direction = "none", isAmount = false, used = "", right, recomputed } = facts;
  return {
    printed,
    correct: format.quantity(correction, unit),
    direction,
    isAmount,
    used,
    right: right === undefined ? "" : format.number(right),
    sum: recomputed === undefined ? "" : format.quantity(recomputed, unit),
  };
}
