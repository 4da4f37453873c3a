import type { ArchiveEntry, ZipArchive } from "../../model/encoding/zip-archive.ts";
import { archiveOf, type WrittenEntry, writtenEntry } from "../../model/encoding/zip-writer.ts";
import { crc32 } from "./crc32.ts";

const deflate = 8;

/**
 * A zip archive with some of its files replaced or added. All others are copied as they lie there, packed, with their dates and
 * extra fields, in the same order.
 */
export async function patchArchive(
  archive: ZipArchive,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const entries: WrittenEntry[] = [];
  for (const entry of archive.entries.values()) {
    const content = files.get(entry.name);
    entries.push(content ? await packed(entry.name, content, entry) : entry);
  }
  for (const [name, content] of files)
    if (!archive.entries.has(name)) entries.push(await packed(name, content, undefined));
  return archiveOf(entries, archive);
}

/** A file packed anew, which keeps the date and attributes of the one that it replaces. */
async function packed(name: string, content: Uint8Array, old: ArchiveEntry | undefined): Promise<WrittenEntry> {
  const small = await deflated(content);
  return writtenEntry(name, {
    method: deflate,
    packed: small,
    size: content.length,
    crc: crc32(content),
    old,
  });
}

async function deflated(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(content)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
