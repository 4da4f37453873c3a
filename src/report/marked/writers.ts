import type { DocumentFormat } from "../../documents/reader.ts";
import type { MarkedCall } from "./marked-call.ts";

/** Gives a file back in its own format with marks in it. What that takes is loaded when it is asked for. */
export interface MarkedWriter {
  readonly format: DocumentFormat;
  readonly mark: (call: MarkedCall) => Promise<Uint8Array>;
}

/** The formats in which a document can be given back marked. */
export const markedWriters: readonly MarkedWriter[] = [
  { format: "docx", mark: async (call) => (await import("./docx/mark-docx.ts")).markDocx(call) },
];

/** The writer of a format; undefined where it has none. */
export function markedWriterOf(format: DocumentFormat): MarkedWriter | undefined {
  return markedWriters.find((writer) => writer.format === format);
}
