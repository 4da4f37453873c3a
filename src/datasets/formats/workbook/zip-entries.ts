/** A file in a zip file: where its packed bytes are, and how many there are once unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly deflated: boolean;
  readonly packed: Uint8Array;
  readonly size: number;
}

const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSignature = 0x06054b50;

/** The files of a zip file by name, unpacking nothing. What the directory does not describe well is left out. */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  const end = endOf(view);
  let at = end < 0 ? bytes.length : view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === entrySignature) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    const local = view.getUint32(at + 42, true);
    if (local + 30 <= bytes.length && view.getUint32(local, true) === localSignature) {
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(from, from + view.getUint32(at + 20, true));
      entries.set(name, {
        name,
        packed,
        deflated: view.getUint16(at + 10, true) === 8,
        size: view.getUint32(at + 24, true),
      });
    }
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--)
    if (view.getUint32(at, true) === endSignature) return at;
  return -1;
}

/** A file's bytes, unpacked as they are asked for. Fails where they are damaged or more than was stated. */
export async function* unpacked({ packed, deflated, size, name }: ZipEntry): AsyncGenerator<Uint8Array> {
  if (!deflated) return yield packed;
  const reader = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let total = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      total += next.value.length;
      if (total > size) throw new RangeError(`${name}: longer than the ${size} bytes that are stated`);
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
