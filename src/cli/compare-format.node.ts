import { type ComparisonWriter, comparisonWriters } from "../report/comparison/writers.node.ts";

/** The writer to use, or what is wrong with what was asked for. */
export type FormatChoice =
  | { readonly writer: ComparisonWriter }
  | { readonly problem: "needs-file"; readonly format: string }
  | { readonly problem: "unknown-extension"; readonly formats: readonly string[] };

/** The names of all formats. */
export const compareFormats: readonly string[] = comparisonWriters.map(({ id }) => id);

/**
 * The format that is named, else that of the file's extension, else a table.
 *
 * @example
 * compareFormat(undefined, "a/b.jsonl").writer.id // -> "ndjson"
 * compareFormat("xlsx", undefined) // -> { problem: "needs-file", format: "xlsx" }
 */
export function compareFormat(named: string | undefined, out: string | undefined): FormatChoice {
  const extension = /\.([a-z]+)$/i.exec(out ?? "")?.[1]?.toLowerCase() ?? "";
  const wanted = named ?? (out === undefined ? "table" : undefined);
  const writer = comparisonWriters.find(({ id, extensions }) =>
    wanted === undefined ? extensions.includes(extension) : id === wanted,
  );
  if (!writer) return { problem: "unknown-extension", formats: compareFormats };
  return writer.file && out === undefined ? { problem: "needs-file", format: writer.id } : { writer };
}
