import type { Numeral, Token } from "../language/token.ts";
import { isMark } from "./arithmetic-run.ts";

/** One cell of a row in text: its tokens, and its number where it holds exactly one. */
export interface Cell {
  readonly tokens: readonly Token[];
  readonly number?: { readonly numeral: Numeral; readonly token: number };
  /** What could be a year, where the cell says nothing else. */
  readonly year?: { readonly numeral: Numeral; readonly token: number };
}

/** How wide a gap between two cells is that are aligned by spaces. */
const gap = 2;

/**
 * Whether a sentence is a row of a table: cells between bars, cells aligned by two spaces or more, or numbers that follow
 * each other with nothing between.
 */
export function isTableRow(tokens: readonly Token[]): boolean {
  let bars = 0;
  let gaps = 0;
  let numbers = 0;
  let run = 0;
  let longest = 0;
  let last: Token | undefined;
  for (const token of tokens) {
    if (isMark(token, "|")) bars++;
    if (isApart(last, token)) gaps++;
    if (token.is === "numeral" && token.role === "quantity" && !token.inRange && !token.pair) {
      numbers++;
      run++;
      longest = Math.max(longest, run);
    } else run = 0;
    last = token;
  }
  if (bars > 0) return bars >= 2;
  return (gaps >= 2 && numbers >= 2 && gaps >= numbers - 1) || longest >= 4;
}

/** Whether a gap stands between two tokens; the unit of a number has no token of its own. */
function isApart(before: Token | undefined, token: Token): boolean {
  if (!before) return false;
  const start = token.is === "numeral" ? (token.unitStart ?? token.start) : token.start;
  return start - (before.is === "numeral" ? Math.max(before.end, before.unitEnd) : before.end) >= gap;
}

/** The cells of a row: between its bars, or between gaps of two spaces. */
export function cellsOf(tokens: readonly Token[]): readonly Cell[] {
  const barred = tokens.some((token) => isMark(token, "|"));
  const cells: { token: Token; at: number }[][] = [[]];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (barred ? isMark(token, "|") : isApart(before, token)) cells.push([]);
    if (!isMark(token, "|")) cells.at(-1)?.push({ token, at });
  });
  if (barred && cells[0]?.length === 0) cells.shift();
  if (barred && cells.at(-1)?.length === 0) cells.pop();
  return cells.map(cellOf);
}

function cellOf(entries: readonly { token: Token; at: number }[]): Cell {
  const tokens = entries.map(({ token }) => token);
  const numbers = entries.flatMap(({ token, at }, place) =>
    token.is === "numeral" && token.role === "quantity" && !isNoteCall(tokens, place) && !isLimit(tokens, place)
      ? [{ numeral: token, token: at }]
      : [],
  );
  const [number] = numbers;
  const [lone] = entries;
  if (entries.length === 1 && lone?.token.is === "numeral" && isPlainYear(lone.token))
    return { tokens, year: { numeral: lone.token, token: lone.at } };
  const words = tokens.filter((token) => token.is === "word").length;
  return number && numbers.length === 1 && words <= 1 ? { tokens, number } : { tokens };
}

function isPlainYear({ role, value, start, end }: Numeral): boolean {
  return role === "date" && end - start === 4 && value.sign() > 0;
}

/** `2019 (1)`, `Total (2)`: a call of a footnote, in brackets behind what its cell says. */
function isNoteCall(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.is !== "numeral" || token.unit.kind !== "none" || token.lastPlace !== 0 || at < 2) return false;
  const value = token.value.toNumber();
  return value >= 1 && value <= mostNotes && isMark(tokens[at - 1], "(") && isMark(tokens[at + 1], ")");
}

/** More footnotes than this no table has. */
const mostNotes = 20;

/** `>360`, `<0.1`: a limit, which names a class or says that there is hardly anything. */
function isLimit(tokens: readonly Token[], at: number): boolean {
  return ["<", ">", "≤", "≥"].some((mark) => isMark(tokens[at - 1], mark));
}
