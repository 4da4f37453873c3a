import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { openArchive } from "../../../src/model/encoding/zip-archive.ts";
import { workbook } from "./sheets.ts";

const rows = [
  ["indicator", "area", "year", "value"],
  ["flu", "A", 2023, 10],
  ["flu", "A", 2024, 15],
  ["flu", "B", 2023, 7],
  ["flu", "B", 2024, 4],
];

/** A workbook of which one part was changed. */
export async function changed(
  part: string,
  change: (xml: string) => string | Uint8Array,
  sheets = 1,
): Promise<Uint8Array> {
  const made = Array.from({ length: sheets }, (_, at) => ({ name: `S${at + 1}`, rows }));
  const parts = unzip(await workbook(...made));
  const before = parts.get(part);
  if (!before) throw new Error(`no ${part} in ${[...parts.keys()].join(" ")}`);
  const xml = new TextDecoder().decode(before);
  const after = change(xml);
  if (after === xml) throw new Error(`nothing to change in ${xml}`);
  return zip(parts.set(part, typeof after === "string" ? new TextEncoder().encode(after) : after));
}

/** The parts of a zip file, unpacked. */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(
    [...openArchive(bytes).entries.values()].map(({ name, packed, method }) => [
      name,
      method === 8 ? inflateRawSync(packed) : packed,
    ]),
  );
}

/** A zip file of the parts. */
export function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content] of parts) {
    const packed = deflateRawSync(content);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    shared.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), shared, Buffer.from(name), packed]);
    files.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, listed, end]));
}
