import { fileKind } from "../../model/encoding/file-kind.ts";
import { ProblemError } from "../../model/problem.ts";
import type { Dataset, ReadOptions } from "../dataset.ts";
import { allBytes, type ByteSource, openSource } from "./byte-source.node.ts";
import { readDelimited } from "./read-delimited.node.ts";
import { readJson, readJsonLines } from "./read-json.node.ts";
import { openText } from "./text-source.node.ts";

const megabyte = 2 ** 20;
const largestWorkbook = 256 * megabyte;
const largestMessage = 512 * megabyte;

/** Reads one file by what is in it. Readers of single formats are loaded when they are needed. */
export async function readFileOfData(path: string, name: string, options: ReadOptions): Promise<Dataset> {
  const source = await openSource(path, options);
  const kind = fileKind(source.head);
  switch (kind) {
    case "parquet": {
      const { readParquet } = await import("./parquet.node.ts");
      return readParquet(path, name, options);
    }
    case "xlsx":
    case "zip":
    case "ole": {
      const { readWorkbook } = await import("./workbook/read-workbook.ts");
      const read = await readWorkbook(await allBytes(source, largestWorkbook), path, options);
      return { ...read, name };
    }
    case undefined:
    case "utf-16":
      return readText(source, name, options);
    case "binary":
      // Bytes that are no text in UTF-8 may still be text in what the user says.
      if (options.encoding !== undefined) return readText(source, name, options);
      break;
  }
  throw new ProblemError({ code: "not-data", place: { file: path }, found: kind });
}

async function readText(source: ByteSource, name: string, options: ReadOptions): Promise<Dataset> {
  const text = await openText(source, options.encoding);
  const head = new TextDecoder().decode(text.head.subarray(0, 65_536)).trimStart();
  const { detectSdmx, readSdmx } = await import("./sdmx/read-sdmx.ts");
  const sdmx = detectSdmx(head);
  if (sdmx !== undefined) {
    const whole = new TextDecoder().decode(await allBytes(source, largestMessage));
    return { ...readSdmx(sdmx, whole, source.path, options), name };
  }
  if (/^\{[^\n]*\}[ \t]*\r?\n\s*\{/.test(head)) return readJsonLines(source, text, name, options);
  if (/^[[{]/.test(head)) return readJson(source, text, name, options);
  if (/^<(?:\?xml|!doctype|html)/i.test(head)) {
    throw new ProblemError({ code: "not-data", place: { file: source.path }, found: "XML" });
  }
  return readDelimited(source, name, options);
}
