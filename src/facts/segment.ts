import type { Sentence, SentenceSort, Token } from "../language/token.ts";
import { arithmeticOf, resultsOf } from "./arithmetic.ts";
import { isTableRow } from "./table-row.ts";

/**
 * What a stretch of a sentence is, where it is no prose that reports figures.
 *
 * - `arithmetic`: written out, `46 + 94 - 2 = 138`; checked as what it is
 * - `size`: `40 x 60 cm`; a name more than a number
 * - `table-row`: cells side by side
 * - `example`, `legal`, `score`, `schedule`: prose whose numbers are made up, thresholds, points, hours
 */
export type SegmentKind = "arithmetic" | "size" | "table-row" | SentenceSort;

/** A stretch of tokens, `from` its first and `to` the one after its last. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly from: number;
  readonly to: number;
  /** Numbers in it that prose may go on with all the same: what a calculation comes to. */
  readonly results: readonly number[];
}

/**
 * The stretches of a sentence that are no plain prose, in order and apart. What none of them covers is prose.
 *
 * For instance:
 * segmentsOf(sentence("Thuế là 35% x 120 triệu đồng = 42 triệu đồng.")) // -> [{ kind: "arithmetic", from: 2, to: 7, results: [6] }]
 */
export function segmentsOf(sentence: Sentence): readonly Segment[] {
  const { tokens, sort } = sentence;
  if (!tokens.some((token) => token.is === "numeral")) return [];
  if (isTableRow(tokens)) return [{ kind: "table-row", from: 0, to: tokens.length, results: [] }];
  const inside = arithmeticOf(tokens).map((found) => ({
    kind: found.kind,
    from: found.from,
    to: found.to,
    results: resultsOf(found),
  }));
  return sort ? filled(inside, sort, tokens) : inside;
}

/** The stretches, and between them the sentence as what its words make of it. */
function filled(inside: readonly Segment[], kind: SentenceSort, tokens: readonly Token[]): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  for (const segment of [...inside, { from: tokens.length, to: tokens.length }]) {
    if (from < segment.from) found.push({ kind, from, to: segment.from, results: [] });
    if ("kind" in segment) found.push(segment);
    from = segment.to;
  }
  return found;
}

/** What the number at a token stands in; undefined in plain prose, and for what a calculation comes to. */
export function segmentAt(segments: readonly Segment[], token: number): SegmentKind | undefined {
  return segments.find(({ from, to, results }) => from <= token && token < to && !results.includes(token))?.kind;
}

/** Whether the readers of prose may look at numbers of such a stretch. */
export function isReadAsProse(kind: SegmentKind | undefined): boolean {
  return kind !== "arithmetic" && kind !== "size" && kind !== "table-row";
}
