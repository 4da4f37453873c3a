import { textOf } from "./byte-dictionary.ts";
import { CsvScanner, type Cutting } from "./csv-scanner.ts";

/** How a delimited text is cut, and its first rows cut that way. */
export interface Dialect extends Cutting {
  readonly rows: readonly (readonly string[])[];
  /** Whether these are all rows of the text. */
  readonly isAll: boolean;
  /** The line that each of the rows starts in. */
  readonly lines: readonly number[];
  /** The share of the rows that have as many cells as most. */
  readonly agreement: number;
}

const delimiters = ["\t", ";", "|", ","] as const;
const mostRows = 5000;
const mostCells = 400_000;

/**
 * Finds the delimiter of a text in UTF-8: the one that cuts most rows into the same number of cells, more than one. Of two
 * that do so equally well the one that makes more cells; a semicolon or tab before a comma, which may stand in numbers.
 */
export function sniffDialect(head: Uint8Array, isWhole: boolean, asked?: string): Dialect {
  const excel = /^sep=([^\r\n])\r?\n/i.exec(textOf(head, 0, Math.min(head.length, 16)));
  const given = asked ?? excel?.[1];
  if (given !== undefined) return withKeys(cut(head, isWhole, given), head, isWhole);
  let best: Dialect | undefined;
  let most = 0;
  // A delimiter that is nowhere cuts nothing.
  for (const delimiter of delimiters.filter((each) => head.includes(each.charCodeAt(0)))) {
    const tried = cut(head, isWhole, delimiter);
    // The first cell says how such files are cut, whatever became of their rows.
    if (delimiter === "\t" && eurostat.test(tried.rows[0]?.[0] ?? "")) return withKeys(tried, head, isWhole);
    if (score(tried) <= (delimiter === delimiters[0] ? 0 : most + clearly)) continue;
    [best, most] = [tried, score(tried)];
  }
  return withKeys(best ?? cut(head, isWhole, ","), head, isWhole);
}

/** By so much a delimiter has to cut better than one before it. */
const clearly = 0.05;

/** The keys of a row may be in one column, with delimiters of their own. */
function withKeys(best: Dialect, head: Uint8Array, isWhole: boolean): Dialect {
  return best.delimiter === "\t" && eurostat.test(best.rows[0]?.[0] ?? "") ? cut(head, isWhole, "\t", ",") : best;
}

function score({ rows, agreement }: Dialect): number {
  const cells = rows.reduce((sum, row) => sum + Math.min(row.length, 8), 0) / Math.max(1, rows.length);
  return cells < 1.3 ? 0 : agreement + Math.min(cells, 8) / 100;
}

/** `freq,unit,geo\TIME_PERIOD`: the keys of a row in one column, and what the other columns are. */
const eurostat = /^\w+(?:,\w+)*\\\w+$/;

function cut(head: Uint8Array, isWhole: boolean, delimiter: string, also?: string): Dialect {
  const cutting: Cutting = { delimiter, quote: also === undefined ? '"' : "", ...(also === undefined ? {} : { also }) };
  const rows: string[][] = [];
  const lines: number[] = [];
  let cells = 0;
  let isAll = isWhole;
  const bytes = new Uint8Array(head);
  new CsvScanner(cutting, "").push(bytes, isWhole, (row) => {
    if (rows.length >= mostRows || cells >= mostCells) {
      isAll = false;
      return;
    }
    cells += row.count;
    lines.push(row.line);
    rows.push(Array.from({ length: row.count }, (_, at) => textOf(row.bytes, row.starts[at] ?? 0, row.ends[at] ?? 0)));
  });
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const most = Math.max(0, ...[...counts].filter(([length]) => length > 1).map(([, count]) => count));
  return { ...cutting, rows, isAll, lines, agreement: rows.length === 0 ? 0 : most / rows.length };
}
