import type { Language } from "../language/language.ts";
import { readSentences } from "../language/read.ts";
import { recogniseBlock } from "../language/recognise.ts";
import type { Sentence } from "../language/token.ts";
import type { TextDocument } from "../model/document.ts";
import type { Span } from "../model/span.ts";

/** Sentences of one language that are read together, those before `fresh` serving as context only. */
export interface Stretch {
  readonly language: Language;
  readonly sentences: Sentence[];
  readonly fresh: number;
}

/** How many sentences are read at a time, of how many letters at most, and how many before them are looked back to. */
const stretch = 200;
const longestStretch = 65_536;
const lookBack = 5;
const longestLookBack = 8_192;

/**
 * The text in stretches, each with a few sentences of what came before; `fresh` is where the new ones start. Where a block
 * is in another of the languages than the document, a stretch ends.
 */
export function* stretchesOf(
  document: TextDocument,
  main: Language,
  languages: readonly Language[] = [main],
): Generator<Stretch> {
  let language = main;
  let waiting: Sentence[] = [];
  let context: Sentence[] = [];
  let length = 0;
  for (const block of document.blocks) {
    if (block.kind === "footnote") continue;
    const isProse = block.kind === "paragraph" || block.kind === "list-item";
    const text = languages.length > 1 ? textOf(document, block.spans) : "";
    const spoken = languages.length > 1 ? recogniseBlock(text, main, languages, isProse) : main;
    if (spoken !== language) {
      if (waiting.length > 0) yield { language, sentences: [...context, ...waiting], fresh: context.length };
      language = spoken;
      context = [];
      waiting = [];
      length = 0;
    }
    const areCells = block.kind === "table-row" && block.spans.length > 1;
    for (const places of portionsOf(document.text, block.spans)) {
      for (const sentence of readSentences(document.text, places, language, { areCells })) waiting.push(sentence);
      length += lengthOf(places);
      if (waiting.length < stretch && length < longestStretch) continue;
      yield { language, sentences: [...context, ...waiting], fresh: context.length };
      context = lastOf(waiting);
      waiting = [];
      length = 0;
    }
  }
  if (waiting.length > 0) yield { language, sentences: [...context, ...waiting], fresh: context.length };
}

/** The text of a block. */
function textOf({ text }: TextDocument, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(" ");
}

/** The last sentences, as many as are looked back to. */
function lastOf(sentences: readonly Sentence[]): Sentence[] {
  let from = sentences.length;
  for (let length = 0; from > Math.max(0, sentences.length - lookBack); from--) {
    const sentence = sentences[from - 1];
    if (sentence) length += sentence.end - sentence.start;
    if (length > longestLookBack) break;
  }
  return sentences.slice(from);
}

/** A block longer than this is no paragraph, and is read in portions. */
const longestParagraph = 32_768;
const portion = 4_096;

/** The places of a block, in portions. */
function* portionsOf(text: string, spans: readonly Span[]): Generator<readonly Span[]> {
  if (lengthOf(spans) <= longestParagraph) {
    yield spans;
    return;
  }
  for (const span of spans) {
    for (let start = span.start; start < span.end; ) {
      const end = endOfPortion(text, start);
      yield [{ start, end: Math.min(end, span.end) }];
      start = end;
    }
  }
}

/**
 * Where a portion ends: after its last full stop or semicolon, else between words, so that few claims are cut in two. Looks at what a portion
 * may hold and no further: a text without a space is long.
 */
function endOfPortion(text: string, start: number): number {
  const within = text.slice(start, start + 2 * portion + 1);
  const mark = Math.max(within.lastIndexOf("; ", portion), within.lastIndexOf(". ", portion));
  if (mark > portion / 2) return start + mark + 1;
  const space = within.indexOf(" ", portion);
  return start + (space < 0 ? 2 * portion : space);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
