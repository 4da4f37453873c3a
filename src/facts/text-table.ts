import type { Sentence, Token } from "../language/token.ts";
import { bareQuantity } from "./bare-quantity.ts";
import type { Quantity } from "./quantity.ts";
import { cellsOf, isTableRow } from "./table-row.ts";

/** A row of a table in text: what its first cell says, and the number of each cell that holds one. */
export interface TextRow {
  readonly label: readonly Token[];
  readonly numbers: readonly (Quantity | undefined)[];
  /** What the first cell says it is: a total of other rows, or parts of one. */
  readonly role: "total" | "part" | "plain";
}

/** A table in text: the words of its column headers, and its rows. */
export interface TextTable {
  readonly headers: readonly (readonly Token[])[];
  readonly rows: readonly TextRow[];
  /** The first sentence of it. */
  readonly from: number;
}

/**
 * The tables of a run of sentences: rows that follow each other, the last row without numbers before them being the header.
 * A row with another number of cells than the first ends the table.
 */
export function textTablesOf(sentences: readonly Sentence[]): readonly TextTable[] {
  const tables: TextTable[] = [];
  let headers: readonly (readonly Token[])[] = [];
  let rows: TextRow[] = [];
  let from = 0;
  const close = () => {
    if (rows.length >= 3) tables.push({ headers, rows, from });
    headers = [];
    rows = [];
  };
  for (const [sentence, { tokens }] of sentences.entries()) {
    if (tokens.length > 0 && tokens.every((token) => token.is === "mark")) continue;
    if (!isTableRow(tokens)) {
      close();
      continue;
    }
    const cells = cellsOf(tokens);
    const numbers = cells.map(({ number }) => number && bareQuantity(number.numeral, sentence, number.token));
    if (!numbers.some((number) => number)) {
      close();
      from = sentence;
      headers = cells.map((cell) => cell.tokens);
      continue;
    }
    if (rows.length === 0 && headers.length === 0) from = sentence;
    const label = cells[0]?.tokens ?? [];
    if (rows[0] && rows[0].numbers.length !== numbers.length) close();
    else rows.push({ label, numbers, role: roleOf(label) });
  }
  close();
  return tables;
}

function roleOf(label: readonly Token[]): TextRow["role"] {
  for (const token of label.slice(0, 3)) {
    if (token.is === "mark" && (token.mark === "-" || token.mark === "+")) return "part";
    if (token.is !== "word") continue;
    if (token.sense?.is === "total") return "total";
    if (token.sense?.is === "breakdown" || token.sense?.is === "among") return "part";
  }
  return "plain";
}
