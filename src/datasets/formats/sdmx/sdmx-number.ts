/** A value of a message: the double nearest to it, and its decimals as written. */
export interface SdmxNumber {
  readonly value: number;
  readonly decimals: number;
}

/**
 * Reads an observation's value: a decimal, with or without an exponent. `"missing"` for what messages write where there is
 * none (nothing, `NaN`, `:`, `-`, `..`), undefined for what is no number. `shift` moves the decimal point to the right,
 * exactly.
 *
 * @example
 * [readNumber("NaN"), readNumber("12,5")] // -> ["missing", undefined]
 * readNumber("31.20") // -> { value: 31.2, decimals: 2 }
 * readNumber("1.5E6") // -> { value: 1500000, decimals: 0 }
 * readNumber("0.07", 3) // -> { value: 70, decimals: 0 }
 */
export function readNumber(text: string | undefined, shift = 0): SdmxNumber | "missing" | undefined {
  const plain = text?.trim() ?? "";
  if (/^(?:|NaN|:|-|\.{1,3}|null)$/i.test(plain)) return "missing";
  const found = /^([+-]?\d{0,400})(?:\.(\d{0,400}))?(?:[eE]([+-]?\d{1,4}))?$/.exec(plain);
  if (!found || (found[1] ?? "").replace(/^[+-]/, "") + (found[2] ?? "") === "") return undefined;
  const exponent = Number(found[3] ?? 0) + shift;
  const fraction = found[2] ?? "";
  const value = Number(`${found[1]}.${fraction || "0"}e${exponent}`);
  if (!Number.isFinite(value)) return undefined;
  return { value, decimals: Math.min(127, Math.max(0, fraction.length - exponent)) };
}

/**
 * How many digits of a number say something: more than 17 and a double no longer holds it.
 *
 * @example
 * significantDigits("-0.00120") // -> 3
 */
export function significantDigits(text: string): number {
  return (text.split(/e/i)[0] ?? "").replaceAll(/[^\d]/g, "").replace(/^0+/, "").length;
}
