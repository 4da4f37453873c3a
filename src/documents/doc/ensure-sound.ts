import { type BadFile, damaged } from "../../model/bad-file.ts";
import { detail } from "../../model/detail.ts";

/**
 * Throws where the sectors of a compound file lead round in circles or beyond its end, which the library that reads .doc would follow
 * until memory ends. MS-CFB, 2.3 and 2.5.
 */
export function ensureSound(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) throw damaged(detail("cut-short", where));
  const shift = view.getUint16(30, true);
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) throw outOfPlace();
  const size = 1 << shift;
  const sectors = Math.floor(bytes.length / size);
  const sector = (number: number) => {
    if (number < 0 || (number + 1) * size >= bytes.length) throw outOfPlace();
    const whole = bytes.subarray((number + 1) * size, (number + 2) * size);
    const cells = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
    return Array.from({ length: Math.floor(whole.length / 4) }, (_, at) => cells.getInt32(at * 4, true));
  };
  const [tables, lists] = [view.getUint32(44, true), view.getUint32(72, true)];
  if (tables > sectors || lists > sectors) throw outOfPlace();
  const numbers = Array.from({ length: 109 }, (_, at) => view.getInt32(76 + at * 4, true));
  let next = view.getInt32(68, true);
  for (let list = 0; list < lists && next >= 0; list++) {
    const cells = sector(next);
    numbers.push(...cells.slice(0, -1));
    next = cells.at(-1) ?? -1;
  }
  const table = numbers.slice(0, tables).flatMap((number) => sector(number));
  ensureNoCircle(table);
  const small: number[] = [];
  for (let at = view.getInt32(60, true); at >= 0; at = table[at] ?? -1) small.push(...sector(at));
  ensureNoCircle(small);
}

/** Each place leads to one other or ends: walks on from each until it meets one that is known to end. */
function ensureNoCircle(table: readonly number[]): void {
  const walked = new Uint32Array(table.length);
  for (let start = 0; start < table.length; start++) {
    for (let at = start; at >= 0 && at < table.length; at = table[at] ?? -1) {
      if (walked[at] === start + 1) throw outOfPlace();
      if (walked[at] !== 0) break;
      walked[at] = start + 1;
    }
  }
}

/** What the format calls itself. */
const where = "OLE";

function outOfPlace(): BadFile {
  return damaged(detail("out-of-place", where));
}
