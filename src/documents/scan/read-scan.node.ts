import { imageAside } from "../pdf/aside.node.ts";
import type { PageMarks } from "../pdf/page-marks.ts";
import { greyBitmap } from "./grey-bitmap.ts";
import { marksOfWords, type RecognisedPage } from "./marks-of-words.ts";
import { withNoteMarks } from "./note-marks.ts";
import { withPlainZeros } from "./plain-zeros.ts";
import { openRecogniser, type Recogniser } from "./recognise.node.ts";
import { softened } from "./soften.ts";

/** The pages of a PDF, those without words as they were recognised, and the numbers of those that nobody could read. */
export interface ScannedPages {
  readonly pages: readonly PageMarks[];
  readonly recognised: readonly number[];
  readonly unread: readonly number[];
}

/**
 * Recognises the words of pages that are pictures: those without words, half of which or more images cover. Where Tesseract is not
 * installed they are named as unread.
 */
export async function withScans(bytes: Uint8Array, pages: readonly PageMarks[]): Promise<ScannedPages> {
  const recognised: number[] = [];
  const unread: number[] = [];
  if (pages.every(hasWords)) return { pages, recognised, unread };
  let recogniser: Recogniser | undefined;
  const scans = new Map<number, { readonly scale: number; readonly words: RecognisedPage }>();
  try {
    for (const page of pages) {
      const image = hasWords(page) ? undefined : await imageAside(bytes, page.page);
      if (!image) continue;
      // Loaded for the first page that needs it: most pages without words have no image either.
      recogniser ??= await openRecogniser();
      if (!recogniser) unread.push(page.page);
      else
        scans.set(page.page, {
          scale: image.scale,
          words: await recogniser.page(greyBitmap(softened(withPlainZeros(image)))),
        });
    }
  } finally {
    await recogniser?.close();
  }
  const marked = withNoteMarks([...scans.values()].map(({ words }) => words));
  const found = new Map(
    [...scans].map(([page, { scale }], at) => [page, { scale, words: marked[at] ?? { lines: [] } }]),
  );
  const read = pages.map((page) => {
    const scan = found.get(page.page);
    if (!scan) return page;
    recognised.push(page.page);
    return { ...marksOfWords(scan.words, page.page, scan.scale), width: page.width, height: page.height };
  });
  return { pages: read, recognised, unread };
}

function hasWords({ glyphs }: PageMarks): boolean {
  return glyphs.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
