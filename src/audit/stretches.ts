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

/** How many sentences are read at a time, and how many before them are looked back to. */
const stretch = 200;
const lookBack = 5;

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
  for (const block of document.blocks) {
    if (block.kind === "footnote") continue;
    const spoken = languages.length > 1 ? recogniseBlock(textOf(document, block.spans), main, languages) : main;
    if (spoken !== language) {
      if (waiting.length > 0) yield { language, sentences: [...context, ...waiting], fresh: context.length };
      language = spoken;
      context = [];
      waiting = [];
    }
    for (const places of portionsOf(document.text, block.spans)) {
      for (const sentence of readSentences(document.text, places, language)) waiting.push(sentence);
      if (waiting.length < stretch) continue;
      yield { language, sentences: [...context, ...waiting], fresh: context.length };
      context = waiting.slice(-lookBack);
      waiting = [];
    }
  }
  if (waiting.length > 0) yield { language, sentences: [...context, ...waiting], fresh: context.length };
}

/** The text of a block. */
function textOf({ text }: TextDocument, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(" ");
}

/** How much of one block is read at a time: a block longer than this is no paragraph. */
const longestPortion = 32_768;

/** The places of a block, in portions that end between words. */
function* portionsOf(text: string, spans: readonly Span[]): Generator<readonly Span[]> {
  const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  if (length <= longestPortion) {
    yield spans;
    return;
  }
  for (const span of spans) {
    for (let start = span.start; start < span.end; ) {
      const space = text.indexOf(" ", start + longestPortion);
      const end = space < 0 || space > start + 2 * longestPortion ? start + 2 * longestPortion : space;
      yield [{ start, end: Math.min(end, span.end) }];
      start = end;
    }
  }
}
