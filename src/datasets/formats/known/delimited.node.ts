import type { DataFormat } from "../data-format.node.ts";

/** Delimited text: any text that is no markup. */
export const delimited: DataFormat = {
  id: "csv",
  extensions: [".csv", ".tsv"],
  detects: ({ start }) => start !== undefined && !/^<(?:\?xml|!doctype|html)/i.test(start),
  reads: async ({ source }, name, options) =>
    (await import("../read-delimited.node.ts")).readDelimited(source, name, options),
};
