import type { ArchiveEntry, ZipArchive } from "./zip-archive.ts";

const utf8Names = 0x0800;
/** 1 January 1980, 0:00, the first time that a zip file can tell: new files have no date of their own. */
const earliest = 0x00210000;

/** What a file in an archive is written as: its record, and its entry in the directory. */
export type WrittenEntry = Pick<ArchiveEntry, "record" | "directory">;

/** A zip archive of these files, each copied as it lies there, packed, with its date and extra fields, in this order. */
export function archiveOf(entries: Iterable<WrittenEntry>, { end }: Pick<ZipArchive, "end">): Uint8Array<ArrayBuffer> {
  const records: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let length = 0;
  for (const { record, directory: told } of entries) {
    // A copy, which `slice` of a Buffer is not.
    const entry = new Uint8Array(told);
    set32(entry, 42, length);
    directory.push(entry);
    records.push(record);
    length += record.length;
  }
  const whole = new Uint8Array(end);
  set16(whole, 8, directory.length);
  set16(whole, 10, directory.length);
  set32(whole, 12, lengthOf(directory));
  set32(whole, 16, length);
  return joined([...records, ...directory, whole]);
}

/** How the bytes of a file are held in an archive. */
export interface Packing {
  readonly method: number;
  readonly packed: Uint8Array;
  readonly size: number;
  /** 0 where nobody asks for it. */
  readonly crc: number;
  /** The file that it replaces, whose date and attributes it keeps. */
  readonly old?: ArchiveEntry | undefined;
}

/** A file for {@link archiveOf}. */
export function writtenEntry(name: string, { method, packed, size, crc, old }: Packing): WrittenEntry {
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
    set16(header, from + 2, method);
    set32(header, from + 4, old ? get32(old.directory, 12) : earliest);
    set32(header, from + 8, crc);
    set32(header, from + 12, packed.length);
    set32(header, from + 16, size);
    set16(header, from + 20, named.length);
    set16(header, from + 22, 0);
  }
  set16(entry, 32, 0);
  return { record: joined([local, named, packed]), directory: joined([entry, named]) };
}

/** A file that is not packed, as an archive holds it: for one that is read at once and never stored. */
export function unpackedEntry(name: string, content: Uint8Array, crc = 0): ArchiveEntry {
  const packing = { method: 0, packed: content, size: content.length };
  return { name, encrypted: false, ...packing, ...writtenEntry(name, { ...packing, crc }) };
}

/** What the directory of an archive says that a file's bytes come to. */
export function checksumOf({ directory }: ArchiveEntry): number {
  return get32(directory, 16);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((length, part) => length + part.length, 0);
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
