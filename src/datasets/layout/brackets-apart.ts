import type { Guess } from "../../model/diagnostic.ts";
import { readValue } from "../cells/read-value.ts";
import type { CellValue } from "../cells/table.ts";
import { saysPercent } from "./column-words.ts";

type Rows = readonly (readonly CellValue[])[];

/** A table without brackets behind its figures; shares that stood in them are in columns of their own, behind all others. */
export interface BracketsApart {
  readonly rows: Rows;
  readonly guesses: readonly Pick<Guess, "what" | "as" | "because">[];
  /** The column that each new one was taken from. */
  readonly from: ReadonlyMap<number, number>;
}

/** A column in which something stands in brackets behind figures. */
interface Bracketed {
  readonly column: number;
  readonly cells: ReadonlyMap<number, Inner>;
  readonly first: number;
}

interface Inner {
  readonly number: string;
  readonly inner: string;
}

/**
 * Takes apart cells that hold a figure and, in brackets behind it, another one: `50 (20%)`. Shares get a column of their own, called as the
 * other is; intervals and errors, `12.5 (10.1–14.2)`, and changes, `112 (+12%)`, are passed over, and it is said. A number in brackets
 * is a share where it has a sign of percent or the name of its column says so. Undefined where no cells are of this kind.
 *
 * @example
 * bracketsApart([["Năm", "Số hộ"], ["2022", "50 (20%)"], ["2023", "60 (22%)"]])?.rows // -> [["Năm", "Số hộ", "Số hộ (%)"], ["2022", "50", "20"], ["2023", "60", "22"]]
 * bracketsApart([["Năm", "Số hộ"], ["2022", "50"], ["2023", "60"]]) // -> undefined
 */
export function bracketsApart(rows: Rows): BracketsApart | undefined {
  if (!rows.some((row) => row.some((cell) => typeof cell === "string" && isBracketed(cell)))) return undefined;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const found = Array.from({ length: width }, (_, column) => bracketedIn(rows, column)).filter(
    (each) => each !== undefined,
  );
  if (found.length === 0) return undefined;
  const shares = found.filter((each) => areShares(each, rows));
  const from = new Map(shares.map(({ column }, at) => [width + at, column]));
  const names = new Map(found.map((each) => [each, nameAbove(each, rows)]));
  const apart = rows.map((row, at) => {
    const own = row.map((cell, column) => {
      const each = found.find((one) => one.column === column);
      if (each && at === each.first - 1 && typeof cell === "string") return names.get(each)?.own ?? cell;
      return each?.cells.get(at)?.number ?? cell;
    });
    if (shares.length === 0 || !shares.some(({ first, cells }) => at === first - 1 || cells.has(at))) return own;
    const others = shares.map((each) =>
      at === each.first - 1 ? (names.get(each)?.share ?? "") : (each.cells.get(at)?.inner.replace(/\s?%$/, "") ?? ""),
    );
    return [...own, ...Array<CellValue>(width - row.length).fill(""), ...others];
  });
  return { rows: apart, from, guesses: found.map((each) => guessOf(each, shares.includes(each))) };
}

/** An error without brackets: `54.2 ± 3.1`. */
const error = /^([-+−–]?\s?\d[\d.,]{0,20})\s*(±\s?\d[\d.,]{0,9})$/u;

const cell =
  /^([-+−–]?\s?[$€£¥₫]?\s?\d[\d.,'’ \u00a0]{0,20}?(?:\s?[\p{L}/²³%]{1,12})?)\s*[([]\s*([-+−–±]?\s?\d[\d.,]{0,9}(?:\s?%)?(?:\s?(?:[-–—;,]|to|đến)\s?[-+−–]?\d[\d.,]{0,9}\s?%?)?)\s*[)\]]$/u;

function isBracketed(text: string): boolean {
  if (text.includes("±") && error.test(text)) return true;
  const isClosed = text.endsWith(")") || text.endsWith("]");
  return isClosed && text.length < 60 && /^[-+−–]?\s?[$€£¥₫]?\s?\d.*[)\]]$/.test(text) && cell.test(text);
}

/** A column whose figures have brackets behind them, but for some; one whole number of one or two digits in all of them calls a note. */
function bracketedIn(rows: Rows, column: number): Bracketed | undefined {
  const cells = new Map<number, Inner>();
  let others = 0;
  for (const [at, row] of rows.entries()) {
    const text = row[column];
    const [, number, inner] = (typeof text === "string" && (cell.exec(text.trim()) ?? error.exec(text.trim()))) || [];
    if (number !== undefined && inner !== undefined && isFigure(number.replace(/\s?[\p{L}/²³%]+$/u, "")))
      cells.set(at, { number, inner });
    else if (cells.size > 0 && typeof text === "string" && text !== "" && !isFigure(text)) others++;
  }
  const [first] = cells.keys();
  const isNote = [...cells.values()].every(({ inner }) => /^\d{1,2}$/.test(inner));
  const name = first === undefined ? "" : String(rows[first - 1]?.[column] ?? "");
  if (first === undefined || cells.size < 2 || others * 4 > cells.size || (isNote && !saysShare(name)))
    return undefined;
  return { column, cells, first };
}

function isFigure(text: string): boolean {
  return readValue(text, ".").kind === "number" || readValue(text, ",").kind === "number";
}

function saysShare(name: string): boolean {
  return saysPercent(name) || /%/.test(name);
}

/** Shares of something: one number each, without a sign of a change, of percent. */
function areShares({ cells, first, column }: Bracketed, rows: Rows): boolean {
  const inner = [...cells.values()].map((each) => each.inner);
  const isOne = inner.every((text) => /^\d[\d.,]*\s?%?$/.test(text));
  return isOne && (inner.every((text) => text.endsWith("%")) || saysShare(String(rows[first - 1]?.[column] ?? "")));
}

/** What the columns are called: `Số hộ (tỷ lệ)` is `Số hộ` and `Số hộ (%)`, as `2022` is `2022` and `2022 (%)`. */
function nameAbove({ column, first }: Bracketed, rows: Rows): { readonly own: string; readonly share: string } {
  const name = String(rows[first - 1]?.[column] ?? "");
  const inner = /\s*[([]([^()[\]]*)[)\]]\s*$/.exec(name);
  const own = inner && saysShare(inner[1] ?? "") && inner.index > 0 ? name.slice(0, inner.index) : name;
  return { own, share: `${own} (%)`.trim() };
}

function guessOf({ cells }: Bracketed, isShare: boolean): BracketsApart["guesses"][number] {
  const [one] = cells.values();
  const text = `${one?.number ?? ""} (${one?.inner ?? ""})`;
  return isShare
    ? { what: "unit", as: "%", because: text }
    : { what: "ignored", as: `(${one?.inner ?? ""})`, because: text };
}
