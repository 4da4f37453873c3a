import { Rational, tenTo } from "../../model/rational.ts";

/**
 * The decimal that a double stands for: the shortest that reads back as it, which is what stood in the source.
 *
 * @example
 * exactDecimal(0.1).toString() // -> "0.1"
 * exactDecimal(1.5e-7).toString() // -> "0.00000015"
 */
export function exactDecimal(value: number): Rational {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Rational.parse(digits).mul(tenTo(Number(exponent)));
}
