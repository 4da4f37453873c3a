import { Rational } from "../model/rational.ts";
import type { UnitName } from "./unit-names.ts";

/** How a language writes numbers. */
export interface NumberStyle {
  readonly group: string;
  readonly decimal: string;
  /** The word between the ends of a range. */
  readonly to: string;
  /** The word before a bound that is passed: `over 99%`. */
  readonly over: string;
  /** What it calls units that another language prints. */
  readonly unit: UnitName;
  /** Whether a currency's sign stands before the number: `£1.2bn`. */
  readonly signFirst?: boolean;
}

/** Decimals that are shown where nobody asks for a number of them. */
const mostPlaces = 6;

/** The ways of writing a quantity, in one style. */
export function numberFormat(style: NumberStyle) {
  const number = (value: string, places?: number) => formatNumber(value, style, places);
  const quantity = (value: string, unit: string, places?: number) => {
    const written = number(value, places);
    return withUnit(written, style.unit(unit, written === "1"), style);
  };
  const range = (low: string, high: string, unit: string, places?: number) => {
    const [from, to] = [number(low, places), number(high, places)];
    const both = from === to ? from : `${from} ${style.to} ${to}`;
    return withUnit(both, style.unit(unit, from === to && from === "1"), style);
  };
  // Nothing that was estimated is told as certain.
  const probability = (value: number) =>
    value > 0.99 ? `${style.over} 99%` : quantity(String(Math.round(value * 100)), "%");
  const unitBehind = (written: string, unit: string) => withUnit(written, style.unit(unit), style);
  const { group, decimal } = style;
  // Units are named when one is: their tables are large.
  const unit: UnitName = (printed, one) => style.unit(printed, one);
  return { group, decimal, unit, number, quantity, range, unitBehind, probability };
}

/**
 * A decimal or `a/b` string in a style, by whole-number arithmetic only. With `places` it is rounded half away from zero
 * to so many decimals; without, it keeps its digits up to six decimals. What is no number comes back as it is.
 *
 * @example
 * formatNumber("14900/156", { group: ".", decimal: "," }, 2) // -> "95,51"
 */
export function formatNumber(value: string, style: Pick<NumberStyle, "group" | "decimal">, places?: number): string {
  const plain = decimal(value, places);
  if (plain === undefined) return value;
  const negative = plain.startsWith("-");
  const [whole = "", decimals] = (negative ? plain.slice(1) : plain).split(".");
  return `${negative ? "−" : ""}${grouped(whole, style.group)}${decimals ? style.decimal + decimals : ""}`;
}

function grouped(digits: string, separator: string): string {
  const groups = [digits.slice(0, ((digits.length + 2) % 3) + 1)];
  for (let at = groups[0]?.length ?? 0; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(separator);
}

function decimal(value: string, places: number | undefined): string | undefined {
  if (!/^-?\d+(?:\.\d+|\/0*[1-9]\d*)?$/.test(value)) return undefined;
  if (places === undefined && !value.includes("/") && (value.split(".")[1] ?? "").length <= mostPlaces) return value;
  const rounded = Rational.parse(value).toFixed(places ?? mostPlaces);
  return places === undefined ? rounded.replace(/\.?0+$/, "") : rounded;
}

function withUnit(number: string, unit: string, { signFirst = false }: Pick<NumberStyle, "signFirst">): string {
  if (unit === "") return number;
  const money = signFirst ? /^(?:(\S+) )?([$£€¥₹])$/u.exec(unit) : null;
  if (money) return `${signed(number, money[2] ?? "")}${multiplied(money[1] ?? "")}`;
  return unit === "%" || unit === "‰" ? number + unit : `${number} ${unit}`;
}

/** `−£1.2`. */
function signed(number: string, sign: string): string {
  return number.startsWith("−") ? `−${sign}${number.slice(1)}` : sign + number;
}

/** ` million` as a word, `bn` as letters. */
function multiplied(multiplier: string): string {
  return multiplier.length > 2 ? ` ${multiplier}` : multiplier;
}
