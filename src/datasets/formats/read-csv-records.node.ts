import type { ReadOptions } from "../dataset.ts";
import { textOf } from "./byte-dictionary.ts";
import { openSource } from "./byte-source.node.ts";
import { CsvScanner } from "./csv-scanner.ts";
import { sniffDialect } from "./dialect.ts";
import { openText } from "./text-source.node.ts";

/** A row of a small table by the names of its columns. */
export interface CsvRecord {
  readonly cells: Readonly<Partial<Record<string, string>>>;
  readonly line: number;
  readonly place: { readonly file: string; readonly line: number };
}

/** Reads a table whose first row names its columns, all at once: for tables of indicators and areas, not for observations. */
export async function readCsvRecords(file: string, options: ReadOptions): Promise<readonly CsvRecord[]> {
  const source = await openSource(file, options);
  const text = await openText(source, options.encoding);
  const dialect = sniffDialect(text.head, text.isWhole, options.delimiter);
  const records: CsvRecord[] = [];
  let names: readonly string[] | undefined;
  const scanner = new CsvScanner(dialect, file);
  const read = (chunk: Uint8Array, last: boolean) =>
    scanner.push(chunk, last, ({ bytes, starts, ends, count, line }) => {
      const cells = Array.from({ length: count }, (_, at) => textOf(bytes, starts[at] ?? 0, ends[at] ?? 0));
      if (names === undefined) names = cells.map((name) => name.toLowerCase());
      else
        records.push({
          cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""])),
          line,
          place: { file, line },
        });
    });
  for await (const chunk of text.chunks()) read(chunk, false);
  read(new Uint8Array(0), true);
  return records;
}
