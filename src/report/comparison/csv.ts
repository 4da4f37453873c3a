import type { ComparisonBatch } from "../../engine/result.ts";
import type { ComparedHead } from "../../engine/results/compared.ts";
import { type FlatColumn, flatColumns, pickedColumns } from "../../engine/results/flat-columns.ts";
import type { Language } from "../../words/words.ts";
import { csvField, type FieldOptions } from "../csv-field.ts";
import type { RowWriter } from "./row-writer.ts";

/**
 * A result as CSV (RFC 4180: commas, CR LF, quotes doubled), with the columns of `flatColumns`. Numbers are written as they
 * are, with a point; what there is not is empty.
 */
export function csvWriter(
  head: ComparedHead,
  lang: Language,
  options: FieldOptions = {},
  asked?: readonly string[],
): RowWriter {
  const columns = pickedColumns(flatColumns(head, { lang, exact: false }), asked);
  const fields = columns.map((column) => fieldOf(column, options));
  return {
    head: () => `${columns.map(({ name }) => csvField(name, options)).join(",")}\r\n`,
    rows: (batch, from, to) => {
      let text = "";
      for (let row = from; row < to; row++) {
        for (let at = 0; at < fields.length; at++) {
          text += at === 0 ? "" : ",";
          text += fields[at]?.(batch, row) ?? "";
        }
        text += "\r\n";
      }
      return text;
    },
    tail: () => "",
  };
}

/** What stands in a column's fields; each of its texts is made a field once. */
function fieldOf(column: FlatColumn, options: FieldOptions): (batch: ComparisonBatch, row: number) => string {
  if (column.kind === "text") {
    const { code } = column;
    const fields = column.texts.map((text) => csvField(text, options));
    return (batch, row) => fields[code(batch, row)] ?? "";
  }
  return (batch, row) => {
    const cell = column.at(batch, row);
    return Number.isNaN(cell) ? "" : String(cell);
  };
}
