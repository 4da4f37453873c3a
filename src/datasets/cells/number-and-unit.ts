import type { Unit } from "../../model/unit.ts";
import { partName } from "./period-name.ts";
import { partOfYear, readPeriod } from "./read-period.ts";
import { readValue } from "./read-value.ts";
import { knownUnit, unitOf } from "./unit-of.ts";

/** A number as it stands in a cell, and the unit that stands there with it. */
export interface NumberAndUnit {
  readonly number: string;
  readonly unit: string;
  /** Undefined where the unit is a word that no language knows. */
  readonly known: Unit | undefined;
}

const digits = String.raw`\d(?:[\d.,'’]|[ \u00a0\u202f\u2009](?=\d))*`;
const behind = new RegExp(String.raw`^([~≈]?\s?\(?[-+−–]?\s?${digits}\)?)\s*([\p{L}\p{Sc}°µ%‰].{0,39})$`, "u");
const before = new RegExp(
  String.raw`^([-+−–(]?)\s?(\p{Lu}{0,3}\p{Sc}|\p{Lu}{3}|Rp|Rs|Fr|kr)\.?\s?(\(?[-+−–]?${digits}(?:\s?\p{L}{1,9})?\)?)$`,
  "u",
);
const isoCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/**
 * Takes a cell apart that holds a number and its unit: `1,200 ha`, `3.5 kg/người`, `Rp 1.500`. Undefined for what is a number as it
 * stands, with a mark or a multiplier (`12.3e`, `$3.2 million`), for periods and their parts, and for all else.
 *
 * @example
 * numberAndUnit("1,200 ha") // -> { number: "1,200", unit: "ha", known: { kind: "measure", text: "ha", base: "ha", scale: 0 } }
 * numberAndUnit("45,2 triệu đồng")?.known?.scale // -> 6
 * numberAndUnit("฿1,200")?.number // -> "1,200"
 * numberAndUnit("12 tháng") // -> undefined
 * numberAndUnit("12.3e") // -> undefined
 */
export function numberAndUnit(text: string): NumberAndUnit | undefined {
  if (text.length > longest || !/\d/.test(text)) return undefined;
  return unitBehind(text) ?? moneyBefore(text);
}

const longest = 60;

function unitBehind(text: string): NumberAndUnit | undefined {
  const [, number = "", unit = ""] = behind.exec(text) ?? [];
  if (unit === "" || /^[%‰]$/.test(unit)) return undefined;
  const known = unitKnown(unit);
  // A mark or a multiplier behind a number: no more than that, whatever else its letters may mean.
  if (known?.kind !== "money" && known?.kind !== "points" && !isLongCount(known) && isNumber(text)) return undefined;
  if (known === undefined && !mayBeUnit(unit, text.charAt(text.length - unit.length - 1))) return undefined;
  if (!isNumber(number) || isOfTime(text, number.trim(), unit)) return undefined;
  return { number: withoutThousands(number.trim(), unit), unit, known };
}

/** `pcs` are pieces, though each of its letters is a mark. */
function isLongCount(known: Unit | undefined): boolean {
  return known?.kind === "count" && known.text.length > 2;
}

/** A unit for certain: a currency, what a language knows, or something to what one knows: `t/ha`. */
function unitKnown(text: string): Unit | undefined {
  if (isoCodes.has(text) || /^\p{Sc}$/u.test(text)) return { ...unitOf(text), kind: "money" };
  if (/^[°µ]\p{L}/u.test(text)) return unitOf(text);
  const to = /^\p{L}{1,12}\s?\/\s?(\p{L}.*)$/u.exec(text)?.[1];
  return knownUnit(text) ?? (to !== undefined && knownUnit(to) ? unitOf(text) : undefined);
}

/** What no language knows may be a unit where it stands apart, `8 Stück`, is a ratio or begins with a sign; `7A`, `5th` and `15 Mar` are none. */
function mayBeUnit(unit: string, last: string): boolean {
  if (/\d/.test(unit.replaceAll(/(?<=\p{L})[23]/gu, "")) || unit.split(" ").length > 3) return false;
  return partName(unit) === undefined && (last === " " || unit.includes("/") || /^[^\p{L}]/u.test(unit));
}

function moneyBefore(text: string): NumberAndUnit | undefined {
  const [, sign = "", unit = "", number = ""] = before.exec(text) ?? [];
  if (unit === "" || (/^\p{Lu}{3}$/u.test(unit) && !isoCodes.has(unit))) return undefined;
  if (!isNumber(`${sign}${number}`)) return undefined;
  const known: Unit = { ...unitOf(unit), kind: "money", scale: 0 };
  return { number: withoutThousands(`${sign}${number}`, unit), unit, known };
}

/** Money that has no parts: three digits behind each mark are thousands, whatever marks them elsewhere. */
const undivided = /^(?:Rp|IDR|đ|đồng|₫|VND|VNĐ|JPY|KRW|¥|₩|円|원)(?:$|\/)/u;

function withoutThousands(number: string, unit: string): string {
  return undivided.test(unit) && /^\D*\d{1,3}(?:[.,]\d{3})+\D*$/.test(number) ? number.replaceAll(/[.,]/g, "") : number;
}

function isNumber(text: string): boolean {
  return readValue(text, ".").kind === "number" || readValue(text, ",").kind === "number";
}

/** `12 tháng`, `2022 năm`: a part of a year, or a year, and no figure; `1,250 t` is none, though `t` may be a month. */
function isOfTime(text: string, number: string, unit: string): boolean {
  const isPart = partOfYear(unit) !== undefined && (/^\d{1,2}$/.test(number) || unit.length > 1);
  return isPart || readPeriod(text) !== undefined || partName(text) !== undefined;
}
