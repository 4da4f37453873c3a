import { said } from "../../model/guess-said.ts";
import { markEvidence } from "../cells/decimal-mark.ts";
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
  const decimal = options.decimal ?? markOf(rows, usual);
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

/** The decimal mark that some cell proves and none disproves; otherwise the usual one. */
function markOf(rows: TextRows["rows"], usual: "." | ","): "." | "," {
  const counts = { ".": 0, ",": 0 };
  for (const row of rows) {
    for (const cell of row) {
      const mark = /^[\s(+−-]*\d(?:[\d.,\s]*\d)?[)%\s]*$/.test(cell) ? markEvidence(cell) : undefined;
      if (mark === "." || mark === ",") counts[mark]++;
    }
  }
  if (counts["."] === counts[","]) return usual;
  return counts["."] > counts[","] ? "." : ",";
}
