import type { DataFormat } from "../data-format.node.ts";
import { openText } from "../text-source.node.ts";

/** JSON lines: an object, and another in the next line. */
export const jsonLines: DataFormat = {
  id: "ndjson",
  extensions: [".jsonl", ".ndjson"],
  detects: ({ start = "" }) => /^\{[^\n]*\}[ \t]*\r?\n\s*\{/.test(start),
  reads: async ({ source }, name, options) => {
    const { readJsonLines } = await import("../read-json.node.ts");
    return readJsonLines(source, await openText(source, options.encoding), name, options);
  },
};
