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
  /** Whether the last digit is the one that is too many. */
  readonly isAtEnd: boolean;
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
    isAtEnd: digitsOf(printed).slice(0, -1) === digitsOf(correction),
    sum: recomputed === undefined ? "" : format.quantity(recomputed, unit),
  };
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}
