import type { Panel } from "../../model/panel.ts";
import { areTransposed } from "../../model/transposed-sums.ts";
import type { Figures } from "../dataset/known.ts";
import { holdsInMost } from "../odds/shared-link.ts";
import { Addable } from "./addable.ts";
import { inAdditiveColumns } from "./additive-columns.ts";
import { declaredRules } from "./declared-rules.ts";
import type { DoubtedSum } from "./doubted-sum.ts";
import { gridsOf, turned } from "./grid.ts";
import { doubtedTotal, doubting, flagging, slippedTotal } from "./lone-totals.ts";
import { ruleChecks } from "./rule-checks.ts";
import { shareRules } from "./share-rules.ts";
import { splitRules } from "./splits.ts";
import { heldOf, type RejectedRule, type SumCheck, type SumRule } from "./sum-rule.ts";
import { type TableRules, tableRules } from "./table-rules.ts";
import { timeRules } from "./time-rules.ts";
import { weightedRules } from "./weighted-rules.ts";

/** What came of the sums of a data set. */
export interface Footing {
  /** Rules that hold in most of their columns or periods. */
  readonly rules: readonly SumRule[];
  /** What is called a total, or has parts, and is no sum of them: counted and listed, never flagged. */
  readonly rejected: readonly RejectedRule[];
  /** Single totals off by what a slip may leave, though nothing else shows that they are totals. */
  readonly doubted: readonly DoubtedSum[];
}

/** Adds up every table of a panel, down and across, and over time. */
export function footPanel(panel: Panel, figures: Figures): Footing {
  const addable = new Addable(panel, figures);
  const isHeld = (rule: SumRule): boolean => holds(rule) || isTransposed(rule, addable);
  const declared = declaredRules(panel, figures, addable).flatMap((rule) => {
    const ways = isHeld(rule) ? [] : splitRules({ panel, figures, addable, isHeld }, rule);
    return ways.length > 0 ? ways : [rule];
  });
  const given = [...declared, ...timeRules(panel, figures, addable)];
  const holding = given.filter(isHeld);
  const rejected = given.flatMap((rule) => (isHeld(rule) ? [] : [{ ...rule, held: heldOf(rule.checks) }]));
  const footed = new Set(
    holding.filter(({ kind }) => kind === "declared").flatMap(({ checks }) => checks.map(({ total }) => total)),
  );
  const grids = gridsOf(panel);
  const tables = grids.flatMap((grid) => [grid, turned(grid)].map((side) => tableRules(panel, figures, addable, side)));
  const found = tables.flatMap(({ rules }) => rules);
  const others = grids.flatMap((grid) =>
    [grid, turned(grid)].flatMap((side) => [
      ...shareRules(panel, figures, side),
      ...weightedRules(panel, figures, side),
    ]),
  );
  const own = found.filter(({ checks }) => !checks.some(({ total }) => footed.has(total)));
  const more = withoutTurned([...holding, ...own], own);
  const sums = inAdditiveColumns(panel, withoutPrinted(panel, [...holding, ...more]), (rule) =>
    isTransposed(rule, addable),
  );
  const rules = [...sums, ...ruleChecks(panel, figures).filter(({ checks }) => checks.length > 0), ...others];
  const named = namedTotals(panel, tables, [...rules, ...rejected]);
  const totals = new Set(rules.flatMap(({ checks }) => checks.map(({ total }) => total)));
  const slipOf = (rule: SumRule): number =>
    rule.checks.some(({ total }) => totals.has(total)) ? 0 : slippedTotal(rule, panel, figures, addable);
  const failing = [...rejected, ...named].map((rule) => ({ rule, slip: slipOf(rule) }));
  const among = (least: number, below: number) =>
    failing.flatMap(({ rule, slip }) => (slip >= least && slip < below ? [rule] : []));
  return {
    rules: [...rules, ...among(flagging, 2)],
    rejected: among(0, doubting).filter(isCalledTotal),
    doubted: failing.flatMap(({ rule, slip }) =>
      slip >= doubting && slip < flagging ? doubtedTotal(rule, slip, figures) : [],
    ),
  };
}

/** The lines that are called totals, or begin as such names do, of series that no rule is of; each series once. */
function namedTotals(
  { observations: o }: Panel,
  tables: readonly TableRules[],
  rules: readonly SumRule[],
): readonly RejectedRule[] {
  const series = ({ total }: SumCheck) => `${o.indicator[total]} ${o.area[total]}`;
  const known = new Set(rules.flatMap(({ checks }) => checks.map(series)));
  return tables
    .flatMap(({ named }) => named)
    .flatMap((rule) => {
      const [first] = rule.checks;
      if (!first || rule.checks.some((check) => known.has(series(check)))) return [];
      known.add(series(first));
      return { ...rule, held: 0 };
    });
}

/** What only begins like a total and is none is no news. */
function isCalledTotal({ kind }: RejectedRule): boolean {
  return kind !== "bare";
}

/** Without the remainders that are sums from the other side: a part is its total less the other parts. */
function withoutTurned(all: readonly SumRule[], rules: readonly SumRule[]): readonly SumRule[] {
  const sums = new Set(
    all.flatMap(({ checks }) =>
      checks.flatMap(({ total, parts, relation }) => (relation ? [] : parts.map((part) => `${total} ${part}`))),
    ),
  );
  return rules.filter(
    ({ checks }) => !checks.some((check) => check.relation && sums.has(`${check.parts[0]} ${check.total}`)),
  );
}

/** Without the sums that the data set prints as comparisons of its own, which are checked there. */
function withoutPrinted(
  { reported, comparisons, observations: o }: Panel,
  rules: readonly SumRule[],
): readonly SumRule[] {
  const own = new Set<string>();
  for (let row = 0; row < reported.length; row++)
    if (comparisons[reported.comparison[row] ?? 0]?.reference.kind === "parts")
      own.add(`${reported.indicator[row]} ${reported.area[row]} ${reported.period[row]}`);
  if (own.size === 0) return rules;
  const isPrinted = (row: number) => own.has(`${o.indicator[row]} ${o.area[row]} ${o.period[row]}`);
  return rules.map((rule) => ({ ...rule, checks: rule.checks.filter(({ total }) => !isPrinted(total)) }));
}

/** Half of its sums add up at least, so that of two columns the one that holds vouches for the other. */
function holds({ checks }: SumRule): boolean {
  const held = heldOf(checks);
  return holdsInMost(held, checks.length - held);
}

/** Whether the sums of a rule that fail are two, with one figure in each other's place. The rule then holds, though in two columns no sum does. */
function isTransposed({ checks }: SumRule, addable: Addable): boolean {
  const [one, two, ...more] = checks.filter(({ fit }) => fit === "differs");
  if (!one || !two || more.length > 0 || one.relation || two.relation) return false;
  return areTransposed(addable.asPrinted(one.total, one.parts), addable.asPrinted(two.total, two.parts));
}
