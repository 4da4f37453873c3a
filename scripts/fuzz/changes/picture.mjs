import { crc32 } from "../../../out/fuzz-build/recount.js";
import { below, pick } from "../random.mjs";

/** Chunks of a PNG file taken out, doubled, moved; what the header says changed, checksums kept right half of the time. */
export function chunks(bytes, random) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let list = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at))
    list.push(bytes.slice(at, at + 12 + view.getUint32(at)));
  for (let times = 1 + below(random, 3); times > 0; times--) {
    const at = below(random, list.length);
    const one = list[at];
    if (!one) continue;
    const way = below(random, 5);
    if (way === 0) list = list.filter((_, index) => index !== at);
    else if (way === 1) list.splice(at, 0, one);
    else if (way === 2) list.push(...list.splice(at, 1));
    else {
      const inside = way === 3 ? 8 + below(random, Math.min(13, one.length - 12)) : below(random, one.length);
      one[inside] = pick(random, [0, 1, 2, 4, 16, 0x7f, 0xff, below(random, 256)]);
      if (random() < 0.5)
        new DataView(one.buffer, one.byteOffset, one.byteLength).setUint32(
          one.length - 4,
          crc32(one.subarray(4, one.length - 4)),
        );
    }
  }
  return Uint8Array.from([...bytes.subarray(0, 8), ...list.flatMap((chunk) => [...chunk])]);
}
