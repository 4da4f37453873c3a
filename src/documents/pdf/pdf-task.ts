import type { Box } from "../../model/document.ts";
import type { Problem } from "../../model/problem.ts";
import type { PageImage } from "./page-image.ts";
import type { PageMarks } from "./page-marks.ts";

/** A highlight with a note. */
export interface PdfHighlight {
  readonly page: number;
  readonly boxes: readonly Box[];
  readonly color: readonly [number, number, number];
  readonly note: string;
}

/** Work on a PDF that is done aside: reading its pages, drawing the images of one, or writing highlights. */
export type PdfTask =
  | { readonly is: "pages"; readonly bytes: Uint8Array }
  | { readonly is: "image"; readonly bytes: Uint8Array; readonly page: number }
  | { readonly is: "highlight"; readonly bytes: Uint8Array; readonly highlights: readonly PdfHighlight[] };

/** What is told of that work: that it goes on, with a page if one was read, what it came to, or what is wrong with the file. */
export type PdfReport =
  | { readonly is: "going-on"; readonly page?: PageMarks }
  | { readonly is: "pages"; readonly pages: readonly PageMarks[] }
  | { readonly is: "image"; readonly image: PageImage | undefined }
  | { readonly is: "bytes"; readonly bytes: Uint8Array }
  | { readonly is: "bad"; readonly problem: Omit<Problem, "place"> };

/** The report on pages that were told one by one, with them. */
export function withPages(report: PdfReport, pages: readonly PageMarks[]): PdfReport {
  return report.is === "pages" ? { ...report, pages } : report;
}
