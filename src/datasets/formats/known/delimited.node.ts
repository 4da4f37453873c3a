import type { DataFormat } from "../data-format.node.ts";
import { readDelimited } from "../read-delimited.node.ts";

/** Delimited text: any text that is no markup. */
export const delimited: DataFormat = {
  id: "csv",
  extensions: [".csv", ".tsv"],
  detects: ({ start }) => start !== undefined && !/^<(?:\?xml|!doctype|html)/i.test(start),
  reads: ({ source }, name, options) => readDelimited(source, name, options),
};
