import type { Judgement } from "./judge.ts";
import { leftOpen } from "./left-open.ts";
import { factOf } from "./system/fact.ts";

/** How many shares may differ from a whole that stands far away before it is rather another whole that they are of. */
const most = 2;

/**
 * `2489 in one group, of whom 1119 (35.0%), 823 (25.7%), 643 (20.1%)`: where several shares differ from a whole that only other shares say is
 * theirs, and they are not few beside those that agree, they are of a whole that was not printed.
 */
export function withoutMixedWholes(judgements: readonly Judgement[]): readonly Judgement[] {
  const byWhole = new Map<string, { agree: number; differ: number }>();
  for (const one of judgements) {
    const whole = farWholeIn(one);
    if (whole === undefined || one.verdict === "unverifiable") continue;
    const known = byWhole.get(whole) ?? { agree: 0, differ: 0 };
    byWhole.set(whole, known);
    if (one.verdict === "consistent") known.agree++;
    else known.differ++;
  }
  return judgements.map((one) => {
    if (one.verdict === "consistent" || one.verdict === "unverifiable") return one;
    const { agree, differ } = byWhole.get(farWholeIn(one) ?? "") ?? { agree: 0, differ: 0 };
    return differ > most && 3 * differ > agree ? leftOpen(one.claim) : one;
  });
}

/** The whole that other shares lend to one. */
function farWholeIn({ evaluation }: Judgement): string | undefined {
  const { rule, operands = [] } = evaluation?.reading ?? {};
  const whole = operands[1]?.quantity;
  return whole && (rule === "same whole as siblings" || rule === "sample size") ? factOf(whole) : undefined;
}
