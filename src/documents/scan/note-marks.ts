import { raisedDigits } from "../structure/content.ts";
import type { RecognisedPage, RecognisedWord } from "./marks-of-words.ts";
import { callsOf } from "./note-calls.ts";

/** A raised digit behind these is a power: `5 km²`. */
const metres = /(?:^|\d)[a-z]{0,2}m$/;

/**
 * The pages of a document with the marks of notes as raised digits. The digits of a note are small, and their calls are often taken for
 * other signs, `(KCN)!.` for `(KCN)¹.`: which note a raised sign calls follows from the order of both. Where that is open, only what was
 * read as a digit is a mark. A word without text is a mark that was not seen: it is one only if its note is found.
 */
export function withNoteMarks(pages: readonly RecognisedPage[]): readonly RecognisedPage[] {
  const words = pages.flatMap(({ lines }) =>
    lines.flatMap((line) =>
      line.words.flatMap((word, at) =>
        word.raised && !(/^\d/.test(word.text) && metres.test(line.words[at - 1]?.text ?? ""))
          ? [{ word, opens: at === 0 && line.words.length > 1 }]
          : [],
      ),
    ),
  );
  const order = new Map(words.map(({ word }, at) => [word, at]));
  const notes = numbered(words.flatMap(({ word, opens }) => (opens ? [word] : [])));
  const calls = words.flatMap(({ word, opens }) => (opens ? [] : [word]));
  const orderOf = (word: RecognisedWord) => order.get(word) ?? 0;
  const found = callsOf(
    calls.map((word) => ({ text: word.text, order: orderOf(word) })),
    [...notes].map(([word, mark]) => ({ mark, order: orderOf(word) })),
  );
  const called = new Map(calls.map((word, at) => [word, found[at]]));
  const mark = (word: RecognisedWord): RecognisedWord => {
    const text = notes.get(word) ?? called.get(word) ?? word.text;
    return word.raised && /^\d*$/.test(text) ? { ...word, text: raisedDigits(text) } : word;
  };
  return pages.map(({ lines }) => ({
    lines: lines.map((line) => ({ ...line, words: line.words.map(mark).filter(({ text }) => text !== "") })),
  }));
}

/** The numbers of notes by their marks; one that was taken for another sign has the number between its neighbours', where they count on. */
function numbered(words: readonly RecognisedWord[]): ReadonlyMap<RecognisedWord, string> {
  const read = words.map(({ text }) => (/^\d{1,2}$/.test(text) ? Number(text) : undefined));
  const found = new Map<RecognisedWord, string>();
  for (const [at, word] of words.entries()) {
    const [before, after] = [read[at - 1], read[at + 1]];
    const between = after !== undefined ? after - 1 : before === undefined ? undefined : before + 1;
    const number = read[at] ?? between;
    if (number !== undefined && number > 0) found.set(word, String(number));
  }
  return found;
}
