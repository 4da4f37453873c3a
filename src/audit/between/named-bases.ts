import type { Frame, Frames } from "../../facts/frame.ts";
import type { Quantity } from "../../facts/quantity.ts";
import type { Judgement } from "../judge.ts";

const kinds: ReadonlySet<string> = new Set(["change", "difference", "ratio", "multiple", "points"]);

/**
 * The frames of a passage, where the base of a change is about what its value is about: in `184 vụ tai nạn, giảm 15,2% (217 vụ)` the
 * second number has hardly a word of its own.
 */
export function withNamedBases(frames: Frames, judgements: readonly Judgement[]): Pick<Frames, "of"> {
  const named = new Map<Quantity, Frame>();
  for (const { claim, evaluation } of judgements) {
    if (!kinds.has(claim.kind) || evaluation?.reading.operands.length !== 2) continue;
    const [one, other] = evaluation.reading.operands.map(({ quantity }) => frames.of(quantity));
    if (!one || !other) continue;
    const [value, base] = isBase(other) ? [one, other] : isBase(one) ? [other, one] : [];
    if (!value || !base || value.subject.words.size <= base.subject.words.size) continue;
    named.set(base.quantity, { ...base, subject: value.subject });
  }
  return { of: (quantity) => named.get(quantity) ?? frames.of(quantity) };
}

function isBase({ role, scenario }: Frame): boolean {
  return role === "base" || scenario === "prior";
}
