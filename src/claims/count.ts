import { kindsIn } from "../facts/list-tree.ts";
import { type Passage, tokensAround } from "../facts/passage.ts";
import { isLevel, type Quantity } from "../facts/quantity.ts";
import type { Token, Word } from "../language/token.ts";
import type { Claim } from "./claim.ts";

/**
 * A number of things and a list of their names: `tại 05 huyện (Long Xuyên, Châu Đốc, …)`, `4 tỉnh gồm: A, B, C và D`.
 * Only lists of names are counted, since a list of phrases may cut one thing in two.
 */
export function countClaim(passage: Passage, reported: Quantity): Claim | undefined {
  const { numeral } = reported;
  const countable = numeral.unit.kind === "count" || numeral.unit.kind === "none";
  if (
    !countable ||
    !isLevel(reported) ||
    !numeral.value.isWhole() ||
    numeral.unit.scale !== 0 ||
    numeral.value.toNumber() > 80
  )
    return undefined;
  const tokens = tokensAround(passage, reported);
  if (isNumbering(tokens, reported)) return undefined;
  const list = namesAfter(tokens, reported.token + 1);
  if (!list) return undefined;
  return {
    kind: "count",
    reported,
    asserted: true,
    direction: "none",
    tries: 0,
    readings: [],
    listed: { count: list.names, span: { start: list.start, end: list.end } },
  };
}

/** A number of kinds and a list of them with their sizes: `3 nhóm hàng … gồm: giày dép 12,5 tỷ; máy móc 18,2 tỷ; …`. */
export function kindsClaims(passage: Passage, sentence: number): Claim[] {
  return kindsIn(passage, sentence).map(({ count, items, start, end }) => ({
    kind: "count",
    reported: count,
    asserted: true,
    direction: "none",
    tries: 0,
    readings: [],
    listed: { count: items, span: { start, end } },
  }));
}

/** `Phúc Khánh 2 (xã Vĩnh Trung và xã Diên An)`: the number is part of a name, and nothing is counted. */
function isNumbering(tokens: readonly Token[], { token, numeral }: Quantity): boolean {
  const before = tokens[token - 1];
  const after = tokens[token + 1];
  return (
    numeral.unit.base === "" && before?.is === "word" && before.capital && after?.is === "mark" && after.mark === "("
  );
}

interface Names {
  readonly names: number;
  readonly start: number;
  readonly end: number;
}

const farthest = 14;

/** The list of names in the bracket, or after the `gồm` or colon, that follows with no other number in between. */
function namesAfter(tokens: readonly Token[], from: number): Names | undefined {
  for (let at = from; at < tokens.length && at - from < farthest; at++) {
    const token = tokens[at];
    if (token?.is === "numeral" && token.pair === "second") continue;
    if (!token || token.is === "numeral") return undefined;
    if (token.is === "mark" && (token.mark === ";" || token.mark === ".")) return undefined;
    if (token.is === "mark" && token.mark === "(")
      return inBracket(tokens, at) ?? namesAfter(tokens, closing(tokens, at) + 1);
    const opens =
      (token.is === "mark" && token.mark === ":") ||
      (token.is === "word" && token.sense?.is === "breakdown" && token.sense.exhaustive);
    if (opens) return countNames(tokens.slice(at + 1));
  }
  return undefined;
}

function closing(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.is === "mark" && token.mark === ")") return at;
  }
  return tokens.length;
}

function inBracket(tokens: readonly Token[], open: number): Names | undefined {
  return countNames(tokens.slice(open + 1, closing(tokens, open)));
}

/** How many names stand between commas, semicolons and `và`; undefined where any item is no name. */
function countNames(tokens: readonly Token[]): Names | undefined {
  let names = 0;
  let current: Word[] = [];
  let depth = 0;
  let finished = false;
  let last = tokens[0];
  const close = () => {
    const isName = current.some((word) => word.capital);
    const lead = current[0];
    const wellFormed = isName && lead !== undefined && (lead.capital || current.findIndex((word) => word.capital) <= 2);
    current = [];
    if (wellFormed) names++;
    return wellFormed;
  };
  for (const token of tokens) {
    if (token.is === "mark" && token.mark === "(") depth++;
    if (token.is === "mark" && token.mark === ")") depth--;
    if (depth < 0) break;
    if (depth > 0) continue;
    if (token.is === "numeral") return finished ? closed(names + (close() ? 1 : 0), tokens, last) : undefined;
    if (token.is === "word" && token.sense?.is === "etc") return undefined;
    if (token.is === "mark" && (token.mark === "…" || token.mark === '"')) return undefined;
    if (token.is === "mark" && token.mark === ".") break;
    if (token.is === "mark" && token.mark === ":" && current.length === 0) continue;
    const isAnd = token.is === "word" && token.sense?.is === "and";
    if (isAnd || (token.is === "mark" && (token.mark === "," || token.mark === ";"))) {
      finished = isAnd;
      if (current.length === 0) continue;
      if (!close()) return undefined;
    } else if (token.is === "word") {
      current.push(token);
      if (current.length > 9) return finished ? closed(names + (close() ? 1 : 0), tokens, last) : undefined;
    }
    last = token;
  }
  if (current.length > 0 && !close()) return undefined;
  return closed(names, tokens, last);
}

function closed(names: number, tokens: readonly Token[], last: Token | undefined): Names | undefined {
  const [first] = tokens;
  return names >= 2 && first && last ? { names, start: first.start, end: last.end } : undefined;
}
