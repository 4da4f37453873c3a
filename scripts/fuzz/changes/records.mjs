import { below, pick } from "../random.mjs";

/** The whole numbers of a binary file, aligned as they lie there, changed: lengths, offsets, sector numbers, counts. */
export function records(bytes, random) {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  const ends = Math.min(copy.length, random() < 0.5 ? 4096 : copy.length) - 4;
  for (let times = 1 + below(random, 8); times > 0; times--) {
    const at = below(random, ends >> 2) << 2;
    const now = view.getUint32(at, true);
    const value = pick(random, [0, 1, 0xffffffff, 0xfffffffe, 0x7fffffff, now + 1, now - 1, now ^ 0x8000, copy.length]);
    if (random() < 0.6) view.setUint32(at, value, true);
    else view.setUint16(at, value & 0xffff, true);
  }
  return copy;
}
