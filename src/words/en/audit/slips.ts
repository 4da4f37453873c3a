import type { KeySlip } from "../../../model/audit-cause.ts";

/**
 * What a slip of the keys may have made of a number, in English: of a text, a cell, a value or a base; `what` names it, `correct` would agree.
 */
export function slip(code: KeySlip, what: string, correct: string): string {
  switch (code) {
    case "digit-changed":
      return `One digit of ${what} may be wrong; ${correct} would agree.`;
    case "digit-transposed":
      return `Two digits of ${what} may be swapped; ${correct} would agree.`;
    case "digit-missing":
      return `A digit of ${what} may be missing; ${correct} would agree.`;
    case "digit-added":
      return `A digit of ${what} may be one too many; ${correct} would agree.`;
    case "unit-scale":
      return `The decimal point of ${what} may be in the wrong place; ${correct} would agree.`;
    case "direction":
      return `The sign of ${what} may be wrong; ${correct} would agree.`;
  }
}
