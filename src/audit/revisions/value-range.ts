import { Interval } from "../../model/interval.ts";
import type { Rational } from "../../model/rational.ts";
import { inverse } from "../blame/inverse.ts";
import { inUnit } from "../dataset/fit.ts";
import type { ComparisonJudgement } from "../dataset/judgement.ts";
import type { Figure } from "../dataset/printed.ts";

/** Everything that the value would have to be for the print to be right of the base as published. */
export function valueRange({ value, base, measure }: ComparisonJudgement, printed: Figure): Interval | undefined {
  if (!value || !base || !measure) return undefined;
  const formula = inUnit(measure);
  const ends: Rational[] = [];
  for (const target of [printed.range.low, printed.range.high])
    for (const under of [base.figure.range.low, base.figure.range.high]) {
      const found = inverse(formula, [value.figure.exact, under], 0, target);
      if (!found) return undefined;
      ends.push(found);
    }
  ends.sort((a, b) => a.compare(b));
  const [low] = ends;
  const high = ends.at(-1);
  return low && high ? Interval.closed(low, high) : undefined;
}
