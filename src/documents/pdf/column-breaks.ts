import type { LineParagraph } from "./paragraphs.ts";

/** A paragraph of a page. */
export interface PageParagraph extends LineParagraph {
  readonly page: number;
}

/** Sizes of one text differ by no more. */
const sameSize = 0.12;

/**
 * Paragraphs that the end of a column or page cut, whole again: one whose last line reaches the end of its column in mid-sentence goes on
 * with the first lines of the next column, over the notes between them.
 */
export function joinedOverBreaks(paragraphs: readonly PageParagraph[]): readonly (readonly PageParagraph[])[] {
  const joined: PageParagraph[][] = [];
  let open: PageParagraph[] | undefined;
  for (const paragraph of paragraphs) {
    const last = open?.at(-1);
    if (open && last && paragraph.opens && goesOn(last, paragraph)) open.push(paragraph);
    else {
      const fresh = [paragraph];
      joined.push(fresh);
      if (!paragraph.isNote) open = fresh;
    }
  }
  return joined;
}

function goesOn(last: PageParagraph, next: PageParagraph): boolean {
  const [size, other] = [last.lines.at(-1)?.size ?? 0, next.lines[0]?.size ?? 0];
  return last.isCut && !last.isNote && Math.abs(size - other) <= sameSize * size;
}
