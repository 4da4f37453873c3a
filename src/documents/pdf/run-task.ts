import { damagedBy } from "../../model/bad-file.ts";
import { highlightPdf } from "./highlight-pdf.ts";
import { pageImage } from "./page-image.ts";
import { readPdfPages } from "./pdf-pages.ts";
import type { PdfReport, PdfTask } from "./pdf-task.ts";

/** Does some work on a PDF and says what it came to; whatever a damaged file makes PDF.js throw is a problem of the file. */
export async function runTask(task: PdfTask, goingOn: () => void): Promise<PdfReport> {
  try {
    if (task.is === "pages") return { is: "pages", pages: await readPdfPages(task.bytes, goingOn) };
    if (task.is === "image") return { is: "image", image: await pageImage(task.bytes, task.page) };
    return { is: "bytes", bytes: await highlightPdf(task.bytes, task.highlights, goingOn) };
  } catch (cause) {
    return { is: "bad", problem: damagedBy(cause).problem };
  }
}
