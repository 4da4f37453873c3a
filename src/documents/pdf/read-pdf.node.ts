import { BadFile } from "../../model/bad-file.ts";
import { readSafely } from "../package/damaged.ts";
import type { DocumentFile, ReadDocument } from "../reader.ts";
import { withScans } from "../scan/read-scan.node.ts";
import { layOut } from "../structure/lay-out.ts";
import { pagesAside } from "./aside.node.ts";
import { pageTables } from "./page-tables.ts";
import { pdfContent } from "./pdf-content.ts";
import { withoutRunningLines } from "./running-lines.ts";

/**
 * Reads a PDF that holds text: its words in reading order and its tables, each word with its page and box. Headers, footers and page
 * numbers are left out. Scripts are not run, nothing is fetched; images are
 * decoded only on pages that have no words, which are recognised.
 */
export function readPdf({ name, path, bytes }: DocumentFile): Promise<ReadDocument> {
  return readSafely(path, async () => {
    const { pages, recognised, unread } = await withScans(bytes, await pagesAside(bytes));
    const parts = pages.map((page) => ({
      ...pageTables(page),
      page: page.page,
      width: page.width,
      height: page.height,
    }));
    const document = layOut(name, "pdf", pdfContent(withoutRunningLines(parts)));
    if (!/[\p{L}\p{N}]/u.test(document.text)) throw new BadFile({ code: "no-words" });
    const source = document.source && {
      ...document.source,
      ...(recognised.length > 0 && { recognised }),
      ...(unread.length > 0 && { unread }),
    };
    return { document: { ...document, ...(source && { source }) } };
  });
}
