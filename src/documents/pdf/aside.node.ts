import { BadFile, damaged } from "../../model/bad-file.ts";
import type { PageImage } from "./page-image.ts";
import type { PageMarks } from "./page-marks.ts";
import { type PdfHighlight, type PdfReport, type PdfTask, withPages } from "./pdf-task.ts";
import { PdfThread, type ThreadEnded } from "./pdf-thread.node.ts";

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
 * A damaged file may keep PDF.js busy without end, or make it fail where nobody waits for it: neither may touch this process. The thread is
 * used again for the next file, since loading PDF.js takes longer than a short file does; where one that was used before ends early,
 * what an earlier file left may have ended it, and the work is done again in a new one. From TypeScript as it stands, as in tests, there is
 * no file to start a thread from, and the work is done here.
 */
async function aside(task: PdfTask): Promise<PdfReport> {
  if (!PdfThread.exists) {
    const { runTask } = await import("./run-task.ts");
    const pages: PageMarks[] = [];
    return withPages(await runTask(task, (page) => page && pages.push(page)), pages);
  }
  const used = PdfThread.takeIdle();
  const report = await used?.run(task);
  return !report || report.is === "ended" ? asReport(await PdfThread.start().run(task)) : report;
}

function asReport(report: PdfReport | ThreadEnded): PdfReport {
  return report.is === "ended" ? { is: "bad", problem: report.problem } : report;
}
