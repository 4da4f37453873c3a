import { decimalOfLanguage } from "../../language/header-languages.ts";
import { said } from "../../model/guess-said.ts";
import { countMark, noMarks } from "../cells/decimal-mark.ts";
import { tableMark } from "../cells/table-mark.ts";
import type { Dataset, ReadOptions } from "../dataset.ts";
import { Gathered } from "./workbook/gathered.ts";
import type { Sheet } from "./workbook/open-workbook.ts";

/** The rows of a delimited text, and the line that each starts in. */
export interface TextRows {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/** Reads a table as reports print it from the rows of a text, in the way that sheets of workbooks are read. */
export function readReportTable(
  { rows, lines }: TextRows,
  file: string,
  name: string,
  options: ReadOptions,
  usual: "." | ",",
): Dataset {
  const gathered = new Gathered(file);
  const language = decimalOfLanguage(rows.slice(0, mostNames).flat().join(" "), usual);
  const decimal = options.decimal ?? tableMark(rows.flat(), language).mark;
  const grouped = options.decimal ? { rows, columns: [] } : withoutGroups(rows, decimal);
  gathered.add(sheetOf(grouped.rows, lines, file), { ...options, decimal });
  for (const column of grouped.columns)
    gathered.guesses.push({ what: "decimal", as: `${column} ${decimal === "." ? "," : "."}`, place: { file } });
  gathered.guesses.push({ what: "decimal", as: decimal, place: { file }, because: said("cells-of-table") });
  return {
    name,
    panel: gathered.builder.build(),
    guesses: gathered.guesses,
    diagnostics: gathered.diagnostics.list(),
    rows: gathered.rows,
  };
}

/**
 * Rows in which the mark that comes before decimals elsewhere groups the thousands of a column: `4.000` above `500`, which as a decimal would be
 * `500.000`. And the names of these columns.
 */
function withoutGroups(
  rows: TextRows["rows"],
  decimal: "." | ",",
): { readonly rows: TextRows["rows"]; readonly columns: readonly string[] } {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    isGrouped(rows, column, decimal),
  );
  if (columns.length === 0) return { rows, columns: [] };
  const plain = (cell: string, column: number) =>
    columns.includes(column) && /^-?\d{1,3}[.,]\d{3}$/.test(cell) ? cell.replace(decimal, "") : cell;
  const nameOf = (column: number) => rows.find((row) => /\p{L}/u.test(row[column] ?? ""))?.[column] ?? `#${column + 1}`;
  return { rows: rows.map((row) => row.map(plain)), columns: columns.map(nameOf) };
}

function isGrouped(rows: TextRows["rows"], column: number, decimal: "." | ","): boolean {
  const counts = noMarks();
  const cells = rows.map((row) => row[column] ?? "").filter((cell) => /^-?\d[\d.,]*$/.test(cell));
  for (const cell of cells) countMark(counts, cell);
  const either = decimal === "." ? counts.eitherPoint : counts.eitherComma;
  const isOpen = counts.point + counts.comma + counts.ungrouped === 0 && either > 0 && counts.small > 0;
  return isOpen && cells.some((cell) => /[.,]\d\d0$/.test(cell));
}

/** How many lines say which language a table is written in. */
const mostNames = 50;

function sheetOf(rows: TextRows["rows"], lines: TextRows["lines"], file: string): Sheet {
  return {
    file,
    sheet: "",
    hidden: false,
    isHiddenRow: () => false,
    rows,
    merges: [],
    decimals: () => undefined,
    isPercent: () => false,
    badDates: [],
    indent: () => 0,
    line: (row) => lines[row] ?? row + 1,
  };
}
