/**
 * What a number counts or measures.
 *
 * - `count`: whole things (`ca`, `vụ`, `người`); the number is exact as printed
 * - `money`, `measure`: continuous; the number is rounded to its last place
 * - `percent`, `points`: of a hundred, and the difference of two of them
 * - `times`: how many times as much
 * - `time`: lengths of time (`6 tháng`, `15 năm`)
 * - `none`: nothing is printed beside the number, or a word that is no known unit
 */
export type UnitKind = "count" | "money" | "measure" | "percent" | "points" | "times" | "time" | "none";

/** A unit as printed. `scale` is its power of ten: 6 in `triệu đồng`, 12 in `nghìn tỷ`, -2 in `%`. */
export interface Unit {
  readonly kind: UnitKind;
  /** As printed, multiplier words included: `tỷ đồng`, `%`, `vụ`; empty where nothing is printed. */
  readonly text: string;
  /** What two units must share to be added: `đồng`, `m2`, `vụ`; empty where nothing is printed. */
  readonly base: string;
  readonly scale: number;
}

export const noUnit: Unit = { kind: "none", text: "", base: "", scale: 0 };
