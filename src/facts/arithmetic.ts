import type { Numeral, Token } from "../language/token.ts";
import { type Item, isMark, type Run, runFrom } from "./arithmetic-run.ts";

/** Written-out arithmetic, or a size that looks like it, with its sides. */
export interface Arithmetic {
  readonly kind: "arithmetic" | "size";
  readonly from: number;
  readonly to: number;
  /** What stands between the equals signs; one side where there is none. */
  readonly sides: readonly (readonly Item[])[];
  /** Whether it is all that a bracket holds: `468 buổi (39 x 12)`. */
  readonly bracketed: boolean;
  /** Whether a dash stands before it, which may be a minus (`-9,9 - 20 = -29,9`) or begin a line. */
  readonly dashed: boolean;
}

/**
 * The written-out arithmetic of a sentence: numbers joined by signs, with an equals sign or a times sign among them. A
 * range `40 - 50%`, a ratio `1:2`, `24/7` or `2 = 4 - 2` is none. In one pass.
 */
export function arithmeticOf(tokens: readonly Token[]): readonly Arithmetic[] {
  if (!tokens.some(mayJoin)) return [];
  const found: Arithmetic[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const run = startsRun(tokens[at]) ? runFrom(tokens, at) : undefined;
    const arithmetic = run && read(tokens, run);
    if (arithmetic) found.push(arithmetic);
    if (run) at = run.to - 1;
  }
  return found;
}

function mayJoin(token: Token): boolean {
  if (token.is === "word") return token.fold === "x";
  return token.is === "mark" && joining.has(token.mark);
}

const joining: ReadonlySet<string> = new Set(["=", "x", "*", "÷"]);

function startsRun(token: Token | undefined): boolean {
  return (token?.is === "numeral" && token.role === "quantity") || isMark(token, "(");
}

function read(tokens: readonly Token[], run: Run): Arithmetic | undefined {
  const sides = sidesOf(run.items);
  const operators = run.items.flatMap((item) => (item.is === "operator" ? [item.operator] : []));
  const numbers = numbersOf(run.items);
  const times = operators.includes("x");
  const bracketed = isBracketed(run);
  const base = { from: run.from, to: run.to, sides, bracketed, dashed: isDashed(tokens, run.from) };
  if (operators.length === 0 || numbers.length < 2) return undefined;
  if (sides.length > 1 && (isTrivial(operators, numbers) || isSplit(sides, operators))) return undefined;
  if (sides.length > 1) return { kind: "arithmetic", ...base };
  if (!times) return undefined;
  const calculates = operators.some((operator) => operator !== "x") || numbers.some(isNoLength);
  const counts = bracketed && explains(numbers, numberBefore(tokens, run.from));
  return { kind: calculates || counts ? "arithmetic" : "size", ...base };
}

/** `- 9.9`, `-$9.9`. */
function isDashed(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return (
    isMark(before, "-") || (before?.is === "mark" && /^\p{Sc}$/u.test(before.mark) && isMark(tokens[from - 2], "-"))
  );
}

/** `2 = 4 - 2`, `0,6 = 1/10`: a score, a ratio or a balance of small numbers, too often by chance. */
function isTrivial(operators: readonly string[], numbers: readonly Numeral[]): boolean {
  const [only] = operators;
  const joins = operators.length === 1 && (only === "-" || only === "/");
  return joins && numbers.filter((number) => number.value.toNumber() >= 11).length < 2;
}

/** `68.544 = 61.827 + 6.717`: a whole and its parts, which is how lists are written; what follows speaks of the parts. */
function isSplit(sides: readonly (readonly Item[])[], operators: readonly string[]): boolean {
  const [whole = []] = sides;
  return sides.length === 2 && numbersOf(whole).length === 1 && operators.every((operator) => operator === "+");
}

/** Money, percentages and multiplied units are calculated with; the rest may be a length. */
function isNoLength({ unit }: Numeral): boolean {
  return unit.kind === "money" || unit.kind === "percent" || unit.kind === "time" || unit.scale > 0;
}

/** How far before its bracket the number may stand that a calculation explains: `468 buổi tập huấn (39 x 12)`. */
const farthest = 4;

/** The number that a bracket at a token follows, over the words that say what it counts. */
export function numberBefore(tokens: readonly Token[], bracket: number): Numeral | undefined {
  for (let at = bracket - 1; at >= 0 && bracket - at <= farthest; at--) {
    const token = tokens[at];
    if (token?.is === "numeral" && token.role === "quantity") return token;
    if (token?.is === "mark") return undefined;
  }
  return undefined;
}

/**
 * Whether a bracket of factors may explain the number before it: two lengths explain an area and nothing else, `24 boards (40 x 60 cm)`; behind
 * factors without a unit the last may also be what each of them is, `120 kg (3 x 40 kg)`.
 */
function explains(factors: readonly Numeral[], head: Numeral | undefined): boolean {
  if (!head) return false;
  const last = factors.at(-1)?.unit;
  const others = factors.slice(0, -1).map(({ unit }) => unit);
  const power = last?.kind === "measure" && others.every(({ kind, base }) => base === last.base || kind === "none");
  if (!power || head.unit.base === `${last.base}${factors.length}`) return true;
  return head.unit.base === last.base && others.every(({ kind }) => kind === "none");
}

function sidesOf(items: readonly Item[]): Item[][] {
  const sides: Item[][] = [[]];
  for (const item of items) {
    if (item.is === "equals") sides.push([]);
    else sides.at(-1)?.push(item);
  }
  return sides;
}

/** The numbers among the items, in order. */
export function numbersOf(items: readonly Item[]): Numeral[] {
  return items.flatMap((item) => (item.is === "number" ? [item.numeral] : []));
}

function isBracketed({ items }: Run): boolean {
  if (items[0]?.is !== "open") return false;
  let depth = 0;
  for (const [index, item] of items.entries()) {
    if (item.is === "open") depth++;
    if (item.is === "close" && --depth === 0) return index === items.length - 1;
  }
  return false;
}

/** The places of the numbers that stand alone on their side: what was worked out, which prose may go on with. */
export function resultsOf({ sides }: Arithmetic): readonly number[] {
  if (sides.length === 1) return [];
  return sides.flatMap((side) => {
    const numbers = side.filter((item) => item.is === "number");
    return numbers.length === 1 ? numbers.map((item) => item.token) : [];
  });
}
