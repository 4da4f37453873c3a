import type { Token } from "../language/token.ts";
import type { TextRow, TextTable } from "./text-table.ts";

/** A row of a table that the words of a sentence name. */
export interface NamedRow {
  readonly table: TextTable;
  readonly row: TextRow;
  /** What part of the words of its label the sentence has. */
  readonly named: number;
}

/** A label is named by at least so much of it. */
const least = 0.6;

/** The rows whose labels the words name, those that are named as fully as any other; none where many are. */
export function rowsNamed(tables: readonly TextTable[], words: ReadonlySet<string>): NamedRow[] {
  const found = tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const label = namingWords(row.label);
      const shared = label.filter((word) => words.has(word)).length;
      const named = label.length === 0 ? 0 : shared / label.length;
      return named >= least ? [{ table, row, named, shared }] : [];
    }),
  );
  const most = Math.max(...found.map(({ named, shared }) => named * shared));
  const best = found.filter(({ named, shared }) => named * shared === most);
  return best.length <= mostAlike ? best : [];
}

/** More rows that are named alike tell nothing apart. */
const mostAlike = 2;

/** The words of a label or a header that say what it is of. */
export function namingWords(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) =>
    token.is === "word" && (!token.sense || token.sense.is === "direction" || token.sense.is === "share")
      ? token.fold.split(" ").filter((word) => word.length > 1 && word !== "%")
      : [],
  );
}

/** The year that a header names, where it names one. */
export function headerYear(header: readonly Token[] | undefined): number | undefined {
  const values = (header ?? []).flatMap((token) =>
    token.is === "numeral" && token.role === "date" ? [token.value.toNumber()] : [],
  );
  const year = values.find((value) => value >= 1900 && value <= 2100);
  const short = values.find((value) => value > 31 || (values.length === 1 && value > 12));
  return year ?? (short !== undefined && short < 100 ? 2000 + short : undefined);
}

/** The columns of plain numbers of a row, the latest year first where the headers name years. */
export function levelColumns({ headers }: TextTable, row: TextRow): number[] {
  const columns = row.numbers.flatMap((number, at) => {
    const kind = number?.numeral.unit.kind;
    return at > 0 && number && kind !== "percent" && kind !== "points" && kind !== "times" ? [at] : [];
  });
  const years = columns.map((at) => headerYear(headers[at]));
  const dated = columns.filter((_, at) => years[at] !== undefined);
  if (dated.length < 2) return columns.filter((at) => !isOfChange(headers[at]));
  return dated.sort((a, b) => (headerYear(headers[b]) ?? 0) - (headerYear(headers[a]) ?? 0));
}

function isOfChange(header: readonly Token[] | undefined): boolean {
  return (header ?? []).some((token) => token.is === "word" && (token.sense?.is === "direction" || token.fold === "%"));
}
