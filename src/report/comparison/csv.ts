import type { ComparedHead } from "../../engine/compared.ts";
import { flatColumns } from "../../engine/flat-columns.ts";
import type { Language } from "../../language/messages.ts";
import { csvField } from "../csv-field.ts";
import type { RowWriter } from "./row-writer.ts";

/**
 * A result as CSV (RFC 4180: commas, CR LF, quotes doubled), with the columns of `flatColumns`. Numbers are written as they
 * are, with a point; what there is not is empty.
 */
export function csvWriter(head: ComparedHead, lang: Language): RowWriter {
  const columns = flatColumns(head, { lang, exact: false });
  return {
    head: () => `${columns.map(({ name }) => csvField(name)).join(",")}\r\n`,
    rows: (batch, from, to) => {
      let text = "";
      for (let row = from; row < to; row++) {
        for (const [at, column] of columns.entries()) {
          const cell = column.at(batch, row);
          if (at > 0) text += ",";
          if (typeof cell === "string") text += csvField(cell);
          else if (cell !== null && !Number.isNaN(cell)) text += String(cell);
        }
        text += "\r\n";
      }
      return text;
    },
    tail: () => "",
  };
}
