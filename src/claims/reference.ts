import type { Passage } from "../facts/passage.ts";
import { tokensAround } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { Sense } from "../language/sense.ts";
import type { Token } from "../language/token.ts";
import type { Span } from "../model/span.ts";

/** What a number is held against: which kind of base, and where it is named. */
export interface Reference {
  readonly to: "prior-year" | "prior-period" | "base-average" | "plan" | "total" | "other";
  readonly span: Span;
}

/** The base that is named after the number, or else before it, or else where the sentence starts. */
export function referenceOf(passage: Passage, quantity: Quantity): Reference | undefined {
  return namedBeside(quantity) ?? laterReference(passage, quantity) ?? openingReference(passage, quantity);
}

/** The base that is named right beside the number; one named far off is not its base. */
export function namedBeside(quantity: Quantity): Reference | undefined {
  return referenceIn(quantity.after) ?? referenceIn(quantity.before);
}

/** Whether a plan or target is named right after the number, or right before it. */
export function namesPlan(quantity: Quantity): boolean {
  return hasPlan(quantity.after) || hasPlan(quantity.before);
}

function hasPlan(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.is === "word" && token.sense?.is === "plan");
}

function referenceIn(tokens: readonly Token[]): Reference | undefined {
  const start = tokens.findIndex((token) => token.is === "word" && isReference(token));
  const first = tokens[start];
  if (!first) return undefined;
  let end = start + 1;
  let to = nameOf(first);
  for (; end < tokens.length; end++) {
    const token = tokens[end];
    if (!token || token.is === "mark") break;
    if (token.is === "numeral") {
      if (token.role !== "date" && token.unit.kind !== "time") break;
      continue;
    }
    const named = nameOf(token);
    if (named) to = to && to !== "other" ? to : named;
    if (token.sense?.is === "and" || token.sense?.is === "share" || token.sense?.is === "reach") break;
    if (token.sense?.is === "direction" || token.sense?.is === "level") break;
  }
  const last = tokens[end - 1] ?? first;
  return { to: to ?? "other", span: { start: first.start, end: last.end } };
}

/** `đầu năm` and `tháng trước` name a base only after `so với`; `cùng kỳ` and `kế hoạch` do by themselves. */
function isReference(token: Token): boolean {
  if (token.is !== "word") return false;
  const { sense } = token;
  return sense?.is === "versus" || sense?.is === "plan" || (sense?.is === "reference" && sense.to !== "prior-period");
}

/** Whether the number itself is what another is held against: `so với 16.506 căn`, `cùng kỳ 82 triệu`. */
export function isBase(quantity: Quantity): boolean {
  if (quantity.opening === "reference") return true;
  return quantity.before.some((token) => isReference(token) && token.is === "word" && token.sense?.is !== "plan");
}

/**
 * `so với mức 5.136 căn`: the words that name the base stand right before it, or it opens a bracket behind them. With `loosely` more
 * words may: `so với giá khởi điểm là 10,3 tỉ đồng`.
 */
export function isHeldRightAgainst(base: Quantity, loosely = false): boolean {
  if (base.opening === "reference") return true;
  if (!isBase(base)) return false;
  const named = base.before.findLastIndex((token) => token.is === "word" && isNaming(token.sense));
  const between = base.before.slice(named + 1);
  const words = between.filter((token) => token.is === "word" && !token.sense);
  return (
    words.length <= (loosely ? mostLoosely : mostNaming) &&
    !between.some((token) => token.is === "word" && startsAnew(token.sense))
  );
}

/** How many words may stand between the naming and the number: `over yesterday's closing price of shares of 158`. */
const mostNaming = 2;
const mostLoosely = 5;

/** `up 16% compared with last year and adjusted EBIT of $400 million`: what follows is no base any more. */
function startsAnew(sense: Sense | undefined): boolean {
  switch (sense?.is) {
    case "and":
    case "reach":
    case "level":
    case "direction":
    case "breakdown":
      return true;
    default:
      return false;
  }
}

function isNaming(sense: Sense | undefined): boolean {
  return sense?.is === "versus" || sense?.is === "reference";
}

/** Whether a base is named among the words. */
export function namesBase(tokens: readonly Token[]): boolean {
  return tokens.some(isReference);
}

function nameOf(token: Token): Reference["to"] | undefined {
  if (token.is !== "word") return undefined;
  if (token.sense?.is === "reference") return token.sense.to;
  return token.sense?.is === "plan" ? "plan" : undefined;
}

/** `tăng 18,7% và nhập khẩu … so với cùng kỳ`: the base named once at the end serves the numbers before it. */
function laterReference(passage: Passage, quantity: Quantity): Reference | undefined {
  const rest = tokensAround(passage, quantity).slice(quantity.token + 1);
  const stop = rest.findIndex((token) => token.is === "mark" && token.mark === ";");
  return referenceIn(stop < 0 ? rest : rest.slice(0, stop));
}

function openingReference(passage: Passage, quantity: Quantity): Reference | undefined {
  return referenceIn(tokensAround(passage, quantity).slice(0, quantity.token));
}
