import type { ValueColumn } from "./value-column.ts";

/**
 * A column called but `Kế hoạch` is the plan of what the other columns measure, where that is one thing: `Giải ngân`, `Kế hoạch năm`.
 *
 * @example
 * const column = { column: 1, when: { is: "row" } };
 * const [paid, plan] = withPlansNamed([{ ...column, stem: "paid", scenario: "actual" }, { ...column, stem: "", scenario: "plan" }]);
 * [paid?.stem, plan?.stem] // -> ["paid", "paid"]
 */
export function withPlansNamed(columns: readonly ValueColumn[]): readonly ValueColumn[] {
  const stems = new Set(columns.filter(isFigure).map(({ stem }) => stem));
  if (!stems.has("") || stems.size !== 2) return columns;
  const open = columns.filter((each) => isFigure(each) && each.stem === "");
  const named = columns.filter((each) => isFigure(each) && each.stem !== "");
  const isPlan = ({ scenario }: ValueColumn) => scenario === "plan";
  const isApart = open.every(isPlan) && !named.some(isPlan);
  if (!isApart) return columns;
  const stem = named[0]?.stem ?? "";
  return columns.map((each) => (each.stem === "" ? { ...each, stem } : each));
}

/** Percentages measure nothing that is planned beside them. */
function isFigure({ comparison, unit }: ValueColumn): boolean {
  return comparison === undefined && unit?.kind !== "percent";
}
