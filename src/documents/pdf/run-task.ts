import { damagedBy } from "../../model/bad-file.ts";
import { highlightPdf } from "./highlight-pdf.ts";
import { pageImage } from "./page-image.ts";
import type { PageMarks } from "./page-marks.ts";
import { eachPdfPage } from "./pdf-pages.ts";
import type { PdfReport, PdfTask } from "./pdf-task.ts";

/**
 * Does some work on a PDF and says what it came to; whatever a damaged file makes PDF.js throw is a problem of the file. Pages are told
 * one by one as they are read, so that all of them are nowhere twice.
 */
export async function runTask(task: PdfTask, goingOn: (page?: PageMarks) => void): Promise<PdfReport> {
  try {
    if (task.is === "pages") {
      await eachPdfPage(task.bytes, goingOn);
      return { is: "pages", pages: [] };
    }
    if (task.is === "image") return { is: "image", image: await pageImage(task.bytes, task.page) };
    return { is: "bytes", bytes: await highlightPdf(task.bytes, task.highlights, () => goingOn()) };
  } catch (cause) {
    return { is: "bad", problem: damagedBy(cause).problem };
  }
}
