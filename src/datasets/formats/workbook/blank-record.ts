import { compoundStream } from "./compound-file.ts";

/** Bytes of a sector, in which the records before the list of sheets stand. */
const sector = 512;
/** A record without content that every reader passes over (INTERFACEEND, MS-XLS 2.4.146). */
const passedOver = 0xe2;

/**
 * An xls file whose first records hold one of no kind and no length, as workbooks with macros were saved in 2001, with that record made
 * one that is passed over: readers take it for the end of all records. The file itself where there is none.
 */
export function withoutBlankRecord(bytes: Uint8Array): Uint8Array {
  const stream = compoundStream(bytes, ["Workbook"]);
  if (!stream) return bytes;
  const first = stream.subarray(0, sector);
  const view = new DataView(first.buffer, first.byteOffset, first.byteLength);
  for (let at = 0; at + 8 <= first.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint32(at, true) !== 0) continue;
    const start = view.getUint16(at + 4, true) === 0 ? -1 : placeOf(bytes, first);
    if (start < 0) return bytes;
    const mended = new Uint8Array(bytes);
    mended[start + at] = passedOver;
    return mended;
  }
  return bytes;
}

/** Where a sector begins in a file. */
function placeOf(bytes: Uint8Array, part: Uint8Array): number {
  for (let start = sector; start + part.length <= bytes.length; start += sector)
    if (part.every((byte, at) => bytes[start + at] === byte)) return start;
  return -1;
}
