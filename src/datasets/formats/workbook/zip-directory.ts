/** What the directory at a zip file's end says of its size. */
export interface ZipSize {
  readonly entries: number;
  /** Bytes that the entries take unpacked, by their own account. */
  readonly unpacked: number;
  /** True where an entry that holds data says it is empty, and so hides its size. */
  readonly hidesSize: boolean;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const longestComment = 65_535;

/**
 * The size of a zip file's contents, unpacking nothing; undefined where there is no directory. Whoever unpacks an entry
 * must stop at the size that it states here.
 */
export function zipSize(bytes: Uint8Array): ZipSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return undefined;
  let at = view.getUint32(end + 16, true);
  const stated = view.getUint16(end + 10, true);
  let unpacked = 0;
  let hidesSize = false;
  let entries = 0;
  while (entries < stated) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return undefined;
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    unpacked += size;
    hidesSize ||= size === 0 && packed > 2;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries++;
  }
  return { entries, unpacked, hidesSize };
}

function endRecord(view: DataView): number | undefined {
  const last = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= last; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}
