import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { TextDocument } from "../model/document.ts";
import type { Encoding } from "../model/encoding/decode.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";
import type { DocumentFormat } from "./reader.ts";
import { readerFor } from "./readers.node.ts";

/** A document with the bytes it was read from, or the problem that prevented reading it. */
export type Loaded =
  | {
      readonly document: TextDocument;
      readonly format: DocumentFormat;
      /** Its encoding, if it is plain text. */
      readonly encoding?: Encoding;
      readonly bytes: Uint8Array;
    }
  | { readonly problem: Problem; readonly cause?: unknown };

/** Options of loading. */
export interface LoadOptions {
  /** The name of the document; by default that of the file. */
  readonly name?: string;
  /** The maximum number of bytes; by default 256 MB. */
  readonly limit?: number;
}

const megabyte = 1024 * 1024;

/**
 * Reads a document from a path, or from standard input for `-`, with the reader of its kind. Invalid input is
 * returned as a problem.
 *
 * @example
 * const { document } = await loadText("datasets/an-giang-2024-h1/report.txt");
 * document.text.length // -> 3794
 */
export async function loadText(path: string, options: LoadOptions = {}): Promise<Loaded> {
  const { name = path === "-" ? "stdin" : basename(path), limit = 256 * megabyte } = options;
  const read = await readBytes(path, limit);
  if ("problem" in read) return read;
  const reader = readerFor(path, read.bytes);
  const found = await reader.read({ name, path, bytes: read.bytes });
  return "problem" in found ? found : { ...found, format: reader.id, bytes: read.bytes };
}

type Bytes = { readonly bytes: Uint8Array } | { readonly problem: Problem; readonly cause?: unknown };

async function readBytes(path: string, limit: number): Promise<Bytes> {
  try {
    if (path === "-") return await drain(process.stdin, path, limit);
    const found = await stat(path);
    if (found.isDirectory()) return { problem: { code: "is-a-directory", place: { file: path } } };
    if (found.size > limit) return tooLarge(path, found.size, limit);
    if (!found.isFile() || found.size === 0) return await drain(createReadStream(path), path, limit);
    return { bytes: await readFile(path) };
  } catch (cause) {
    return { problem: { code: problemCode(cause), place: { file: path }, found: systemCode(cause) }, cause };
  }
}

/** The content of a stream, up to `limit` bytes. */
async function drain(stream: NodeJS.ReadableStream, path: string, limit: number): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limit) return tooLarge(path, size, limit);
    chunks.push(bytes);
  }
  return { bytes: Buffer.concat(chunks) };
}

function tooLarge(path: string, size: number, limit: number): Bytes {
  const whole = (bytes: number) => String(Math.round(bytes / megabyte));
  return { problem: { code: "too-large", place: { file: path }, found: whole(size), expected: whole(limit) } };
}

function problemCode(cause: unknown): ProblemCode {
  const code = systemCode(cause);
  if (code === "EISDIR") return "is-a-directory";
  return code === "ENOENT" || code === "ENOTDIR" ? "file-missing" : "unreadable";
}

function systemCode(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
}
