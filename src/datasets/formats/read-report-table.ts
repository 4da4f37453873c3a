import { decimalOfLanguage } from "../../language/header-languages.ts";
import { said } from "../../model/guess-said.ts";
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
  gathered.add(sheetOf(rows, lines, file), { ...options, decimal });
  gathered.guesses.push({ what: "decimal", as: decimal, place: { file }, because: said("cells-of-table") });
  return {
    name,
    panel: gathered.builder.build(),
    guesses: gathered.guesses,
    diagnostics: gathered.diagnostics.list(),
    rows: gathered.rows,
  };
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
