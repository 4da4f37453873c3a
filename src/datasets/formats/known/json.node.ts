import type { DataFormat } from "../data-format.node.ts";
import { openText } from "../text-source.node.ts";

/** A JSON document: a list or an object. */
export const json: DataFormat = {
  id: "json",
  extensions: [".json"],
  detects: ({ start = "" }) => /^[[{]/.test(start),
  reads: async ({ source }, name, options) => {
    const { readJson } = await import("../read-json.node.ts");
    return readJson(source, await openText(source, options.encoding), name, options);
  },
};
