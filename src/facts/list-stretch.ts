import type { Token } from "../language/token.ts";
import { type Opening, senseOf } from "./list-opening.ts";
import { isRest } from "./list-roles.ts";
import { isLevel, type Quantity } from "./quantity.ts";

/** A piece of a list between two separators, with the numbers that stand in it. */
export interface Segment {
  /** What stands before it: the list's opening, a comma, a semicolon or a new line, or `và`. */
  readonly after: "opening" | "comma" | "semicolon" | "and";
  readonly from: number;
  readonly to: number;
  /** The numbers at the list's own level, without those of lists within it. */
  readonly quantities: readonly Quantity[];
  /** The numbers in brackets inside it, one level down. */
  readonly bracketed: readonly Quantity[];
  /** Words, and nothing that is counted, not even a percentage. */
  readonly wordy: boolean;
}

/** How far a list may reach by wording and marks, cut at its separators. Numbers are not looked at for what they add up to. */
export interface Stretch {
  readonly segments: readonly Segment[];
  readonly end: "bracket" | "clause" | "cue" | "sentence";
  /** The list goes on unprinted: `…`, `v.v`, `còn lại là rau`. */
  readonly trails: boolean;
  /** The items are lines of their own. */
  readonly bullets?: true;
}

/** A sentence with all that lists are read from. */
export interface Row {
  readonly tokens: readonly Token[];
  readonly depths: readonly number[];
  readonly quantities: readonly Quantity[];
  readonly openings: readonly Opening[];
}

/** The stretch of tokens that a list's items may stand in. */
export function stretchOf(row: Row, opening: Opening): Stretch {
  const { tokens, depths, quantities } = row;
  let to = opening.from;
  while (to < tokens.length && (depths[to] ?? 0) >= opening.depth) to++;
  let end: Stretch["end"] = to < tokens.length ? "bracket" : "sentence";
  const nested: [number, number][] = [];
  for (const inner of row.openings) {
    if (inner.token < opening.from || inner.token >= to) continue;
    if (inner.depth !== opening.depth || inner.by === "bracket" || inner.loose) continue;
    const start = separatorBefore(row, inner.token, opening);
    const counted = quantities.some((one) => one.token > start && one.token < inner.token && one.depth === inner.depth);
    if (!counted) {
      const mark = tokens[start];
      if (inner.by === "colon" || mark?.is !== "mark" || mark.mark !== ";") continue;
      to = start;
      end = "clause";
      break;
    }
    const next = semicolonAfter(row, inner.token, to, opening.depth);
    const last = semicolonBefore(row, inner.token, opening);
    if (last !== undefined && inner.partial && opening.partial && opening.by === "word") {
      // `thu 97 tỷ, trong đó A 73 tỷ; lãi 2 tỷ, trong đó A 1 tỷ`: two totals side by side.
      to = last;
      end = "clause";
      break;
    }
    if (next === undefined && last === undefined) {
      to = inner.token;
      end = "cue";
      break;
    }
    nested.push([inner.token, next ?? to]);
  }
  const own = quantities.filter(
    (one) =>
      one.token >= opening.from &&
      one.token < to &&
      !nested.some(([from, until]) => one.token > from && one.token < until),
  );
  const segments = cut(row, opening, to, own);
  return { segments, end, trails: trailsOff(tokens.slice(opening.from, to), own) };
}

/** The comma, semicolon or opening before a token, at the list's level. */
function separatorBefore(row: Row, token: number, opening: Opening): number {
  for (let at = token - 1; at > opening.from; at--) {
    const before = row.tokens[at];
    if (before?.is === "mark" && /[,;]/.test(before.mark) && row.depths[at] === opening.depth) {
      // A word of breakdown is set off by a comma from the number that it breaks down: `60 ha, trong đó`.
      if (at === token - 1 && before.mark === ",") continue;
      return at;
    }
  }
  return opening.from - 1;
}

function semicolonAfter(row: Row, from: number, to: number, depth: number): number | undefined {
  for (let at = from; at < to; at++) if (isSemicolon(row, at, depth)) return at;
  return undefined;
}

function semicolonBefore(row: Row, from: number, opening: Opening): number | undefined {
  for (let at = from; at >= opening.from; at--) if (isSemicolon(row, at, opening.depth)) return at;
  return undefined;
}

function isSemicolon(row: Row, at: number, depth: number): boolean {
  const token = row.tokens[at];
  return token?.is === "mark" && token.mark === ";" && row.depths[at] === depth;
}

function cut(row: Row, opening: Opening, to: number, own: readonly Quantity[]): Segment[] {
  const { tokens, depths } = row;
  const { depth } = opening;
  const segments: Segment[] = [];
  let from = opening.from;
  let after: Segment["after"] = "opening";
  const hasLevel = (start: number, until: number) =>
    own.some((one) => one.token >= start && one.token < until && isLevel(one) && one.depth <= depth + 1);
  const close = (until: number, next: Segment["after"]) => {
    const within = own.filter((one) => one.token >= from && one.token < until);
    const quantities = within.filter((one) => one.depth === depth);
    const bracketed = within.filter((one) => one.depth === depth + 1);
    const wordy = within.length === 0 && tokens.slice(from, until).some((token) => token.is === "word");
    if (until > from) segments.push({ after, from, to: until, quantities, bracketed, wordy });
    from = until + 1;
    after = next;
  };
  // `và` parts two items where both hold a number: in the same segment, or right after it (`…, giá giảm và 124 phiếu`).
  const joins = (at: number) =>
    (hasLevel(from, at) && hasLevel(at, nextSeparator(row, at, to, depth))) ||
    (hasLevel(opening.from, at) && hasLevel(at, at + 3));
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (depths[at] !== depth) continue;
    if (token?.is === "mark" && token.mark === ";") close(at, "semicolon");
    else if (token?.is === "mark" && (token.mark === "," || token.mark === "+")) close(at, "comma");
    else if (senseOf(token)?.is === "and" && joins(at)) close(at, "and");
  }
  close(to, "comma");
  return segments;
}

function nextSeparator(row: Row, from: number, to: number, depth: number): number {
  for (let at = from + 1; at < to; at++) {
    const token = row.tokens[at];
    if (token?.is === "mark" && /[,;]/.test(token.mark) && row.depths[at] === depth) return at;
  }
  return to;
}

/** Whether the list trails off: `…`, `...`, `v.v`, or a rest without a number. */
function trailsOff(tokens: readonly Token[], own: readonly Quantity[]): boolean {
  const hasRest = own.some(isRest);
  return tokens.some((token, at) => {
    const sense = senseOf(token);
    if (sense) return sense.is === "etc" || (sense.is === "rest" && !hasRest);
    return token.is === "mark" && (token.mark === "…" || (token.mark === "." && isStop(tokens[at + 1])));
  });
}

function isStop(token: Token | undefined): boolean {
  return token?.is === "mark" && token.mark === ".";
}
