import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openWorkbook } from "../../../src/datasets/formats/workbook/open-workbook.ts";
import { readWorkbook } from "../../../src/datasets/formats/workbook/read-workbook.ts";
import { openArchive } from "../../../src/model/encoding/zip-archive.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { patchArchive } from "../../../src/report/marked/patch-archive.ts";
import { itShared, sharedFile } from "../../shared.ts";
import { workbook } from "./sheets.ts";

const table = {
  rows: [
    ["Gạo", null, null],
    [null, "Năm 2019", "Năm 2020"],
    ["Lúa", 1, 2],
  ],
};

/** The problem that reading the bytes ends in; undefined where it is read. */
async function problem(bytes: Uint8Array) {
  try {
    await readWorkbook(bytes, "f.xlsx", {});
    return undefined;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}

/** Sets what the directory of a zip file says of the size of its last entry, unpacked. */
function withStatedSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = changed.length - 46; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 24, size, true);
    return changed;
  }
  throw new Error("no zip directory");
}

test.each([
  ["nothing", new Uint8Array()],
  ["text", new TextEncoder().encode("a,b\n1,2\n")],
  ["the start of a zip file", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ["the start of a compound file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
])("%s is no workbook", async (_, bytes) => {
  expect(await problem(bytes)).toMatchObject({ code: "unreadable", place: { file: "f.xlsx" }, expected: "whole" });
});

test("half of a workbook is unreadable, wherever it is cut", async () => {
  const bytes = await workbook(table);
  for (const part of [0.1, 0.5, 0.9, 0.99]) {
    expect((await problem(bytes.subarray(0, bytes.length * part)))?.code).toBe("unreadable");
  }
});

test("a workbook that unpacks to a gigabyte is refused before anything is unpacked", async () => {
  const bytes = withStatedSize(await workbook(table), 2 ** 30);
  expect(await problem(bytes)).toMatchObject({ code: "too-large" });
});

test("one that hides its size is refused, and one that understates it ends where it said", async () => {
  const rows = Array.from({ length: 2000 }, (_, at) => [`Dòng ${at}`, at, at]);
  const bytes = await workbook({ rows });
  expect((await problem(withStatedSize(bytes, 0)))?.code).toBe("unreadable");
  expect((await problem(withStatedSize(bytes, 10)))?.code).toBe("unreadable");
});

itShared("bytes changed at random are read or refused, and nothing else", async () => {
  const path = sharedFile("data", "gso-monthly", "2012-06-29-Bieu-0612.xls");
  if (!path) return;
  const bytes = new Uint8Array(readFileSync(path));
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed % below;
  };
  for (let round = 0; round < 12; round++) {
    const changed = bytes.slice();
    for (let times = 0; times < 30; times++) changed[next(changed.length)] = next(256);
    for (let times = 0; times < 4; times++) changed[next(512)] = 255;
    expect(["unreadable", "too-large", undefined]).toContain((await problem(changed))?.code);
  }
});

test("a workbook under a password is told as such, as xlsx, ods and xls", async () => {
  const files = join(import.meta.dirname, "../../documents/files");
  expect((await problem(Uint8Array.from(readFileSync(join(files, "locked.xlsx")))))?.code).toBe("encrypted");
  const manifest = '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
  const ods = openArchive(Uint8Array.from(readFileSync(join(files, "table.ods"))));
  const locked = await patchArchive(ods, new Map([["META-INF/manifest.xml", new TextEncoder().encode(manifest)]]));
  expect((await problem(locked))?.code).toBe("encrypted");
  const xls = Uint8Array.from(readFileSync(join(files, "table.xls")));
  // The second record of the stream becomes the one that says how it is encrypted.
  const start = xls.findIndex((_, at) => at % 512 === 0 && xls[at] === 0x09 && xls[at + 1] === 0x08);
  const second = start + 4 + (xls[start + 2] ?? 0);
  xls[second] = 0x2f;
  xls[second + 1] = 0;
  expect((await problem(xls))?.code).toBe("encrypted");
});

test("an xls file of 2001 with a record of no kind and no length among its first is read as it is without it", async () => {
  const xls = Uint8Array.from(readFileSync(join(import.meta.dirname, "../../documents/files/table.xls")));
  const sheetsOf = async (bytes: Uint8Array) =>
    (await openWorkbook(bytes, "table.xls")).sheets.map(({ sheet, rows }) => [sheet, rows]);
  const whole = await sheetsOf(xls);
  // EXCEL9FILE, which holds nothing.
  const at = xls.findIndex((byte, place) => byte === 0xc0 && xls[place + 1] === 0x01 && xls[place + 2] === 0);
  const changed = xls.slice();
  changed.fill(0, at, at + 2);
  expect(await sheetsOf(changed)).toEqual(whole);
  expect(whole.length).toBeGreaterThan(0);
});
