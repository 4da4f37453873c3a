import { deflateSync, inflateSync } from "node:zlib";
import { crc32 } from "../../../out/fuzz-build/recount.js";
import { below, pick } from "../random.mjs";
import { bitten } from "./bytes.mjs";

/** A picture with the parts that its format has changed; what has no other parts, by the numbers of its head. */
export function picture(bytes, random) {
  if (random() < 0.15) return bitten(bytes, random);
  if (bytes[0] === 0x89) return chunks(bytes, random);
  return bytes[0] === 0xff && random() < 0.7 ? segments(bytes, random) : fields(bytes, random);
}

const values = [0, 1, 2, 4, 16, 0x7f, 0xff];

/** Chunks of a PNG file taken out, doubled, moved; what the header says and what pixels are changed, checksums kept right mostly. */
function chunks(bytes, random) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let list = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at))
    list.push(bytes.slice(at, at + 12 + view.getUint32(at)));
  for (let times = 1 + below(random, 3); times > 0; times--) {
    const at = below(random, list.length);
    const one = list[at];
    if (!one) continue;
    const way = below(random, 7);
    if (way === 0) list = list.filter((_, index) => index !== at);
    else if (way === 1) list.splice(at, 0, one);
    else if (way === 2) list.push(...list.splice(at, 1));
    else if (way < 5) list = list.map((chunk) => (typeOf(chunk) === "IDAT" ? withPixels(chunk, random) : chunk));
    else {
      const inside = way === 5 ? 8 + below(random, Math.min(13, one.length - 12)) : below(random, one.length);
      one[inside] = pick(random, [...values, below(random, 256)]);
      if (random() < 0.7) sign(one);
    }
  }
  return Uint8Array.from([...bytes.subarray(0, 8), ...list.flatMap((chunk) => [...chunk])]);
}

const typeOf = (chunk) => String.fromCharCode(...chunk.subarray(4, 8));

/** Other pixels, or more or fewer of them. */
function withPixels(chunk, random) {
  let rows;
  try {
    rows = inflateSync(chunk.subarray(8, -4));
  } catch {
    return chunk;
  }
  for (let times = 1 + below(random, 40); times > 0; times--) rows[below(random, rows.length)] = below(random, 256);
  const way = random();
  if (way < 0.1) rows = rows.subarray(0, below(random, rows.length));
  else if (way < 0.2) rows = Buffer.concat([rows, rows]);
  const packed = deflateSync(rows);
  const whole = new Uint8Array(packed.length + 12);
  whole.set(chunk.subarray(4, 8), 4);
  whole.set(packed, 8);
  new DataView(whole.buffer).setUint32(0, packed.length);
  sign(whole);
  return whole;
}

function sign(chunk) {
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  if (chunk.length >= 12) view.setUint32(chunk.length - 4, crc32(chunk.subarray(4, chunk.length - 4)));
}

/** Segments of a JPEG file taken out, doubled, moved, and bytes of them and of what they introduce changed. */
function segments(bytes, random) {
  const list = [];
  let at = 2;
  for (; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const end = at + 2 + bytes[at + 2] * 256 + bytes[at + 3];
    list.push(bytes.slice(at, end));
    const isScan = bytes[at + 1] === 0xda;
    at = end;
    if (isScan) break;
  }
  list.push(bytes.slice(at));
  for (let times = 1 + below(random, 3); times > 0; times--) {
    const place = below(random, list.length);
    const one = list[place];
    if (!one) continue;
    const way = below(random, 6);
    if (way === 0) list.splice(place, 1);
    else if (way === 1) list.splice(place, 0, one);
    else if (way === 2) list.splice(below(random, list.length), 0, ...list.splice(place, 1));
    else if (one.length > 0) one[below(random, way === 3 ? Math.min(12, one.length) : one.length)] = below(random, 256);
  }
  return Uint8Array.from([...bytes.subarray(0, 2), ...list.flatMap((segment) => [...segment])]);
}

/** Whole numbers of two or four bytes, of either order, mostly at the start or, as TIFF has them, at the end. */
function fields(bytes, random) {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let times = 1 + below(random, 5); times > 0; times--) {
    const reach = Math.min(copy.length, pick(random, [32, 64, 256, copy.length]));
    const at = (random() < 0.7 ? 0 : copy.length - reach) + below(random, Math.max(1, reach - 4));
    const value = pick(random, [
      ...values,
      0xffff,
      0x8000,
      0x7fffffff,
      0xffffffff,
      96,
      40,
      copy.length,
      below(random, 70_000),
    ]);
    const little = random() < 0.7;
    if (at + 4 > copy.length || random() < 0.3) copy[at] = value & 0xff;
    else if (random() < 0.5) view.setUint16(at, value & 0xffff, little);
    else view.setUint32(at, value, little);
  }
  return random() < 0.1 ? copy.subarray(0, below(random, copy.length)) : copy;
}
