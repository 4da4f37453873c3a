import type { ArchiveEntry, ZipArchive } from "../../model/encoding/zip-archive.ts";
import { crc32 } from "./crc32.ts";

const utf8Names = 0x0800;
const deflate = 8;

/**
 * A zip archive with some of its files replaced or added. All others are copied as they lie there, packed, with their dates and
 * extra fields, in the same order.
 */
export async function patchArchive(
  archive: ZipArchive,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let length = 0;
  const write = (record: readonly Uint8Array[], entry: Uint8Array) => {
    set32(entry, 42, length);
    directory.push(entry);
    for (const part of record) {
      parts.push(part);
      length += part.length;
    }
  };
  for (const entry of archive.entries.values()) {
    const content = files.get(entry.name);
    if (content) write(...(await packed(entry.name, content, entry)));
    else write([entry.record], entry.directory.slice());
  }
  for (const [name, content] of files)
    if (!archive.entries.has(name)) write(...(await packed(name, content, undefined)));
  const end = archive.end.slice();
  set16(end, 8, directory.length);
  set16(end, 10, directory.length);
  set32(
    end,
    12,
    directory.reduce((sum, entry) => sum + entry.length, 0),
  );
  set32(end, 16, length);
  return joined([...parts, ...directory, end]);
}

/** A file's record and its entry in the directory, which keeps the date and attributes of the one that it replaces. */
async function packed(
  name: string,
  content: Uint8Array,
  old: ArchiveEntry | undefined,
): Promise<[record: Uint8Array[], entry: Uint8Array]> {
  const small = await deflated(content);
  const named = new TextEncoder().encode(name);
  const local = new Uint8Array(30);
  const entry = new Uint8Array(46);
  if (old) entry.set(old.directory.subarray(0, 46));
  set32(local, 0, 0x04034b50);
  set32(entry, 0, 0x02014b50);
  if (!old) set16(entry, 4, 20);
  set16(local, 4, 20);
  set16(entry, 6, 20);
  for (const [header, from] of [
    [local, 6],
    [entry, 8],
  ] as const) {
    set16(header, from, utf8Names);
    set16(header, from + 2, deflate);
    set32(header, from + 4, old ? get32(old.directory, 12) : earliest);
    set32(header, from + 8, crc32(content));
    set32(header, from + 12, small.length);
    set32(header, from + 16, content.length);
    set16(header, from + 20, named.length);
    set16(header, from + 22, 0);
  }
  set16(entry, 32, 0);
  return [[local, named, small], joined([entry, named])];
}

/** 1 January 1980, 0:00, the first time that a zip file can tell: new files have no date of their own. */
const earliest = 0x00210000;

async function deflated(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([content.slice()]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function set16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value & 0xff;
  bytes[at + 1] = (value >>> 8) & 0xff;
}

function set32(bytes: Uint8Array, at: number, value: number): void {
  set16(bytes, at, value & 0xffff);
  set16(bytes, at + 2, value >>> 16);
}

function get32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
}
