/** One record of a CSV, with the line that it begins on. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * The records of a CSV as RFC 4180 writes it, one at a time: quoted cells may hold separators, doubled quotes and line
 * breaks. Empty lines are passed over; a quote that is never closed takes the rest of the text.
 *
 * @example
 * [...csvRecords('a,"b, ""c"""\nd,', ",")].map(({ cells }) => cells) // -> [["a", "b, \"c\""], ["d", ""]]
 */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  const plainEnd = new RegExp(`[${delimiter.replace(/[\]\\^-]/, "\\$&")}\r\n]`, "g");
  let cells: string[] = [];
  let line = 1;
  let first = 1;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at <= text.length) {
    let cell: string;
    if (text[at] === '"') {
      const quoted = readQuoted(text, at);
      at = quoted.end;
      cell = quoted.cell;
      line += quoted.breaks;
    } else cell = "";
    plainEnd.lastIndex = at;
    const end = plainEnd.exec(text)?.index ?? text.length;
    cell += text.slice(at, end);
    cells.push(cell);
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === "\r" && text[end + 1] === "\n") at++;
    if (cells.length > 1 || cells[0] !== "") yield { cells, line: first };
    cells = [];
    first = ++line;
  }
}

function readQuoted(text: string, from: number): { cell: string; end: number; breaks: number } {
  let cell = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    cell += text.slice(at, end);
    if (text[end + 1] !== '"' || quote < 0) {
      return { cell, end: Math.min(end + 1, text.length), breaks: cell.split("\n").length - 1 };
    }
    cell += '"';
    at = end + 2;
  }
}
