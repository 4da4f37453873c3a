import type { Rational } from "../../model/rational.ts";

const mostDigits = 12;

/** A number with the decimals that it has, but for the noise of doubles. */
export function short(value: Rational): string {
  const text = value.toString();
  if (text.includes("/")) return value.toFixed(mostDigits / 2).replace(/\.?0+$/, "");
  return text.length > mostDigits
    ? text
        .replace(/(\.\d{6})\d+$/, "$1")
        .replace(/(\.\d*?)0+$/, "$1")
        .replace(/\.$/, "")
    : text;
}
