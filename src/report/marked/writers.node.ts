import type { DocumentFormat } from "../../documents/reader.ts";
import { BadFile } from "../../model/bad-file.ts";
import { ProblemError } from "../../model/problem.ts";
import type { MarkedCall } from "./marked-call.ts";

/** Gives a file back in its own format with marks in it. What that takes is loaded when it is asked for. */
export interface MarkedWriter {
  readonly format: DocumentFormat;
  readonly mark: (call: MarkedCall) => Promise<Uint8Array>;
}

/** The formats in which a document can be given back marked. */
export const markedWriters: readonly MarkedWriter[] = [
  { format: "docx", mark: async (call) => (await import("./docx/mark-docx.ts")).markDocx(call) },
  { format: "html", mark: async (call) => (await import("./html/mark-html.ts")).markHtml(call) },
  { format: "pdf", mark: async (call) => (await import("./pdf/mark-pdf.node.ts")).markPdf(call) },
];

/** Marks a file in its own format; undefined where that holds no marks. Throws a ProblemError where a part that marks need is damaged. */
export function marked(format: DocumentFormat, file: string, call: MarkedCall): Promise<Uint8Array | undefined> {
  return safely(file, async () => markedWriters.find((writer) => writer.format === format)?.mark(call));
}

/** What is made of a file, or a ProblemError that names it where the file is bad. */
export async function safely<T>(file: string, make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (cause) {
    if (cause instanceof BadFile) throw new ProblemError({ ...cause.problem, place: { file } }, { cause });
    throw cause;
  }
}
