import { afterEach, expect, test, vi } from "vitest";
import { type ArchiveEntry, openArchive, unpack, unpacked } from "../../../src/model/encoding/zip-archive.ts";
import { anGiangFile } from "../../documents/sources.ts";

afterEach(() => void vi.unstubAllGlobals());

const document = (): ArchiveEntry => openArchive(anGiangFile("docx")).entries.get("word/document.xml") as ArchiveEntry;

/** The pieces that an entry gives, and what is told behind them. */
async function told(entry: ArchiveEntry): Promise<{ bytes: number; problem: unknown }> {
  let bytes = 0;
  try {
    for await (const piece of unpacked(entry)) bytes += piece.length;
    return { bytes, problem: undefined };
  } catch (error) {
    return { bytes, problem: error instanceof Error && "problem" in error ? error.problem : error };
  }
}

const withoutZlib = () => vi.stubGlobal("process", { ...process, getBuiltinModule: undefined });

test("a part is unpacked in one go where Node has zlib, without a stream, to the bytes that a stream gives", async () => {
  let streams = 0;
  class Counted extends DecompressionStream {
    constructor(format: CompressionFormat) {
      super(format);
      streams++;
    }
  }
  vi.stubGlobal("DecompressionStream", Counted);
  const atOnce = await unpack(document());
  expect(streams).toBe(0);
  withoutZlib();
  expect(await unpack(document())).toEqual(atOnce);
  expect(streams).toBe(1);
});

test("what is damaged, cut off or longer than it says is told as a stream tells it, behind what can be read", async () => {
  const entry = document();
  const broken = Uint8Array.from(entry.packed);
  broken.fill(255, 1000, 1040);
  const bad = [
    { ...entry, packed: broken },
    { ...entry, packed: entry.packed.subarray(0, 2000) },
    { ...entry, size: entry.size - 1 },
    { ...entry, size: entry.size + 1 },
  ];
  const found = [];
  for (const each of bad) found.push(await told(each));
  for (const { problem } of found) expect(problem).toMatchObject({ code: "unreadable" });
  withoutZlib();
  for (const [at, each] of bad.entries()) expect(await told(each)).toEqual(found[at]);
});
