import type { KeySlip } from "../../../model/audit-cause.ts";

/**
 * What a slip of the keys may have made of a number, in Vietnamese: of a text, a cell, a value or a base; `what` names it, `correct` would agree.
 */
export function slip(code: KeySlip, what: string, correct: string): string {
  switch (code) {
    case "digit-changed":
      return `Có thể ${what} gõ sai một chữ số; ${correct} thì khớp.`;
    case "digit-transposed":
      return `Có thể ${what} bị đảo hai chữ số; ${correct} thì khớp.`;
    case "digit-missing":
      return `Có thể ${what} gõ thiếu một chữ số; ${correct} thì khớp.`;
    case "digit-added":
      return `Có thể ${what} gõ thừa một chữ số; ${correct} thì khớp.`;
    case "unit-scale":
      return `Có thể ${what} đặt sai dấu phẩy thập phân; ${correct} thì khớp.`;
    case "direction":
      return `Có thể ${what} sai dấu; ${correct} thì khớp.`;
  }
}
