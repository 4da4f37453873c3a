import type { LedgerEntry } from "../../audit/contract/ledger-entry.ts";

/**
 * A value written as a number is printed: its decimal mark, its grouping, its leading zeros, what stands around its digits.
 *
 * @example
 * likePrinted({ text: "85,51%", value: "85.51" }, "95.51") // -> "95,51%"
 * likePrinted({ text: "1.293", value: "1293" }, "1239") // -> "1.239"
 * likePrinted({ text: "08", value: "8" }, "9") // -> "09"
 */
export function likePrinted({ text, value }: Pick<LedgerEntry, "text" | "value">, correct: string): string | undefined {
  const printed = /\d(?:[\d.,\u00a0 ]*\d)?/.exec(text);
  if (!printed || value === undefined || !/^\d+(?:\.\d+)?$/.test(correct)) return undefined;
  const digits = printed[0];
  const marks = digits.match(/[.,\u00a0 ]/g) ?? [];
  const decimal = value.includes(".") ? marks.at(-1) : undefined;
  const grouping = decimal === undefined ? marks[0] : marks.find((mark) => mark !== decimal);
  const [whole = "", fraction] = correct.split(".");
  const zeros = /^0+(?=\d)/.test(digits) && decimal === undefined ? digits.length : 0;
  const grouped = grouping === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, grouping);
  const point = decimal ?? (grouping === "." ? "," : ".");
  const written = `${grouped.padStart(zeros, "0")}${fraction === undefined ? "" : `${point}${fraction}`}`;
  return text.slice(0, printed.index) + written + text.slice(printed.index + digits.length);
}
