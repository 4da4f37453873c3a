import { BadFile, damaged } from "../bad-file.ts";
import { detail } from "../detail.ts";

/** A file in a zip archive: where its record lies, packed, and how large it says it is. */
export interface ArchiveEntry {
  readonly name: string;
  /** Its record in the directory, and its own from its header to the next one. */
  readonly directory: Uint8Array;
  readonly record: Uint8Array;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: Uint8Array;
  readonly size: number;
}

/** A zip archive as it lies there: its files in the order of the directory, and what stands after them. */
export interface ZipArchive {
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  /** The end record, with the archive's comment. */
  readonly end: Uint8Array;
}

const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSignature = 0x06054b50;
const mostEntries = 20_000;
const largestPart = 96 * 1024 * 1024;

/** The files of a zip archive, unpacking nothing. Throws a {@link BadFile} where its directory does not hold together. */
export function openArchive(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) throw damaged(detail("cut-short", "zip"));
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff || count > mostEntries)
    throw damaged(detail("more-than", "zip", mostEntries));
  const found: { readonly at: number; readonly local: number; readonly length: number; readonly name: string }[] = [];
  for (let at = start; found.length < count; ) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw damaged(detail("cut-short", "zip"));
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const length = 46 + name + extra + comment;
    const local = view.getUint32(at + 42, true);
    if (local + 30 > start || view.getUint32(local, true) !== localSignature)
      throw damaged(detail("out-of-place", "zip"));
    found.push({ at, local, length, name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)) });
    at += length;
  }
  const starts = [...found.map(({ local }) => local), start].sort((a, b) => a - b);
  const after = new Map(starts.map((local, index) => [local, starts[index + 1] ?? start]));
  const entries = new Map<string, ArchiveEntry>();
  for (const { at, local, length, name } of found) {
    if (entries.has(name)) throw damaged(detail("out-of-place", `zip: ${name}`));
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const to = from + view.getUint32(at + 20, true);
    const next = after.get(local) ?? start;
    if (to > next) throw damaged(detail("out-of-place", `zip: ${name}`));
    entries.set(name, {
      name,
      directory: bytes.subarray(at, at + length),
      record: bytes.subarray(local, next),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: bytes.subarray(from, to),
      size: view.getUint32(at + 24, true),
    });
  }
  return { entries, end: bytes.subarray(end) };
}

function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}

/**
 * A file's bytes, unpacked. Throws a {@link BadFile} where it is encrypted or damaged, holds more than it says, or would take more
 * than 96 MB.
 */
export async function unpack(entry: ArchiveEntry): Promise<Uint8Array> {
  const { size, packed } = entry;
  if (!entry.encrypted && size > largestPart) throw tooMuch(size, packed.length);
  const whole = new Uint8Array(size);
  let length = 0;
  for await (const piece of unpacked(entry)) {
    whole.set(piece, length);
    length += piece.length;
  }
  return whole;
}

/** A file's bytes as they are unpacked, however many it says there are. Throws a {@link BadFile} where it is encrypted, damaged, or does not hold what it says. */
export async function* unpacked({ name, method, encrypted, packed, size }: ArchiveEntry): AsyncGenerator<Uint8Array> {
  if (encrypted) throw new BadFile({ code: "encrypted" });
  if (method !== 0 && method !== 8) throw damaged(detail("cannot-unpack", `zip: ${name}: ${method}`));
  let length = 0;
  for await (const piece of method === 0 ? [packed] : (atOnce(packed, size) ?? inflated(name, packed))) {
    length += piece.length;
    if (length > size) throw damaged(detail("more-than", `zip: ${name}`, size));
    yield piece;
  }
  if (length < size) throw damaged(detail("cut-short", `zip: ${name}`));
}

/** Parts up to this size are unpacked in one go. */
const mostAtOnce = 16 * 2 ** 20;

/**
 * A part unpacked by Node's own zlib, which takes a fifth of the time that a stream takes. Undefined where there is none, as in a browser, and for what
 * is large, damaged or longer than it says: of that the stream gives as much as there is, and tells what is wrong.
 */
function atOnce(packed: Uint8Array, size: number): readonly Uint8Array[] | undefined {
  const zlib = globalThis.process?.getBuiltinModule?.("node:zlib");
  if (!zlib || size > mostAtOnce) return undefined;
  try {
    return [zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size) })];
  } catch {
    return undefined;
  }
}

async function* inflated(name: string, packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const [reader, writer] = [readable.getReader(), writable.getWriter()];
  // What goes wrong with the packed bytes is told where they are read.
  writer.write(new Uint8Array(packed)).catch(() => {});
  writer.close().catch(() => {});
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } catch (cause) {
    throw damaged(detail("cannot-unpack", `zip: ${name}`), cause);
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function tooMuch(size: number, packed: number): BadFile {
  const times = (bytes: number) => String(Math.max(1, Math.round(bytes / Math.max(1, packed))));
  return new BadFile({ code: "expands-too-much", found: times(size), expected: times(largestPart) });
}

/** A part of XML as text. Throws a {@link BadFile} where it is missing or not UTF-8. */
export async function xmlPart(archive: ZipArchive, name: string): Promise<string> {
  const entry = archive.entries.get(name);
  if (!entry) throw damaged(detail("missing-part", name));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await unpack(entry));
  } catch (cause) {
    throw cause instanceof TypeError ? damaged(detail("not-utf-8", name), cause) : cause;
  }
}
