import { accountsUnit } from "../../language/unit-languages.ts";
import { knownUnit } from "../cells/unit-of.ts";
import { unitAbove } from "./unit-above.ts";
import { readValueName } from "./value-column.ts";

/** A unit that stands over a column of names. */
export interface UnitOfNames {
  /** The name without it. */
  readonly name: string;
  readonly unit: string;
  /** It is written as in accounts, whose rows are what is measured: `(in thousands)`, `$'000`. */
  readonly isOfAccounts: boolean;
}

/**
 * The unit in the name of a column of names, of all figures beside them. What counts things alone is a column's name: `Trường`.
 *
 * @example
 * [unitOfNames("Đơn vị: tỷ đồng")?.unit, unitOfNames("Triệu đồng")?.unit, unitOfNames("Tỉnh")] // -> ["tỷ đồng", "Triệu đồng", undefined]
 * unitOfNames("Item (in thousands)") // -> { name: "Item", unit: "in thousands", isOfAccounts: true }
 */
export function unitOfNames(text: string): UnitOfNames | undefined {
  const { name, unit } = readValueName(text);
  if (unit) return { name, unit: unit.text, isOfAccounts: accountsUnit(unit.text) !== undefined };
  const labelled = text.includes(":") ? unitAbove([text]) : undefined;
  if (labelled !== undefined) return { name: "", unit: labelled, isOfAccounts: false };
  const whole = knownUnit(text);
  const isUnit = whole !== undefined && (whole.kind === "money" || (whole.scale !== 0 && whole.kind !== "time"));
  return isUnit ? { name: "", unit: text.trim(), isOfAccounts: accountsUnit(text) !== undefined } : undefined;
}
