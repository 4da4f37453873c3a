import type { ComparedHead } from "../../engine/results/compared.ts";
import { rowReader } from "../../engine/results/rows.ts";
import type { RowWriter } from "./row-writer.ts";

/** A result as one line of JSON a row. */
export function ndjsonWriter(head: ComparedHead): RowWriter {
  const read = rowReader(head);
  return {
    head: () => "",
    rows: (batch, from, to) => {
      let text = "";
      for (let row = from; row < to; row++) text += `${JSON.stringify(read(batch, row))}\n`;
      return text;
    },
    tail: () => "",
  };
}
