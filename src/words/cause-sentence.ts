import type { numberFormat } from "./number-format.ts";
import type { CauseFacts, CellFacts } from "./shape/cause-facts.ts";

/** The facts of a cause as a sentence writes them. */
export interface CauseSentence
  extends Pick<CauseFacts, "printed" | "isAmount">,
    Pick<CellFacts, "where" | "shared" | "sum"> {
  readonly correct: string;
  readonly direction: "up" | "down" | "none";
  readonly used: string;
  readonly right: string;
  /** What is recomputed from the printed numbers, with the reported number's unit. */
  readonly recomputed: string;
  /** Whether the last digit of a text's number is the one that is too many. */
  readonly isAtEnd: boolean;
  /** Whether it is told of a data set's figure. */
  readonly isCell: boolean;
  readonly instead: string;
}

/** The facts of a cause in the way that a language writes numbers. */
export function causeSentence(facts: CauseFacts, format: ReturnType<typeof numberFormat>): CauseSentence {
  const { printed, correction, unit, direction = "none", isAmount = false, used = "", right, recomputed, cell } = facts;
  return {
    ...cell,
    printed,
    correct: format.quantity(correction, unit),
    direction,
    isAmount,
    used,
    right: right === undefined ? "" : format.number(right),
    isAtEnd: cell === undefined && digitsOf(printed).slice(0, -1) === digitsOf(correction),
    recomputed: recomputed === undefined ? "" : format.quantity(recomputed, unit),
    isCell: cell !== undefined,
    instead: cell?.instead ?? "",
  };
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}
