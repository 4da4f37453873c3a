import { TextEncoder } from "node:util";
import type { ReadOptions } from "../dataset.ts";
import { cellsApart } from "../layout/cells-apart.ts";
import type { Dialect } from "./dialect.ts";
import type { TextSource } from "./text-source.node.ts";

/** A text and how it is cut. */
export interface CutText {
  readonly text: TextSource;
  readonly dialect: Dialect;
}

/**
 * A text in which each cell holds one thing, in the same lines: {@link cellsApart}. As it was where no cell holds both, or where
 * it is longer than what its layout is made out from: these cells are told as no numbers.
 */
export function textApart(cut: CutText, options: ReadOptions): CutText {
  const { text, dialect } = cut;
  const apart = dialect.isAll && dialect.also === undefined ? cellsApart(dialect.rows, options.map) : undefined;
  if (!apart) return cut;
  const rows = apart.rows.map((row) => row.map((cell) => String(cell ?? "")));
  const head = new TextEncoder().encode(written(rows, dialect));
  const chunks = async function* () {
    yield new Uint8Array(head);
  };
  return {
    text: { ...text, head, isWhole: true, apart: { guesses: apart.guesses, from: apart.from }, chunks },
    dialect: { ...dialect, rows },
  };
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
