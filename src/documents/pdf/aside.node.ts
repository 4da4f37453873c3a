import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { BadFile, damaged } from "../../model/bad-file.ts";
import type { PageImage } from "./page-image.ts";
import type { PageMarks } from "./page-marks.ts";
import type { PdfHighlight, PdfReport, PdfTask } from "./pdf-task.ts";

/** How long a page may take, and a whole file, in milliseconds; and how much memory, in megabytes. */
const longestStep = 15_000;
const longest = 300_000;
const memory = 1024;

/** What the pages of a PDF show, read in a thread of its own. Throws a {@link BadFile} where the file is bad, takes too long or too much memory. */
export async function pagesAside(bytes: Uint8Array): Promise<readonly PageMarks[]> {
  const report = await aside({ is: "pages", bytes: Uint8Array.from(bytes) });
  if (report.is !== "pages") throw wrong(report);
  return report.pages;
}

/** The images of a page as one picture, drawn in a thread of its own. Throws as {@link pagesAside} does. */
export async function imageAside(bytes: Uint8Array, page: number): Promise<PageImage | undefined> {
  const report = await aside({ is: "image", bytes: Uint8Array.from(bytes), page });
  if (report.is !== "image") throw wrong(report);
  return report.image;
}

/** A PDF with highlights and notes, written in a thread of its own. Throws as {@link pagesAside} does. */
export async function highlightAside(bytes: Uint8Array, highlights: readonly PdfHighlight[]): Promise<Uint8Array> {
  const report = await aside({ is: "highlight", bytes: Uint8Array.from(bytes), highlights });
  if (report.is !== "bytes") throw wrong(report);
  return report.bytes;
}

function wrong(report: PdfReport): BadFile {
  return report.is === "bad" ? new BadFile(report.problem) : damaged("PDF");
}

/**
 * A damaged file may keep PDF.js busy without end, or make it fail where nobody waits for it: neither may touch this process. From
 * TypeScript as it stands, as in tests, there is no file to start a thread from, and the work is done here.
 */
async function aside(task: PdfTask): Promise<PdfReport> {
  const file = new URL("./pdf-worker.node.js", import.meta.url);
  if (!existsSync(fileURLToPath(file))) return (await import("./run-task.ts")).runTask(task, () => {});
  const worker = new Worker(file, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    stdout: true,
    stderr: true,
  });
  const late: PdfReport = { is: "bad", problem: { code: "takes-too-long", expected: String(longestStep / 1000) } };
  try {
    return await new Promise((done) => {
      let step = setTimeout(done, longestStep, late);
      const whole = setTimeout(done, longest, late);
      const end = (report: PdfReport) => {
        clearTimeout(step);
        clearTimeout(whole);
        done(report);
      };
      worker.on("message", (report: PdfReport) => {
        if (report.is !== "going-on") return end(report);
        clearTimeout(step);
        step = setTimeout(end, longestStep, late);
      });
      const bad = (found: string) => end({ is: "bad", problem: { code: "unreadable", found, expected: "whole" } });
      worker.on("error", ({ message }) =>
        bad((/reason "([^"]*)/.exec(message)?.[1] ?? message).split("\n", 1)[0] ?? ""),
      );
      worker.on("exit", () => bad("PDF"));
    });
  } finally {
    await worker.terminate();
  }
}
