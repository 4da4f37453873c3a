/** A character on a page, upright: `left` to `right`, on a baseline, in points from the top left. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly space: boolean;
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
}
