import { textOf } from "../byte-dictionary.ts";
import { CsvScanner } from "../csv-scanner.ts";

/** One record of a CSV, with the line that it begins on. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

const step = 1 << 20;

/** Cuts a text into records, and calls `each` for one after the other; `progress` is told how far it has come. */
export function eachCsvRecord(
  text: string,
  file: string,
  delimiter: string,
  each: (record: CsvRecord) => void,
  progress: (done: number) => void,
): void {
  const scanner = new CsvScanner({ delimiter, quote: '"' }, file);
  const encoder = new TextEncoder();
  let from = text.startsWith("\uFEFF") ? 1 : 0;
  do {
    // No character is cut in two: encoded apart, its halves would be none.
    const isCut = (text.codePointAt(from + step - 1) ?? 0) > 0xffff;
    const to = Math.min(text.length, from + step + (isCut ? 1 : 0));
    scanner.push(encoder.encode(text.slice(from, to)), to === text.length, ({ bytes, starts, ends, count, line }) => {
      each({
        cells: Array.from({ length: count }, (_, at) => textOf(bytes, starts[at] ?? 0, ends[at] ?? 0)),
        line,
      });
    });
    from = to;
    progress(from);
  } while (from < text.length);
}
