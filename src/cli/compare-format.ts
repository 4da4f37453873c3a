import { type CompareFormat, compareFormats } from "./compare-options.ts";

const extensions: Readonly<Record<string, CompareFormat>> = {
  csv: "csv",
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
  parquet: "parquet",
  xlsx: "xlsx",
  md: "md",
  sql: "sql",
  txt: "table",
};

/** Formats that are no text, and so are written to files only. */
const binary: readonly CompareFormat[] = ["parquet", "xlsx"];

/** What to write, or what is wrong with what was asked for. */
export type FormatChoice =
  | { readonly format: CompareFormat }
  | { readonly problem: "needs-file"; readonly format: CompareFormat }
  | { readonly problem: "unknown-extension"; readonly formats: readonly CompareFormat[] };

/**
 * The format that is named, else that of the file's extension, else a table.
 *
 * @example
 * compareFormat(undefined, "a/b.jsonl") // -> { format: "ndjson" }
 * compareFormat("xlsx", undefined) // -> { problem: "needs-file", format: "xlsx" }
 */
export function compareFormat(named: CompareFormat | undefined, out: string | undefined): FormatChoice {
  const extension = /\.([a-z]+)$/i.exec(out ?? "")?.[1]?.toLowerCase() ?? "";
  const known = Object.hasOwn(extensions, extension) ? extensions[extension] : undefined;
  const format = named ?? (out === undefined ? "table" : known);
  if (format === undefined) return { problem: "unknown-extension", formats: compareFormats };
  return binary.includes(format) && out === undefined ? { problem: "needs-file", format } : { format };
}
