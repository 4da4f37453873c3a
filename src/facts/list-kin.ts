import type { Unit } from "../model/unit.ts";
import { likeness } from "./likeness.ts";
import type { Quantity } from "./quantity.ts";

/**
 * How a number's unit stands to that of the whole it may be a part of.
 *
 * - `same`: the whole's own unit (`vụ` of `vụ`, `triệu đồng` of `tỷ đồng`)
 * - `bare`: no unit is printed, so it is the whole's (`1.247 vụ: Liên Chiểu 185, …`)
 * - `kind`: things of another name, no more than the whole, that may be kinds of what it counts (`3.282 học viên: 2.164 nữ`)
 * - `none`: it cannot be added to the whole
 */
export type Kinship = "same" | "bare" | "kind" | "none";

export function kinship(part: Quantity, whole: Quantity): Kinship {
  const own = part.numeral.unit;
  const other = whole.numeral.unit;
  if (isBare(own)) return isBareUnder(part, whole) ? "bare" : "none";
  if (likeness(part, whole) === "same") return "same";
  const fewer = part.numeral.value.compare(whole.numeral.value) <= 0;
  if (isCounted(own) && isCounted(other)) return fewer || own.scale !== other.scale ? "kind" : "none";
  if (isBare(other)) return (isCounted(own) && fewer) || (other.scale > 0 && own.scale > 0) ? "kind" : "none";
  return "none";
}

/**
 * `508 nghìn ha (487 tôm sú, 21 tôm thẻ)`: a number that names its kind and leaves the whole's measure out. Only right in a
 * bracket behind the whole.
 */
export function isElided(part: Quantity, whole: Quantity): boolean {
  const own = part.numeral.unit;
  const other = whole.numeral.unit;
  const named = isCounted(own) && own.scale === 0;
  return named && other.kind === "measure" && other.scale > 0 && part.numeral.value.compare(whole.numeral.value) <= 0;
}

/** A bare number is in the whole's unit, unless it prints a multiplier that the whole cannot have, or more digits than the whole. */
function isBareUnder(part: Quantity, whole: Quantity): boolean {
  const own = part.numeral.unit;
  const other = whole.numeral.unit;
  if (own.scale > 0) return other.scale > 0 || other.base === "";
  return part.numeral.value.compare(whole.numeral.value) <= 0;
}

/** Whether no unit is printed beside the number; a multiplier may be (`20 tỷ`). */
export function isBare(unit: Unit): boolean {
  return unit.base === "";
}

/** Whether things are counted, also by a word that is no known unit (`5 sao`). */
export function isCounted(unit: Unit): boolean {
  return unit.base !== "" && (unit.kind === "count" || unit.kind === "none");
}
