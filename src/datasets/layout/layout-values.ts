import type { ColumnField } from "../../language/column-sense.ts";
import type { Comparison, MeasureId, Reference } from "../../model/comparison.ts";
import type { ObservationStatus } from "../../model/observation-status.ts";
import type { Scenario } from "../../model/panel.ts";
import { noUnit } from "../../model/unit.ts";
import { readValue } from "../cells/read-value.ts";
import { unitOf } from "../cells/unit-of.ts";
import { fromYearStart } from "../cells/year-to-date.ts";
import type { ChangeAcross } from "./changes-across.ts";
import { saysMargin, scenarioOf } from "./column-words.ts";
import { comparedUnit } from "./compared-unit.ts";
import type { Growth } from "./growth-columns.ts";
import { guessKind } from "./guess-kind.ts";
import { nameOfColumn } from "./name-of-column.ts";
import { againstPeriodPlans, planOfColumn, runningToPlans } from "./plan-columns.ts";
import type { PlanOf } from "./plan-of-year.ts";
import { withPlansBeside } from "./plans-beside-actuals.ts";
import { withPlansNamed } from "./plans-named.ts";
import { priorYearLevels, stemBeside } from "./prior-year-levels.ts";
import type { Profile } from "./profile.ts";
import { isLikePlan, type Quotient } from "./quotients.ts";
import { isRunningOn } from "./running-on.ts";
import { comparisonNamed, readValueName, stemOf, type ValueColumn, type ValueName, type When } from "./value-column.ts";
import { withWholeNames } from "./whole-names.ts";

interface ValuesInput {
  readonly profiles: readonly Profile[];
  readonly columns: readonly number[];
  readonly fields: Readonly<Partial<Record<ColumnField, readonly number[]>>>;
  readonly rows: readonly (readonly string[])[];
  readonly wide: boolean;
  readonly isMapped: ReadonlySet<number>;
  /** Columns that are one other divided by another. */
  readonly quotients: readonly Quotient[];
  /** Percent signs belong to rows, not to columns. */
  readonly bySign?: boolean;
  /** Columns that are the growth of another. */
  readonly growths?: readonly Growth[];
  /** Columns that are the change between two columns of periods. */
  readonly changes?: readonly ChangeAcross[];
  /** What stands above the table says that its figures run from the start of the year. */
  readonly isCumulative?: boolean;
  /** What plans are of, where the user says so. */
  readonly planOf?: "year" | "period" | undefined;
}

/** What each column of figures holds, by its name and by what the others hold. */
export function layoutValues(input: ValuesInput): readonly ValueColumn[] {
  const { profiles, columns, fields, wide, isMapped } = input;
  const byEvidence = plansByEvidence(input);
  const asked: readonly (readonly [number, Scenario])[] = [
    ...columns.map((column) => [column, "actual"] as const),
    ...(fields.plan ?? []).map((column) => [column, "plan"] as const),
    ...(fields.estimate ?? []).map((column) => [column, "estimate"] as const),
  ];
  const named = withPlansBeside(
    asked.map(([column, scenario]) => nameOfColumn(profiles[column]?.name ?? "", wide, column, scenario)),
  );
  const levels = priorYearLevels(input.rows, named);
  // `Estimate` beside a margin of error is what a survey found.
  const isSurvey = profiles.some(({ name }) => saysMargin(name));
  const single = asked.length === 1;
  const hasParts = named.filter(({ fixed }) => fixed?.is === "month" || fixed?.is === "quarter").length > 1;
  const bases = new Set(named.filter(({ read }) => !comparisonNamed(read)).map(({ read }) => stemOf(read, false)));
  const stemsThatSay = (what: "to-date" | "estimate") =>
    new Set(named.flatMap(({ read }) => (read.says.has(what) && !comparisonNamed(read) ? [stemOf(read, false)] : [])));
  const [cumulative, estimated] = [stemsThatSay("to-date"), stemsThatSay("estimate")];
  const made = named.map(({ column, scenario, fixed, read }): ValueColumn => {
    const known = byEvidence.get(column);
    const isPlan = (known?.scenario ?? (scenario === "actual" ? scenarioSaid(read) : scenario)) === "plan";
    const planOf = isPlan && !fixed ? planOfColumn(input, named, { column, read }) : undefined;
    if (known) {
      const isOfRow = known.scenario === "plan" && fixed === undefined;
      const when = isOfRow ? whenOf(read, "plan", planOf) : (fixed ?? whenOf(read, "actual"));
      return {
        column,
        when: known.comparison ? (fixed ?? { is: "row" }) : when,
        ...known,
        ...(read.unit && !known.comparison && { unit: read.unit }),
        ...(planOf && { planOf }),
      };
    }
    const sign = input.bySign ? undefined : profiles[column]?.sign;
    const percent = sign === undefined ? undefined : unitOf(sign);
    const unit = read.unit ?? percent ?? suffixUnit(read) ?? (wide ? comparedUnit(profiles[column]) : undefined);
    const compared =
      !single && scenario === "actual" && !levels.has(column)
        ? comparisonOf(read, bases, input.rows, column)
        : undefined;
    // A completion of plans that has neither plans nor results beside it is measured as it stands.
    const isAlone = compared === undefined && scenario === "actual" && comparisonNamed(read)?.to === "plan";
    const isToDate = read.says.has("to-date");
    const runsOn = isToDate && fixed === undefined && isRunningOn(input, column);
    // What is owed at the end of a month is not what came about since January.
    const isStock = isToDate && guessKind(read.name, unit ?? noUnit) === "stock";
    // `Thu trong tháng` beside `Thu từ đầu năm` is of the same thing.
    const bare = read.says.has("of-period") ? stemOf({ ...read, says: new Set([...read.says, "actual"]) }, false) : "";
    const beside = bare !== "" && !isToDate && cumulative.has(bare) ? bare : undefined;
    const stem =
      compared?.stem ??
      (levels.size > 0 ? stemBeside(levels.has(column), read.name, bases) : undefined) ??
      beside ??
      (isAlone || runsOn ? read.name : single && isMapped.has(column) && fields.indicator ? "" : stemOf(read, false));
    if (compared) {
      const before = wide ? whenBeside(named, column, stem) : undefined;
      const isRunning = isToDate || (cumulative.has(stem) && !read.says.has("period-on-period"));
      const when: When = fixed ?? before ?? { is: isRunning ? "to-date" : "row" };
      const { comparison } = compared;
      const shift = isFraction(comparison, input.rows, column) ? { shift: 2 } : {};
      return { column, stem, scenario: "actual", when, comparison, ...shift };
    }
    const said = scenario === "actual" ? scenarioSaid(read) : scenario;
    const says = isAlone || (isSurvey && said === "estimate") ? "actual" : said;
    // `Cả năm` behind twelve months.
    const isYear = hasParts && !fixed && read.words.length > 0 && read.words.every((word) => word.says === "of-year");
    if (isYear) return { column, stem: "", scenario: says, when: { is: "year" }, ...(unit && { unit }) };
    return {
      column,
      stem,
      scenario: says,
      when: fixedTo(fixed, read) ?? (runsOn || isStock ? { is: "row" } : whenOf(read, says, planOf)),
      ...(unit ? { unit } : {}),
      ...(says === "plan" && planOf && { planOf }),
      ...statusSaid(read, says === "estimate" || (isToDate && estimated.has(stem))),
    };
  });
  const whole = withWholeNames(made.map((each, at) => ({ made: each, read: named[at]?.read ?? noName })));
  return runningToPlans(againstPeriodPlans(withPlansNamed(whole), input));
}

type Known = Pick<ValueColumn, "stem" | "scenario" | "comparison" | "shift"> & { readonly when?: When };

/**
 * What columns are by being quotients: of what is achieved over what was planned, where a word of any of the three says plan or
 * completion, or where some of it is above 100 %, as no share is. What is achieved is called as the plan is. And columns that are
 * the growth of another, or the change between two columns of periods.
 */
function plansByEvidence({
  profiles,
  columns,
  quotients,
  wide,
  growths = [],
  changes = [],
}: ValuesInput): ReadonlyMap<number, Known> {
  const known = new Map<number, Known>();
  for (const { column, name, after, comparison, scale } of changes) {
    const when = { is: "fixed", period: after.period } as const;
    const stem = stemOf(readValueName(name || "value"), false);
    const shift = scale === 1 && comparison.measure !== "difference" ? { shift: 2 } : {};
    known.set(column, { stem, scenario: "actual", comparison, when, ...shift });
  }
  for (const { column, of, to, scale } of growths) {
    const comparison: Comparison = { reference: { kind: to }, measure: "percent-change" };
    const stem = stemOf(readValueName(profiles[of]?.name ?? ""), false);
    known.set(column, { stem, scenario: "actual", comparison, ...(scale === 1 ? { shift: 2 } : {}) });
  }
  for (const quotient of quotients) {
    const { ratio, numerator, denominator, scale } = quotient;
    const named = [ratio, numerator, denominator].map((column) =>
      nameOfColumn(profiles[column]?.name ?? "", wide, column, "actual"),
    );
    const [of = noName, done = noName, planned = noName] = named.map(({ read }) => read);
    const when = named[1]?.fixed && fixedTo(named[1].fixed, done);
    if ([of, done, planned].some(({ says }) => says.has("prior-year") || says.has("prior-period"))) continue;
    const isPlan = planned.says.has("plan") || scenarioOf(planned.name) === "plan";
    const isSaid = isPlan || of.says.has("plan") || done.says.has("actual") || of.says.has("versus");
    const isLike = isLikePlan(quotient, (column) => profiles[column]?.name, wide);
    if (done.says.has("plan") || !(isSaid || isLike)) continue;
    const stem = planned.says.has("plan") ? stemOf(planned, false) : "";
    // Where words have named what is achieved already, several columns of it may stand there: of the month, of the year so far.
    // What is called achieved and is the quotient itself (`Capaian (%)`) is none of these.
    const others = columns.filter((column) => column !== numerator && column !== ratio);
    if (!wide && others.some((column) => isNamedActual(profiles[column]?.name ?? "", stem))) continue;
    const comparison: Comparison = { reference: { kind: "plan", phasing: { kind: "none" } }, measure: "percent-of" };
    const scenario = done.says.has("estimate") ? "estimate" : "actual";
    known.set(numerator, { stem, scenario, ...(when && { when }) });
    known.set(denominator, { stem, scenario: "plan" });
    known.set(ratio, {
      stem,
      scenario: "actual",
      comparison,
      ...(when && { when }),
      ...(scale === 1 ? { shift: 2 } : {}),
    });
  }
  return known;
}

function isNamedActual(name: string, stem: string): boolean {
  const read = readValueName(name);
  return read.says.size > 0 && !comparisonNamed(read) && scenarioSaid(read) !== "plan" && stemOf(read, false) === stem;
}

const noName: ValueName = { words: [], says: new Set(), name: "" };

interface Named {
  readonly column: number;
  readonly fixed: When | undefined;
  readonly read: ValueName;
}

/** A comparison without a period of its own is of the last figures before it that are no plan: `TH 6 tháng, so với KH (%)`. */
function whenBeside(named: readonly Named[], column: number, stem: string): When | undefined {
  const before = named.filter(
    (each) =>
      each.column < column &&
      each.fixed &&
      !each.read.says.has("prior-year") &&
      !comparisonNamed(each.read) &&
      stemOf(each.read, false) === stem,
  );
  return before.findLast(({ read }) => scenarioSaid(read) !== "plan")?.fixed;
}

/** Figures that end in an estimated month are estimates as well. */
function statusSaid({ says }: ValueName, isEstimate: boolean): { readonly status?: ObservationStatus } {
  if (isEstimate) return { status: "E" };
  return says.has("provisional") ? { status: "P" } : {};
}

/** `Lũy kế đến 30/9/2024`: from the start of the year to that day. */
function fixedTo(when: When | undefined, { says }: ValueName): When | undefined {
  return when?.is === "fixed" && says.has("to-date") ? { ...when, period: fromYearStart(when.period) } : when;
}

function scenarioSaid({ says }: ValueName): Scenario {
  if (says.has("estimate")) return "estimate";
  return says.has("plan") && !says.has("actual") ? "plan" : "actual";
}

function whenOf({ says }: ValueName, scenario: Scenario, planOf?: PlanOf): When {
  if (says.has("to-date")) return { is: "to-date" };
  // A change on the year before is of the row's own period.
  if (says.has("prior-period") && !says.has("period-on-period") && !says.has("growth")) return { is: "prior-period" };
  if (says.has("prior-year") && !says.has("year-on-year") && !says.has("growth")) return { is: "prior-year" };
  if (scenario !== "plan") return { is: "row" };
  const isOfYear = planOf?.isSaid ? planOf.is === "year" : says.has("of-year") || planOf?.is === "year";
  return { is: isOfYear ? "year" : "row" };
}

/** `cash_surplus_pct_gdp`: the name says percent without a sign. */
function suffixUnit({ says, words }: ValueName) {
  const word = words.find(({ says: each }) => each === "percent");
  return says.has("percent") && word && /^(?:pct|percent|percentage|%)$/i.test(word.text) ? unitOf("%") : undefined;
}

/**
 * A comparison only where the figures that it compares are there too: `plan_pct` beside `plan`, no `growth` on its own. One
 * that names no figures (`so với cùng kỳ (%)`) is of those beside it, where there are figures of one thing only.
 */
function comparisonOf(
  read: ValueName,
  bases: ReadonlySet<string>,
  rows: readonly (readonly string[])[],
  column: number,
): { readonly comparison: Comparison; readonly stem: string } | undefined {
  const said = comparisonNamed(read);
  const own = stemOf(read, true);
  const [only] = bases;
  const stem = bases.has(own) ? own : own === "" && bases.size === 1 ? only : undefined;
  if (!said || stem === undefined) return undefined;
  const reference: Reference = said.to === "plan" ? { kind: "plan", phasing: { kind: "none" } } : { kind: said.to };
  return { comparison: { reference, measure: measureOf(said, rows, column) }, stem };
}

/** Percent around 100 is of the reference, around 0 a change; of a plan it is always of it. */
function measureOf(
  { to, as }: { to: string; as: "percent" | "change" | "difference" },
  rows: readonly (readonly string[])[],
  column: number,
): MeasureId {
  if (as === "difference") return "difference";
  if (as === "change") return "percent-change";
  if (to === "plan") return "percent-of";
  const values = numbersOf(rows, column).map(({ value }) => value);
  return (values[values.length >> 1] ?? 100) > 50 ? "percent-of" : "percent-change";
}

/** Of a plan, 0.8 beside 0.66 is 80 %: none of several figures comes to 3 %, and some are no whole numbers. */
function isFraction({ reference, measure }: Comparison, rows: ValuesInput["rows"], column: number): boolean {
  if (reference.kind !== "plan" || measure !== "percent-of") return false;
  const numbers = numbersOf(rows, column);
  const isSigned = numbers.some(({ percent }) => percent);
  return (
    numbers.length > 1 &&
    !isSigned &&
    numbers.every(({ value }) => value < 3) &&
    numbers.some(({ value }) => value % 1 !== 0)
  );
}

/** The numbers in a column, from the least to the greatest. */
function numbersOf(rows: ValuesInput["rows"], column: number) {
  const cells = rows.map((row) => row[column] ?? "");
  const read = cells.map((cell) => readValue(cell, cell.includes(",") ? "," : "."));
  return read.flatMap((each) => (each.kind === "number" ? [each] : [])).sort((a, b) => a.value - b.value);
}
