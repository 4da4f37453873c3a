import type { DataFormat } from "../data-format.node.ts";

/** A tag at the start with another behind it, or what is called XML and has one: `<rows>\n<row>`, `<none>,2022` is none. */
function isMarkup(start: string, path: string): boolean {
  if (/\.xml(?:\.gz)?$/i.test(path)) return start.includes("<");
  return /^<(?:\?xml|!doctype|html|!--|[a-z][\w:.-]*(?:\s[^<>]*)?>\s*<)/i.test(start);
}

/** Delimited text: any text that is no markup. */
export const delimited: DataFormat = {
  id: "csv",
  extensions: [".csv", ".tsv"],
  detects: ({ start, source }) => start !== undefined && !isMarkup(start, source.path),
  reads: async ({ source }, name, options) =>
    (await import("../read-delimited.node.ts")).readDelimited(source, name, options),
};
