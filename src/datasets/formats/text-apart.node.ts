import { TextEncoder } from "node:util";
import type { ReadOptions } from "../dataset.ts";
import { cellsApart } from "../layout/cells-apart.ts";
import { textOf } from "./byte-dictionary.ts";
import { CsvScanner, type ScannedRow } from "./csv-scanner.ts";
import type { Dialect } from "./dialect.ts";
import type { TextSource } from "./text-source.node.ts";

/** A text and how it is cut. */
export interface CutText {
  readonly text: TextSource;
  readonly dialect: Dialect;
}

/** Of what is longer than its layout is made out from so much is taken apart all at once. */
const mostCells = 2_000_000;
/** By so many rows of a long text it is told whether its cells hold two things. */
const tried = 500;

/**
 * A text in which each cell holds one thing, in the same lines: {@link cellsApart}. As it was where no cell of its first rows holds both, or
 * where it has more than two million cells: these are told as no numbers.
 */
export async function textApart(cut: CutText, options: ReadOptions): Promise<CutText> {
  const { text, dialect } = cut;
  if (dialect.also !== undefined) return cut;
  const first = cellsApart(dialect.isAll ? dialect.rows : dialect.rows.slice(0, tried), options.map);
  if (!first) return cut;
  const whole = dialect.isAll ? dialect : await allRows(cut);
  const apart = whole === dialect ? first : whole && cellsApart(whole.rows, options.map);
  if (!whole || !apart) return cut;
  const rows = apart.rows.map((row) => row.map((cell) => String(cell ?? "")));
  const head = new TextEncoder().encode(written(rows, whole));
  const chunks = async function* () {
    yield new Uint8Array(head);
  };
  return {
    text: { ...text, head, isWhole: true, apart: { guesses: apart.guesses, from: apart.from }, chunks },
    dialect: { ...dialect, rows: rows.slice(0, dialect.rows.length) },
  };
}

/** All rows of a text; undefined where there are too many cells. */
async function allRows({ text, dialect }: CutText): Promise<Dialect | undefined> {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  let cells = 0;
  const scanner = new CsvScanner(dialect, "");
  const put = (row: ScannedRow) => {
    cells += row.count;
    if (cells > mostCells) return;
    lines.push(row.line);
    rows.push(Array.from({ length: row.count }, (_, at) => textOf(row.bytes, row.starts[at] ?? 0, row.ends[at] ?? 0)));
  };
  for await (const chunk of text.chunks()) {
    scanner.push(new Uint8Array(chunk), false, put);
    if (cells > mostCells) return undefined;
  }
  scanner.push(new Uint8Array(0), true, put);
  return { ...dialect, rows, lines };
}

/** Rows as a text, each in the line that it stood in. */
function written(rows: Dialect["rows"], { lines, delimiter }: Dialect): string {
  let text = "";
  let line = 1;
  for (const [at, row] of rows.entries()) {
    const own = row.map((cell) => quoted(cell, delimiter)).join(delimiter);
    const before = Math.max(0, (lines[at] ?? line) - line);
    text += `${"\n".repeat(before)}${own}\n`;
    line += before + own.split("\n").length;
  }
  return text;
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
