import type { Box } from "../../model/document.ts";
import { raisedDigits } from "../structure/content.ts";
import type { Glyph } from "./page-marks.ts";

/** A word on a page. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** How sure it is, where it was recognised on a picture. */
  readonly certainty?: number;
  /** How much of its line's size a space took before it, in points; 0 for the first. */
  readonly gap: number;
}

/** A line of words, from left to right. */
export interface Line {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly size: number;
}

/** How far apart two characters are that belong to two words, in sizes of the font. */
const wordGap = 0.2;

/** The lines of a page from top to bottom. Characters on one baseline are one line, whatever lies between; raised digits go with it. */
export function linesOf(glyphs: readonly Glyph[]): readonly Line[] {
  const shown = glyphs.filter(({ space, size, left, right }) => !space && size > 0.5 && right >= left);
  const spaces = glyphs.filter(({ space }) => space).sort((a, b) => a.baseline - b.baseline);
  const rows = rowsOf(shown);
  return rows.map((row) => lineOf(row, spaces)).filter((line) => line.words.length > 0);
}

interface Row {
  readonly glyphs: Glyph[];
  baseline: number;
  size: number;
}

function rowsOf(glyphs: readonly Glyph[]): readonly Row[] {
  const rows: Row[] = [];
  const bySize = glyphs.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left);
  for (const glyph of bySize) {
    const row = rows.at(-1);
    if (row && Math.abs(glyph.baseline - row.baseline) <= 0.25 * Math.max(glyph.size, row.size)) {
      row.glyphs.push(glyph);
      if (glyph.size > row.size) {
        row.size = glyph.size;
        row.baseline = glyph.baseline;
      }
    } else rows.push({ glyphs: [glyph], baseline: glyph.baseline, size: glyph.size });
  }
  return withRaised(rows);
}

/** A row of smaller characters just above another is raised off it, where they touch the other's words. */
function withRaised(rows: readonly Row[]): readonly Row[] {
  const kept: Row[] = [];
  let raised: Row[] = [];
  for (const row of rows) {
    for (const small of raised) {
      const isOf = small.size < 0.85 * row.size && row.baseline - small.baseline < 0.7 * row.size;
      if (isOf) row.glyphs.push(...small.glyphs);
      else kept.push(small);
    }
    raised = [];
    if (row.glyphs.length <= 12 && row.glyphs.every(({ text }) => /^[\d*]$/.test(text))) raised.push(row);
    else kept.push(row);
  }
  return [...kept, ...raised].sort((a, b) => a.baseline - b.baseline);
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function lineOf({ glyphs, baseline, size }: Row, spaces: readonly Glyph[]): Line {
  const sorted = glyphs.toSorted((a, b) => a.left - b.left);
  const blanks = around(spaces, baseline, 0.25 * size).sort((a, b) => a.left - b.left);
  const words: Word[] = [];
  let current: Writable<Word> | undefined;
  let last: Glyph | undefined;
  let blank = 0;
  for (const glyph of sorted) {
    if (last && glyph.text === last.text && glyph.left - last.left < 0.25 * (last.right - last.left)) continue;
    const gap = last ? glyph.left - Math.max(last.right, current?.right ?? 0) : 0;
    while ((blanks[blank]?.right ?? Number.POSITIVE_INFINITY) <= (last?.left ?? Number.NEGATIVE_INFINITY)) blank++;
    const space = blanks[blank];
    const parted =
      space !== undefined && last !== undefined && middle(space) > middle(last) && middle(space) < middle(glyph);
    const apart = gap > wordGap * size || (parted && gap > 0.08 * size);
    const isRaised = glyph.size < 0.85 * size && baseline - glyph.baseline > 0.15 * size;
    const shown = isRaised ? raisedDigits(glyph.text) : glyph.text;
    if (current && !apart) {
      current.text += shown;
      current.right = Math.max(current.right, glyph.right);
      if (glyph.certainty !== undefined) current.certainty = Math.min(current.certainty ?? 1, glyph.certainty);
    } else {
      if (current) words.push(current);
      const { left, right, certainty } = glyph;
      current = { text: shown, left, right, size, gap: last ? gap : 0, baseline };
      if (certainty !== undefined) current.certainty = certainty;
    }
    last = glyph;
  }
  if (current) words.push(current);
  const tidy = words.map((word) => ({ ...word, text: word.text.normalize("NFC") }));
  return lineOfWords(tidy, baseline, size);
}

/** Those of characters in the order of their baselines that are so near to one. */
function around(glyphs: readonly Glyph[], baseline: number, near: number): Glyph[] {
  let [from, to] = [0, glyphs.length];
  while (from < to) {
    const half = (from + to) >> 1;
    if ((glyphs[half]?.baseline ?? 0) < baseline - near) from = half + 1;
    else to = half;
  }
  while ((glyphs[to]?.baseline ?? Number.POSITIVE_INFINITY) <= baseline + near) to++;
  return glyphs.slice(from, to);
}

function middle({ left, right }: { readonly left: number; readonly right: number }): number {
  return (left + right) / 2;
}

/** A line of some words. */
export function lineOfWords(words: readonly Word[], baseline: number, size: number): Line {
  return {
    words,
    left: words.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: words.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
    top: baseline - 0.8 * size,
    bottom: baseline + 0.22 * size,
    baseline,
    size,
  };
}

/** The box that a word takes up. */
export function boxOf({ left, right, baseline, size }: Word): Box {
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    left: round(left),
    top: round(baseline - 0.8 * size),
    width: round(right - left),
    height: round(1.02 * size),
  };
}
