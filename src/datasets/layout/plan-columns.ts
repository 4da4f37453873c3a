import type { ColumnField } from "../../language/column-sense.ts";
import { arePartsOfYears, type PlanOf, planRepeated } from "./plan-of-year.ts";
import type { Quotient } from "./quotients.ts";
import { comparisonNamed, stemOf, type ValueColumn, type ValueName } from "./value-column.ts";

interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly fields: Readonly<Partial<Record<ColumnField, readonly number[]>>>;
  readonly quotients: readonly Quotient[];
  readonly isCumulative?: boolean;
  readonly planOf?: "year" | "period" | undefined;
}

interface Named {
  readonly column: number;
  readonly read: ValueName;
}

/**
 * What a column of plans is of by its figures and by what is achieved beside it. Undefined where its name says so (`annual target`,
 * `chỉ tiêu tháng`), and where its figures differ from period to period.
 */
export function planOfColumn(table: Table, named: readonly Named[], { column, read }: Named): PlanOf | undefined {
  if (table.planOf) return { is: table.planOf, isSaid: true };
  if (read.says.has("of-year") || read.says.has("of-period")) return undefined;
  const actuals = table.isCumulative ? [] : actualsBeside(table, named, column, read);
  return planRepeated(table, column, actuals);
}

/** Columns of what is achieved of a plan: what a printed quotient has over it, what is called as it is, or else the only one. */
function actualsBeside({ quotients }: Table, named: readonly Named[], column: number, read: ValueName) {
  const over = quotients.filter(({ denominator }) => denominator === column).map(({ numerator }) => numerator);
  if (over.length > 0) return over;
  const ratios = new Set(quotients.map(({ ratio }) => ratio));
  const stem = stemOf(read, false);
  const actuals = named.filter(
    (each) => each.column !== column && !ratios.has(each.column) && !comparisonNamed(each.read) && isOfRow(each.read),
  );
  const alike = actuals.filter((each) => stemOf(each.read, false) === stem);
  const chosen = alike.length > 0 ? alike : actuals.length === 1 ? actuals : [];
  return chosen.map((each) => each.column);
}

function isOfRow({ says }: ValueName): boolean {
  return !(["plan", "to-date", "prior-year", "prior-period", "percent"] as const).some((each) => says.has(each));
}

/** What is achieved is of the year so far where only that makes sense of the plan beside it: 20, 45, 70 and 98 of 100 in every quarter. */
export function runningToPlans(columns: readonly ValueColumn[]): readonly ValueColumn[] {
  const running = new Set(columns.flatMap(({ planOf }) => planOf?.running ?? []));
  return columns.map((each) =>
    running.has(each.column) && each.when.is === "row" ? { ...each, when: { is: "to-date" as const } } : each,
  );
}

/** Printed quotients of plans for the periods themselves are held against those, and against no plan of a year. */
export function againstPeriodPlans(columns: readonly ValueColumn[], table: Table): readonly ValueColumn[] {
  const planFor = new Map(table.quotients.map(({ ratio, denominator }) => [ratio, denominator]));
  const isOfPeriod = (column: number | undefined) =>
    columns.some((each) => each.column === column && each.scenario === "plan" && each.when.is === "row");
  return columns.map((each) => {
    const { comparison, column, when } = each;
    if (comparison?.reference.kind !== "plan" || when.is !== "row" || !isOfPeriod(planFor.get(column))) return each;
    if (!arePartsOfYears(table)) return each;
    return { ...each, comparison: { ...comparison, reference: { kind: "period-plan" as const } } };
  });
}
