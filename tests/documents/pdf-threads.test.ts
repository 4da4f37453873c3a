// alone: threads are counted, and other tests leave one that waits for more.
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Worker } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PageMarks } from "../../src/documents/pdf/page-marks.ts";
import { smallPdf as pdf, printed } from "./small-pdf.ts";

/** As it is built: from TypeScript as it stands there is no file to start a thread from. */
const built = pathToFileURL(join(import.meta.dirname, "../../dist/documents/pdf/aside.node.js")).href;
const { pagesAside } = (await import(built)) as typeof import("../../src/documents/pdf/aside.node.ts");

const threads: Worker[] = [];
const count = (worker: Worker) => threads.push(worker);
beforeEach(() => process.on("worker", count));
afterEach(async () => {
  process.off("worker", count);
  await Promise.all(threads.splice(0).map((thread) => thread.terminate()));
});

const file = (number: number) => pdf(printed(72, 700, `${number} of 752 cases`));
const wordsOf = (pages: readonly PageMarks[]) => pages.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join("");

describe("PDFs", () => {
  it("read one after the other are read in one thread, also behind one that is damaged", async () => {
    expect(wordsOf(await pagesAside(file(1)))).toBe("1 of 752 cases");
    await expect(pagesAside(new TextEncoder().encode("%PDF-1.4\n"))).rejects.toThrow(/^unreadable$/);
    expect(wordsOf(await pagesAside(file(2)))).toBe("2 of 752 cases");
    expect(threads).toHaveLength(1);
  });

  it("read at the same time have a thread each, of which one waits for more", async () => {
    const pages = await Promise.all([1, 2, 3].map((number) => pagesAside(file(number))));
    expect(pages.map(wordsOf)).toEqual(["1 of 752 cases", "2 of 752 cases", "3 of 752 cases"]);
    expect(threads).toHaveLength(3);
    await pagesAside(file(4));
    expect(threads).toHaveLength(3);
  });

  it("are read again in a new thread where one that was used before ends in the middle, or while it waits", async () => {
    await pagesAside(file(1));
    // Long enough not to be read before the thread is gone.
    const second = pagesAside(pdf(printed(72, 700, "2 of 752 cases").repeat(2000)));
    threads[0]?.terminate();
    expect(wordsOf(await second).startsWith("2 of 752 cases")).toBe(true);
    expect(threads).toHaveLength(2);
    const [, waiting] = threads;
    waiting?.terminate();
    if (waiting) await once(waiting, "exit");
    expect(wordsOf(await pagesAside(file(3)))).toBe("3 of 752 cases");
    expect(threads).toHaveLength(3);
  });
});
