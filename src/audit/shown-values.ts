import type { Quantity } from "../facts/quantity.ts";
import { baseValue } from "../model/printed-number.ts";
import { Rational, tenTo } from "../model/rational.ts";
import type { ReasonFacts } from "../words/shape/reason-facts.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Judgement } from "./judge.ts";

export interface Values {
  readonly low: string;
  readonly high: string;
  readonly exact: string;
}

/** What the number could be instead of one that is impossible: between the values that the nearest whole numbers make, or up to 100 %. */
export function possibleFor({ impossibility, claim }: Judgement): Values | undefined {
  if (!impossibility) return undefined;
  const unit = tenTo(claim.reported.numeral.unit.scale);
  const printed = baseValue(claim.reported.numeral);
  const near = impossibility.neighbors?.map(({ value }) => value.abs()) ?? [Rational.zero, Rational.one];
  const [low = printed, high = printed] = near.toSorted((a, b) => a.compare(b));
  const exact = printed.sub(low).abs().compare(high.sub(printed).abs()) <= 0 ? low : high;
  const show = (value: Rational) => value.div(unit).toString();
  return { low: show(low), high: show(high), exact: show(exact) };
}

/** The recomputed values in the reported number's unit and with its sign: a fall of 35 % is 35, not -35. */
export function recomputedFor(
  evaluation: Evaluation | undefined,
  reported: Quantity,
  listed: number | undefined,
): Values | undefined {
  if (listed !== undefined) return { low: `${listed}`, high: `${listed}`, exact: `${listed}` };
  if (!evaluation?.exact || !evaluation.range) return undefined;
  const unit = tenTo(reported.numeral.unit.scale);
  const show = (value: Rational) => value.div(unit).toString();
  const exact = show(evaluation.exact);
  if (evaluation.range.isPoint()) return { low: exact, high: exact, exact };
  return { low: show(evaluation.range.low), high: show(evaluation.range.high), exact };
}

export function neighborFacts({ impossibility, claim }: Judgement): Pick<ReasonFacts, "neighbors"> {
  if (!impossibility?.neighbors) return {};
  const { scale } = claim.reported.numeral.unit;
  const [below, above] = impossibility.neighbors.map(({ count, value }) => ({
    count: count.toString(),
    value: value.abs().div(tenTo(scale)).toString(),
  }));
  return below && above ? { neighbors: [below, above] } : {};
}
