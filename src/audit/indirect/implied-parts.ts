import { Interval } from "../../model/interval.ts";
import { Rational } from "../../model/rational.ts";
import type { SumCheck, SumRule } from "../footing/sum-rule.ts";
import type { BaseCandidate } from "./base-candidates.ts";
import { outward, sizeOf } from "./outward.ts";
import type { Print } from "./print.ts";

/**
 * Bases that the prints of a sum's other figures lead to: where a total is the sum of its parts, so was its base, and each print implies
 * one. Only the sums that add up are used.
 */
export class ImpliedParts {
  readonly #candidates = new Map<Print, BaseCandidate[]>();

  /** `prints`: those of one publication, with the observations that they are of. */
  constructor(rules: readonly SumRule[], prints: Iterable<Print>) {
    const byValue = new Map<string, Print>();
    const kinds = new Set<string>();
    for (const print of prints) {
      if (print.valueRow === undefined || !print.implied) continue;
      byValue.set(`${print.valueRow} ${print.kind}`, print);
      kinds.add(print.kind);
    }
    for (const { checks } of rules)
      for (const check of checks)
        if (check.fit !== "differs") for (const kind of kinds) this.#add(check, kind, byValue);
  }

  candidates(print: Print): readonly BaseCandidate[] {
    return this.#candidates.get(print) ?? [];
  }

  #add({ total, parts }: SumCheck, kind: string, byValue: ReadonlyMap<string, Print>): void {
    const whole = byValue.get(`${total} ${kind}`);
    if (!whole) return;
    const others = parts.flatMap((part) => byValue.get(`${part} ${kind}`) ?? []);
    if (others.length !== parts.length) return;
    const all = [whole, ...others];
    const size = Math.max(...all.map(({ implied }) => (implied ? sizeOf(implied) : 0)));
    const bases = all.map(({ implied }) => outward(implied ?? Interval.point(Rational.zero), size));
    // The total less its parts, kept as two ends, so that one number can be taken out again.
    const [first = Interval.point(Rational.zero), ...rest] = bases;
    const low = rest.reduce((sum, base) => sum.add(base.low), Rational.zero);
    const high = rest.reduce((sum, base) => sum.add(base.high), Rational.zero);
    this.#push(whole, { from: "parts", base: Interval.closed(low, high), prints: others });
    for (const [at, own] of rest.entries()) {
      const print = others[at];
      const base = Interval.closed(first.low.sub(high.sub(own.high)), first.high.sub(low.sub(own.low)));
      if (print) this.#push(print, { from: "parts", base, prints: all.filter((each) => each !== print) });
    }
  }

  #push(print: Print, candidate: BaseCandidate): void {
    const list = this.#candidates.get(print);
    if (list) list.push(candidate);
    else this.#candidates.set(print, [candidate]);
  }
}
