import type { Matrix } from "./matrix.ts";

/** A character on a page, upright: `left` to `right`, on a baseline, in points from the top left. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly space: boolean;
  /** How sure it is, where it was recognised on a picture: from 0 to 1. */
  readonly certainty?: number;
}

/** A ruling line of a page, across or down: thin, straight, along one axis. */
export interface Rule {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a page shows that reading takes: its characters and ruling lines, turned so that most of the text is upright. */
export interface PageMarks {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
  /** How many quarter turns clockwise its text ran from upright as the page is shown, which were taken back. */
  readonly turn: Turn;
}

/** Quarter turns clockwise. */
export type Turn = 0 | 1 | 2 | 3;

/** What is known of a font. */
export interface FontFacts {
  readonly unit: number;
  readonly vertical: boolean;
}

/** What an interpreter is told beside the operators. */
export interface PageFrame {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** From the page's own space to points from the top left. */
  readonly view: Matrix;
  readonly codes: Readonly<Record<string, number>>;
  readonly font: (name: string) => FontFacts;
}

/** A character before its page is turned upright: from one point to another. */
export interface PlacedGlyph {
  readonly text: string;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly size: number;
  readonly space: boolean;
}
