import { below, pick } from "../random.mjs";

/** Bytes replaced, cut off, doubled. */
export function bitten(bytes, random) {
  const copy = bytes.slice();
  const way = random();
  if (way < 0.15) return copy.subarray(0, below(random, copy.length));
  for (let times = 1 + below(random, 12); times > 0; times--) {
    const at = way < 0.5 ? below(random, Math.min(1024, copy.length)) : below(random, copy.length);
    copy[at] = pick(random, [0, 1, 0x7f, 0x80, 0xff, below(random, 256)]);
    if (random() < 0.3) copy.copyWithin(below(random, copy.length), at, at + below(random, 512));
  }
  return copy;
}
