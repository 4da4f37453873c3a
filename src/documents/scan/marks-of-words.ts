import type { Glyph, PageMarks } from "../pdf/page-marks.ts";

/** A word that was recognised on a picture, in pixels, and how sure that is, from 0 to 1. */
export interface RecognisedWord {
  readonly text: string;
  readonly certainty: number;
  /** It stands above the line and is small: the mark of a note, whatever it was taken for. */
  readonly raised?: boolean;
  readonly box: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}

/** A line of recognised words: where it stands, and how high its letters are, which lines of one size have in common. */
export interface RecognisedLine {
  readonly baseline: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  readonly height: number;
  readonly words: readonly RecognisedWord[];
}

/** What was recognised on a page of so many pixels. */
export interface RecognisedPage {
  readonly lines: readonly RecognisedLine[];
}

/**
 * The words of a picture as marks of a page in points, as a PDF with text has them: so that columns, paragraphs and tables are
 * found in the same way. A word is one mark, and what lies between two words is a space.
 */
export function marksOfWords({ lines }: RecognisedPage, page: number, scale: number): PageMarks {
  const glyphs: Glyph[] = [];
  for (const { words, baseline, height } of lines) {
    const size = height / scale;
    const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0);
    const middle = (baseline.x0 + baseline.x1) / 2;
    const level = (baseline.y0 + slope * (middle - baseline.x0)) / scale;
    for (const [at, { text, certainty, box }] of words.entries()) {
      const before = words[at - 1]?.box.x1;
      const [left, right] = [box.x0 / scale, box.x1 / scale];
      const common = { baseline: level, size };
      if (before !== undefined && box.x0 > before)
        glyphs.push({ ...common, text: " ", left: before / scale, right: left, space: true });
      glyphs.push({ ...common, text, left, right, space: false, certainty });
    }
  }
  const right = Math.max(0, ...glyphs.map((glyph) => glyph.right));
  const bottom = Math.max(0, ...glyphs.map(({ baseline }) => baseline));
  return { page, width: right, height: bottom, glyphs, across: [], down: [], turn: 0 };
}
