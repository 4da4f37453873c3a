import type { Sentence } from "../language/token.ts";
import { arithmeticOf, resultsOf } from "./arithmetic.ts";

/**
 * What a stretch of a sentence is, where it is no prose.
 *
 * - `arithmetic`: written out, `46 + 94 - 2 = 138`; checked as what it is
 * - `size`: `40 x 60 cm`; a name more than a number
 */
export type SegmentKind = "arithmetic" | "size";

/** A stretch of tokens, `from` its first and `to` the one after its last. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly from: number;
  readonly to: number;
  /** Numbers in it that prose may go on with all the same: what a calculation comes to. */
  readonly results: readonly number[];
}

/**
 * The stretches of a sentence that are no prose, in order and apart. What none of them covers is prose.
 *
 * @example
 * segmentsOf(sentence("Thuế là 35% x 120 triệu đồng = 42 triệu đồng.")) // -> [{ kind: "arithmetic", from: 2, to: 7, results: [6] }]
 */
export function segmentsOf(sentence: Sentence): readonly Segment[] {
  return arithmeticOf(sentence.tokens).map((found) => ({
    kind: found.kind,
    from: found.from,
    to: found.to,
    results: resultsOf(found),
  }));
}

/** The stretch that the number at a token is shut up in; undefined where prose may read it. */
export function segmentAt(segments: readonly Segment[], token: number): Segment | undefined {
  return segments.find(({ from, to, results }) => from <= token && token < to && !results.includes(token));
}
