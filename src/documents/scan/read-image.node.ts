import { BadFile, damaged } from "../../model/bad-file.ts";
import { readSafely } from "../package/damaged.ts";
import { pageTables } from "../pdf/page-tables.ts";
import { pdfContent } from "../pdf/pdf-content.ts";
import type { DocumentFile, ReadDocument } from "../reader.ts";
import { layOut } from "../structure/lay-out.ts";
import { greyBitmap } from "./grey-bitmap.ts";
import { marksOfWords } from "./marks-of-words.ts";
import { withNoteMarks } from "./note-marks.ts";
import { picturePixels } from "./picture-pixels.node.ts";
import { pictureSize } from "./picture-size.ts";
import { withPlainZeros } from "./plain-zeros.ts";
import { openRecogniser } from "./recognise.node.ts";
import { softened } from "./soften.ts";

/** A picture has no more pixels than this. */
const mostPixels = 100_000_000;

/** Reads the picture of a page: its words and tables as recognised, each with its box in pixels and how sure it is. */
export function readImage({ name, path, bytes }: DocumentFile): Promise<ReadDocument> {
  return readSafely(path, async () => {
    const size = pictureSize(bytes);
    if (!size) throw damaged();
    if (size.width * size.height > mostPixels) throw damaged(`${size.width} × ${size.height} px`);
    const drawn = await picturePixels(bytes, size);
    const picture = drawn ? greyBitmap(softened(withPlainZeros(drawn))) : bytes;
    const recogniser = await openRecogniser();
    if (!recogniser) throw new BadFile({ code: "no-words" });
    try {
      const [found = { lines: [] }] = withNoteMarks([await recogniser.page(picture)]);
      const marks = marksOfWords(found, 1, 1);
      const page = { ...pageTables(marks), page: 1, width: marks.width, height: marks.height };
      const document = layOut(name, "image", pdfContent([page]));
      if (!/[\p{L}\p{N}]/u.test(document.text)) throw new BadFile({ code: "no-words", found: "nothing" });
      const source = document.source && { ...document.source, recognised: [1] };
      return { document: { ...document, ...(source && { source }) } };
    } finally {
      await recogniser.close();
    }
  });
}
