/** What an OpenDocument file holds, as far as recount reads it. */
export type OpenDocumentKind = "text" | "spreadsheet";

const sampleSize = 65_536;

const family = "application/vnd.oasis.opendocument.";
/** Checksums (CRC-32) of the media types of texts and spreadsheets, of their templates, and of texts for the web. */
const checksums: ReadonlyMap<number, OpenDocumentKind> = new Map([
  [0x0c32c65e, "text"],
  [0x299211e4, "text"],
  [0xc3a2c385, "text"],
  [0x8a396c85, "spreadsheet"],
  [0x4ea3967b, "spreadsheet"],
]);

/**
 * Which kind of OpenDocument file a zip archive is; undefined where it is none of those. The standard asks for the file `mimetype` to come first and
 * not packed; files that were packed anew by hand or by a library hold it anywhere, and packed. Its checksum, which the archive states, tells it in either case.
 */
export function openDocumentKind(bytes: Uint8Array): OpenDocumentKind | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = new TextDecoder("latin1").decode(bytes.subarray(30, 4096));
  const plain = (["text", "spreadsheet"] as const).find((kind) => start.includes(`mimetype${family}${kind}`));
  if (plain) return plain;
  const ends = Math.max(0, bytes.length - sampleSize);
  for (const { signature, name, checksum, from, to } of [
    { signature: 0x04034b50, name: 30, checksum: 14, from: 0, to: Math.min(bytes.length, 4096) },
    { signature: 0x02014b50, name: 46, checksum: 16, from: ends, to: bytes.length },
  ])
    for (let at = from; at + name + 8 <= to; at++) {
      if (bytes[at] !== 0x50 || view.getUint32(at, true) !== signature) continue;
      if (!isNamed(bytes, at + name)) continue;
      const kind = checksums.get(view.getUint32(at + checksum, true));
      if (kind) return kind;
    }
  return undefined;
}

/** Whether `mimetype` stands at a place. */
function isNamed(bytes: Uint8Array, at: number): boolean {
  return [..."mimetype"].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
}
