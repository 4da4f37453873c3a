const entryLength = 128;

/** The names in a compound file (the container of .doc, .xls and of encrypted Office files). MS-CFB; empty where it is damaged. */
export function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < 512) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << Math.min(12, view.getUint16(30, true));
  const decoder = new TextDecoder("utf-16le");
  // The directory's sectors form a chain; names are known by their shape, so that all sectors are looked at instead.
  for (let at = size; at + entryLength <= bytes.length; at += entryLength) {
    const length = view.getUint16(at + 64, true);
    const kind = bytes[at + 66] ?? 0;
    if (length < 4 || length > 64 || length % 2 !== 0 || (kind !== 1 && kind !== 2)) continue;
    if (view.getUint16(at + length - 2, true) !== 0) continue;
    const name = decoder.decode(bytes.subarray(at, at + length - 2));
    if (/^\p{ASCII}+$/u.test(name)) names.add(name);
  }
  return names;
}
