import type { Quantity } from "../facts/quantity.ts";
import type { Token } from "../language/token.ts";

/** Whether a header or a label speaks of per cent. */
export function isPercent(words: readonly Token[] | undefined): boolean {
  return (words ?? []).some((token) => token.is === "word" && token.fold === "%");
}

/** Whether a cell holds a percentage or points. */
export function isShare({ numeral }: Quantity): boolean {
  return numeral.unit.kind === "percent" || numeral.unit.kind === "points";
}

/** A cell under `% Change` without a sign of its own. */
export function inPercent(quantity: Quantity): Quantity {
  const { numeral } = quantity;
  if (numeral.unit.kind === "percent") return quantity;
  return { ...quantity, numeral: { ...numeral, unit: { kind: "percent", text: "%", base: "%", scale: -2 } } };
}

/** A bare cell of a table is as rounded as any measure: nothing says that it counts whole things. */
export function asMeasure(quantity: Quantity): Quantity {
  const { numeral } = quantity;
  if (numeral.unit.kind !== "none") return quantity;
  return { ...quantity, numeral: { ...numeral, unit: { ...numeral.unit, kind: "measure" } } };
}
