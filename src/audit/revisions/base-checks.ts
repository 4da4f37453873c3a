import { dataReasons, verdictOfReason } from "../../model/audit-reason.ts";
import { recompute } from "../dataset/fit.ts";
import { shortDecimal } from "../dataset/implied.ts";
import type { ComparisonJudge } from "../dataset/judge-comparison.ts";
import type { ComparisonJudgement } from "../dataset/judgement.ts";
import type { PrintedComparisons } from "../dataset/printed-comparisons.ts";
import type { BaseCheck } from "./base-check.ts";

/**
 * Every printed comparison whose base stands in another publication, in the columns in which some disagree. What agrees with another
 * publication that the data set holds is settled and left out.
 */
export function baseChecks(
  printed: PrintedComparisons,
  reasons: Uint8Array,
  judge: ComparisonJudge,
): readonly BaseCheck[] {
  const { reported } = printed.panel;
  const keys = new Map<string, number>();
  const groupOf = (row: number): number => {
    const key = `${reported.source[row]} ${reported.column[row]} ${reported.comparison[row]} ${reported.period[row]}`;
    const known = keys.get(key) ?? keys.size;
    keys.set(key, known);
    return known;
  };
  const wanted = new Set<number>();
  for (let row = 0; row < reasons.length; row++)
    if (dataReasons[reasons[row] ?? 0] === "implies-revised-base") wanted.add(reported.source[row] ?? 0);
  const found: BaseCheck[] = [];
  for (let row = 0; row < reasons.length; row++) {
    if (!wanted.has(reported.source[row] ?? 0)) continue;
    const reason = dataReasons[reasons[row] ?? 0] ?? "agrees";
    const agrees = verdictOfReason(reason) === "consistent";
    if (reason !== "implies-revised-base" && !(agrees && !reason.startsWith("agrees-with-"))) continue;
    const check = checkOf(printed, judge.judge(row), agrees, groupOf(row));
    if (check) found.push(check);
  }
  return found;
}

function checkOf(
  printed: PrintedComparisons,
  { row, base, value, measure }: ComparisonJudgement,
  agrees: boolean,
  group: number,
): BaseCheck | undefined {
  const { reported } = printed.panel;
  if (!base || !value || !measure || !printed.baseMayBeRevised(base, row)) return undefined;
  const stored = printed.storedOf(row);
  const implied = printed.impliedBy(row, measure, value);
  const known = base.figure.exact.toNumber();
  if (!implied || known === 0) return undefined;
  const range = [implied.range.low.toNumber(), implied.range.high.toNumber()] as const;
  const middle = (range[0] + range[1]) / 2;
  const slack = (range[1] - range[0]) / 2 + base.figure.range.width().toNumber() / 2;
  const again = recompute(measure, [value.figure, base.figure]);
  const size = typeof again === "string" ? 0 : Math.abs(again.exact.toNumber());
  return {
    row,
    group,
    source: reported.source[row] ?? 0,
    indicator: reported.indicator[row] ?? 0,
    area: reported.area[row] ?? 0,
    agrees,
    base: known,
    implied: agrees ? known : (implied.exact?.toNumber() ?? middle),
    slack,
    width: (2 * slack) / Math.max(Math.abs(middle), 1e-12) + (size === 0 ? 1 : 0),
    typed: stored.step !== undefined,
    exact: implied.exact !== undefined,
    short: shortDecimal(known) !== undefined,
  };
}
