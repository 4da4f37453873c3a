import type { Measure } from "../../compare/measure.ts";
import { type DataReason, dataReasons } from "../../model/audit-reason.ts";
import { Interval } from "../../model/interval.ts";
import type { Panel } from "../../model/panel.ts";
import { Rational } from "../../model/rational.ts";
import { recompute } from "../dataset/fit.ts";
import { PrintedComparisons } from "../dataset/printed-comparisons.ts";
import type { Tables } from "../footing/tables.ts";
import { type Figure, type Recomputed, within } from "../recomputed.ts";
import { type AverageChange, averageChanges } from "./averages.ts";
import type { BaseCandidate } from "./base-candidates.ts";
import { type ByOthers, Chains } from "./chains.ts";
import { ImpliedParts } from "./implied-parts.ts";
import { ImpliedPeriods } from "./implied-periods.ts";
import type { IndirectResult } from "./indirect-result.ts";
import { levelsKnown } from "./levels-known.ts";
import { isNarrow } from "./narrow.ts";
import type { Print } from "./print.ts";
import { PrintColumns } from "./print-columns.ts";
import { printsOf } from "./prints.ts";
import { SameBase } from "./same-base.ts";

/** What is asked of the prints of a data set, and of what stands beside it. */
export interface IndirectCall {
  /** The prints under audit, over all figures. */
  readonly printed: PrintedComparisons;
  /** The data set alone, and what its tables add up to. */
  readonly tables: () => Tables;
  /** What stands beside it, with its own prints. */
  readonly beside: Panel | undefined;
  readonly reasons: Uint8Array;
  /** Whether a comparison that was told as wrong is so only by a figure that may have been revised. */
  readonly mayBeRevised: (row: number) => boolean;
}

/** What came of one way of holding a print to others. */
export interface Attempt {
  readonly from: IndirectResult["from"];
  readonly tried: boolean;
  readonly agreement?: IndirectResult;
  /** What it was held to, and, where nothing agrees, contradicts it: ratios of levels, or bases. */
  readonly against: readonly ByOthers[];
}

/** An attempt on one printed comparison. */
export interface PrintAttempt extends Attempt {
  readonly row: number;
  readonly print: Print;
  readonly measure: Measure;
}

/** The comparisons that agree with others, and all that was tried. */
export interface HeldToOthers {
  readonly agreed: ReadonlyMap<number, IndirectResult>;
  readonly attempts: readonly PrintAttempt[];
  readonly columns: PrintColumns;
}

const open: ReadonlySet<DataReason> = new Set([
  "value-not-in-data",
  "base-not-in-data",
  "incomplete-base",
  "implies-revised-base",
  "implies-changed-plan",
]);

/**
 * Holds the printed comparisons that no figure decides to other prints: levels of indices, bases that the prints of parts, of other periods
 * and of other publications imply. A way of doing so counts only where it holds in most of the column's comparisons that it can be tried
 * on, and only where the range that it leaves is narrow.
 */
export function heldToOthers(call: IndirectCall): HeldToOthers {
  const { printed, reasons, mayBeRevised } = call;
  const isOpen = (row: number): boolean => {
    const reason = dataReasons[reasons[row] ?? 0] ?? "agrees";
    return open.has(reason) || (reason === "differs" && mayBeRevised(row));
  };
  const columns = new PrintColumns(printed.panel);
  if (!reasons.some((_, row) => isOpen(row))) return { agreed: new Map(), attempts: [], columns };
  const rows = printsOf(printed);
  const ways = waysOf(call, rows);
  const attempts: PrintAttempt[] = [];
  for (const [row, print] of rows) {
    const measure = isOpen(row) ? printed.measureOf(row) : undefined;
    if (!measure) continue;
    for (const attempt of ways(row, print, measure)) {
      if (!attempt.tried) continue;
      columns.count(row, attempt.from, attempt.agreement !== undefined);
      attempts.push({ row, print, measure, ...attempt });
    }
  }
  const agreed = new Map<number, IndirectResult>();
  for (const { row, agreement } of attempts)
    if (agreement && !agreed.has(row) && columns.holds(row, agreement.from)) agreed.set(row, agreement);
  return { agreed, attempts, columns };
}

/** The ways to hold a print to others, the surest first. */
function waysOf({ printed, tables, beside }: IndirectCall, rows: ReadonlyMap<number, Print>) {
  const all = [...rows.values(), ...(beside ? printsOf(new PrintedComparisons(beside)).values() : [])];
  const { printed: alone, footing } = tables();
  const ownRows = alone === printed ? rows : printsOf(alone);
  const chains = new Chains(all);
  const same = new SameBase(all);
  const parts = new ImpliedParts(footing.rules, ownRows.values());
  const periods = new ImpliedPeriods(all, levelsKnown(printed), flowsOf(printed.panel));
  return (row: number, print: Print, measure: Measure): readonly Attempt[] => {
    const { tried, agreeing, against } = chains.hold(print);
    const ownPrint = ownRows.get(row);
    const averages = tried || print.value ? [] : [...averageChanges(chains, print)];
    return [
      { from: "levels", tried, against, ...agreementWith("levels", measure, agreeing) },
      byAverage(measure, print, averages),
      ...(print.exactBase ? [byDigits(measure, print, print.exactBase)] : []),
      byBase("periods", measure, print, periods.candidates(print)),
      byBase("parts", measure, print, ownPrint ? parts.candidates(ownPrint) : []),
      byBase("same-base", measure, print, same.candidates(print)),
    ];
  };
}

/** An agreement with the ratio of two levels that others lead to. */
function agreementWith(
  from: "levels" | "averages",
  measure: Measure,
  by: ByOthers | undefined,
): Pick<Attempt, "agreement"> {
  const recomputed = by && agreementOf(measure, within(by.range), Interval.point(Rational.one));
  return recomputed ? { agreement: { from, recomputed, prints: by.prints } } : {};
}

/** The change of an average held to those of its periods. */
function byAverage(measure: Measure, print: Print, averages: readonly AverageChange[]): Attempt {
  const narrow = averages
    .filter((each) => isNarrow(each.ratio))
    .map((each) => ({ range: each.ratio, prints: each.prints }));
  const agreeing = narrow.find(({ range }) => print.ratios.some((own) => own.meets(range)));
  const from = "averages";
  return { from, tried: narrow.length > 0, against: narrow, ...agreementWith(from, measure, agreeing) };
}

/** A base that print and value tell to the last digit, not far from the one that was published. */
function byDigits(measure: Measure, { value }: Print, exact: Rational): Attempt {
  const base = Interval.point(exact);
  const recomputed = value && agreementOf(measure, value, base);
  return {
    from: "digits",
    tried: true,
    against: [],
    ...(recomputed && { agreement: { from: "digits", recomputed, base, prints: [] } }),
  };
}

/** A print held to the bases that others lead to. */
function byBase(
  from: BaseCandidate["from"],
  measure: Measure,
  { implied, value }: Print,
  candidates: readonly BaseCandidate[],
): Attempt {
  const narrow = implied && value ? candidates.filter(({ base }) => isNarrow(base)) : [];
  const agreeing = narrow.find(({ base }) => implied?.meets(base));
  const recomputed = agreeing && value && agreementOf(measure, value, agreeing.base);
  const agreement = recomputed && { from, recomputed, base: agreeing.base, prints: agreeing.prints };
  const against = narrow.map(({ base, prints }) => ({ range: base, prints }));
  return { from, tried: narrow.length > 0, against, ...(agreement && { agreement }) };
}

function agreementOf(measure: Measure, value: Figure, base: Interval): Recomputed | undefined {
  const found = recompute(measure, [value, within(base)]);
  return typeof found === "string" ? undefined : found;
}

/** Series whose figures may be added over time. */
function flowsOf({ indicators }: Panel): (series: string) => boolean {
  const kinds = new Map(indicators.map(({ id, kind }) => [id, kind]));
  return (series) => kinds.get(series.split("\t")[0] ?? "") === "flow";
}
