import type { Numeral, Token } from "../language/token.ts";

/** A sign between two numbers; `:` and `÷` are read as `/`, `×` and `*` as `x`. */
export type Operator = "+" | "-" | "x" | "/";

/** A piece of written-out arithmetic: a number, a sign or a bracket. */
export type Item =
  | { readonly is: "number"; readonly numeral: Numeral; readonly token: number }
  | { readonly is: "operator"; readonly operator: Operator }
  | { readonly is: "equals" }
  | { readonly is: "open" }
  | { readonly is: "close" };

/** Numbers and signs that follow each other with nothing between but units and labels. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Item[];
}

/** No calculation in a text is longer; what is, is a table. */
const longest = 120;

/** How many words may name a number, before it (`20 triệu - giảm trừ 11 triệu`) or after (`12 bộ bàn ghế x 3`). */
const mostWords = 4;

/** The run that starts at a token, or undefined where there is none. Looks no further than 120 tokens. */
export function runFrom(tokens: readonly Token[], start: number): Run | undefined {
  const items: Item[] = [];
  let at = start;
  let depth = 0;
  let complete: Omit<Run, "items"> | undefined;
  let count = 0;
  const done = (): Run | undefined => complete && { ...complete, items: items.slice(0, count) };
  const limit = Math.min(tokens.length, start + longest);
  while (at < limit) {
    at = operandAt(tokens, at, items);
    const token = tokens[at];
    if (token?.is === "mark" && token.mark === "(") {
      items.push({ is: "open" });
      depth++;
      at++;
      continue;
    }
    if (token?.is !== "numeral" || token.role !== "quantity") return done();
    items.push({ is: "number", numeral: token, token: at });
    at = afterNumber(tokens, at);
    while (depth > 0 && isMark(tokens[at], ")")) {
      items.push({ is: "close" });
      depth--;
      at++;
    }
    if (depth === 0) {
      complete = { from: start, to: at };
      count = items.length;
    }
    const joined = joinAfter(tokens, at);
    if (!joined || isLabel(tokens, items, joined.next)) return done();
    if (joined.equals && depth > 0) return done();
    items.push(joined.equals ? { is: "equals" } : { is: "operator", operator: joined.operator });
    at = joined.next;
  }
  return done();
}

/** Over a sign of its own (`= -25`) and the words that name the number, to the number or bracket itself. */
function operandAt(tokens: readonly Token[], from: number, items: Item[]): number {
  const last = items.at(-1);
  const led = last?.is === "equals" || (last?.is === "operator" && (last.operator === "+" || last.operator === "x"));
  if (isMark(tokens[from], "-") && (last?.is === "equals" || last?.is === "open" || !last)) {
    items.push({ is: "operator", operator: "-" });
    return from + 1;
  }
  let at = from;
  while (led && at - from < mostWords && tokens[at]?.is === "word") at++;
  return tokens[at]?.is === "numeral" || isMark(tokens[at], "(") ? at : from;
}

/** Past the powers of a unit (`m2`) that have tokens of their own. */
function afterNumber(tokens: readonly Token[], at: number): number {
  const numeral = tokens[at];
  let next = at + 1;
  while (numeral?.is === "numeral" && (tokens[next]?.start ?? Number.POSITIVE_INFINITY) < numeral.unitEnd) next++;
  return next;
}

/** `TK 154 : 42 + 10 + 13 = 65`: a colon after the first number names what follows, unless `120 : 4 =` is all there is. */
function isLabel(tokens: readonly Token[], items: readonly Item[], next: number): boolean {
  if (items.length > 1 || !isMark(tokens[next - 1], ":")) return false;
  const divisor = tokens[next];
  return divisor?.is !== "numeral" || !isMark(tokens[afterNumber(tokens, next)], "=");
}

type Join = { readonly next: number } & (
  | { readonly equals: true }
  | { readonly equals: false; readonly operator: Operator }
);

/** The sign that joins what follows, over the words that name what was counted and a remark in brackets. */
function joinAfter(tokens: readonly Token[], from: number): Join | undefined {
  const before = tokens[from - 1];
  const second = tokens[from];
  if (second?.is === "numeral" && before?.is === "numeral") {
    if (before.pair === "first" && second.pair === "second") return { next: from, equals: false, operator: "/" };
    return before.inRange && second.inRange ? { next: from, equals: false, operator: "-" } : undefined;
  }
  let at = from;
  while (at - from < mostWords && isPlainWord(tokens[at])) at++;
  if (isMark(tokens[at], "(")) at = pastRemark(tokens, at);
  const sign = tokens[at];
  if (isMark(sign, "=")) {
    if (isMark(tokens[at + 1], ">") || (at > from && isSymbol(tokens[at - 1]))) return undefined;
    return { next: at + 1, equals: true };
  }
  const operator = operatorOf(sign);
  if (!operator) return undefined;
  if (at > from && (operator === "-" || operator === "/")) return undefined;
  // `from -0.06 to +0.94`: of the number itself.
  if (at > from && operator === "+" && sign?.end === tokens[at + 1]?.start && tokens[at - 1]?.end !== sign?.start)
    return undefined;
  return { next: at + 1, equals: false, operator };
}

/** `50 (36-54) z = 0.03`: a letter of a statistic, which the number behind is. */
function isSymbol(token: Token | undefined): boolean {
  return token?.is === "word" && /^[a-z]$/.test(token.fold);
}

function isPlainWord(token: Token | undefined): boolean {
  return token?.is === "word" && !isTimes(token) && token.sense?.is !== "direction" && token.sense?.is !== "reach";
}

function isTimes(token: Token | undefined): boolean {
  return token?.is === "word" && token.fold === "x";
}

/** Past the bracket that opens here, where it holds a few words and no number: `56cm (cao) x 36cm (rộng)`. */
function pastRemark(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < tokens.length && at - open <= mostWords + 1; at++) {
    if (isMark(tokens[at], ")")) return at + 1;
    if (tokens[at]?.is !== "word") return open;
  }
  return open;
}

function operatorOf(token: Token | undefined): Operator | undefined {
  if (isTimes(token)) return "x";
  if (token?.is !== "mark") return undefined;
  switch (token.mark) {
    case "+":
    case "-":
    case "x":
    case "/":
      return token.mark;
    case "*":
      return "x";
    case ":":
    case "÷":
      return "/";
    default:
      return undefined;
  }
}

/** Whether the token is this mark. */
export function isMark(token: Token | undefined, mark: string): boolean {
  return token?.is === "mark" && token.mark === mark;
}
