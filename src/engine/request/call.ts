import { formatComparison } from "../../compare/comparison.ts";
import { CallError } from "../../model/call-problem.ts";
import { numberInYear, type Period, period, toDate, yearOf } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { type ComparisonPlan, planOf } from "../plan.ts";
import type { SourceLists } from "../result.ts";
import type { Compared } from "../results/compared.ts";
import { type At, askedAt } from "./at.ts";
import { askedBound } from "./bounds.ts";
import type { CompareOptions } from "./compare-options.ts";
import { askedComparisons, askedMeasure, askedReference } from "./comparisons.ts";
import { listOf } from "./list-of.ts";
import { askedOver } from "./over.ts";
import { type GivenFrequencies, needsFrequencies, type Run, runsOf } from "./runs.ts";
import { askedSort } from "./sort.ts";
import { askedVintage } from "./vintage.ts";
import { type Wanted, wantedOf } from "./where.ts";

/** What the options of a comparison come to on the lists of a source. */
export interface AskedCall extends Pick<Compared, "keys" | "chosen"> {
  /** As it was asked for. */
  readonly plan: ComparisonPlan;
  /** As it is given to an engine, for each run of it in turn; the rows are put in order at the end. */
  readonly planOf: (run: Run) => ComparisonPlan;
  /** Whether {@link runs} looks at the frequencies that it is given. */
  readonly needsFrequencies: boolean;
  readonly runs: (given: GivenFrequencies) => readonly Run[];
  /** Whether a period is one of those that rows have to be of. */
  readonly period: Wanted["period"];
}

/** Throws a CallError where what is asked for cannot be understood or is not there, saying which part. */
export function askedCall(lists: SourceLists, options: CompareOptions): AskedCall {
  const references = listOf(options.against).map(askedReference);
  const { comparisons, chosen } = askedComparisons(references, options.measures?.map(askedMeasure), lists.indicators);
  const sort = listOf(options.sort).flatMap((each) => askedSort(each, comparisons));
  const over = typeof options.over === "string" ? askedOver(options.over) : options.over;
  const said = listOf(options.at).map((each) => (typeof each === "string" ? askedAt(each) : each));
  const at: readonly At[] = said.length > 0 ? (options.holiday ? withWholes(said) : said) : ["all"];
  const wanted = wantedOf(lists, options.where ?? {});
  const plan = planOf({
    comparisons,
    vintage: askedVintage(options.vintage ?? "latest"),
    negativeBase: options.negativeBase ?? "refuse",
    ...(options.holiday && { holiday: options.holiday }),
    ...(wanted.indicators && { indicators: wanted.indicators }),
    ...(wanted.areas && { areas: wanted.areas }),
  });
  const bounds = (options.where?.figures ?? []).map((each) => askedBound(each, comparisons));
  const top = options.top === undefined ? {} : { top: checkedTop(options.top) };
  return {
    plan: planOf({ ...plan, over: over ?? plan.over, bounds, sort, ...top }),
    planOf: ({ over: to, at: only, indicators }) =>
      planOf({ ...plan, over: to, ...(only && { at: only }), ...(indicators && { indicators }) }),
    needsFrequencies: needsFrequencies(over, at),
    runs: (given) => runsOf(lists.indicators, given, over, at, wanted.indicators),
    period: wanted.period,
    keys: comparisons.map(formatComparison),
    chosen,
  };
}

/** January and February of each year that one of them is asked for, apart and as one. */
function withWholes(at: readonly At[]): readonly At[] {
  const years = new Set(
    at.flatMap((each) =>
      typeof each !== "string" && each.kind === "regular" && each.frequency === "M" && numberInYear(each) <= 2
        ? [yearOf(each)]
        : [],
    ),
  );
  const added = [...years].flatMap((year): readonly Period[] => {
    const [january, february] = [period("M", year, 1), period("M", year, 2)];
    return [january, february, toDate(january, february)];
  });
  const known = new Set(at.map((each) => (typeof each === "string" ? each : formatPeriod(each))));
  return [...at, ...added.filter((each) => !known.has(formatPeriod(each)))];
}

function checkedTop(top: number): number {
  if (!Number.isInteger(top) || top < 1) throw new CallError("bad-number", "top", String(top));
  return top;
}
