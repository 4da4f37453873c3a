import { powerOfTen, Rational } from "../model/rational.ts";

/** The value of a run of digits and the power of ten of its last place. */
export interface NumeralValue {
  readonly value: Rational;
  readonly lastPlace: number;
}

/** Whether three digits after a lone decimal mark are thousands (`100,000 người`) or decimals (`5,527 triệu`). */
export type LoneMark = "decimal" | "thousands";

/**
 * Reads digits with dots and commas, whichever of the two conventions they follow; `decimalMark` settles what either
 * allows. Undefined where no convention allows them (`1.105.984.00`).
 *
 * @example
 * readNumeral("3.282", ",")?.value.toString() // -> "3282"
 * readNumeral("97.68", ",")?.value.toString() // -> "97.68"
 * readNumeral("13.154.605,41", ",")?.value.toString() // -> "13154605.41"
 * readNumeral("1,234.5", ",")?.value.toString() // -> "1234.5"
 * readNumeral("1.105.984.00", ",") // -> undefined
 */
export function readNumeral(
  digits: string,
  decimalMark: "," | ".",
  loneMark: LoneMark = "decimal",
): NumeralValue | undefined {
  const dots = count(digits, ".");
  const commas = count(digits, ",");
  if (dots === 0 && commas === 0) return decimal(digits, "");
  if (dots > 0 && commas > 0) {
    const mark = digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "." : ",";
    return split(digits, mark);
  }
  const mark = dots > 0 ? "." : ",";
  if (dots + commas > 1) return thousands(digits, mark);
  const grouped = thousands(digits, mark);
  if (grouped && (mark !== decimalMark || loneMark === "thousands")) return grouped;
  return split(digits, mark);
}

function split(digits: string, mark: "," | "."): NumeralValue | undefined {
  const at = digits.indexOf(mark);
  if (at !== digits.lastIndexOf(mark)) return undefined;
  const whole = digits.slice(0, at);
  const grouping = mark === "," ? "." : ",";
  const plain = whole.includes(grouping) ? thousands(whole, grouping) : decimal(whole, "");
  return plain && decimal(plain.value.numerator.toString(), digits.slice(at + 1));
}

function thousands(digits: string, mark: "," | "."): NumeralValue | undefined {
  const groups = digits.split(mark);
  const [first = ""] = groups;
  const wellFormed =
    first.length >= 1 && first.length <= 3 && first !== "0" && groups.slice(1).every((group) => group.length === 3);
  return wellFormed ? decimal(groups.join(""), "") : undefined;
}

function decimal(whole: string, decimals: string): NumeralValue {
  const places = decimals.length;
  return {
    value: Rational.of(BigInt(whole + decimals), places === 0 ? 1n : powerOfTen(places)),
    lastPlace: places === 0 ? 0 : -places,
  };
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  return found;
}
