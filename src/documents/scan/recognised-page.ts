import type { RecognisedLine, RecognisedPage, RecognisedWord } from "./marks-of-words.ts";

/** What Tesseract tells of a page, as far as it is used. */
export interface Recognition {
  readonly blocks: readonly RecognisedBlock[] | null;
}

interface RecognisedBlock {
  readonly paragraphs: readonly { readonly lines: readonly WrittenLine[] }[];
}

interface WrittenLine {
  readonly words: readonly WrittenWord[];
  readonly baseline: RecognisedLine["baseline"];
  readonly rowAttributes: { readonly rowHeight: number };
}

interface WrittenWord extends Sign {
  readonly confidence: number;
  readonly symbols: readonly Sign[];
}

interface Sign {
  readonly text: string;
  readonly bbox: RecognisedWord["box"];
}

/** Lines whose letters differ by less are set in one size: how high they are is measured anew for each, by the letters that it has. */
const sameSize = 0.25;
/** So are those whose small letters, which have all one height, differ by less. */
const sameLetters = 0.15;

/** The lines of a page with their words; what is raised in a word, and small, is a word of its own. */
export function recognisedPage({ blocks }: Recognition): RecognisedPage {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines: each }) => each));
  const usual = middleOf(lines.map(({ rowAttributes: { rowHeight } }) => rowHeight)) ?? 0;
  const letters = lines.map(heightOfLetters);
  const usualLetters = middleOf(letters.flatMap((height) => height ?? [])) ?? 0;
  return {
    lines: lines.map(({ words, baseline, rowAttributes: { rowHeight } }, at): RecognisedLine => {
      const isUsual =
        Math.abs(rowHeight - usual) <= sameSize * usual ||
        Math.abs((letters[at] ?? 0) - usualLetters) <= sameLetters * usualLetters;
      const height = isUsual ? usual : rowHeight;
      const level = (baseline.y0 + baseline.y1) / 2;
      return { baseline, height, words: words.flatMap((word) => piecesOf(word, level, height)) };
    }),
  };
}

function middleOf(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** How high the letters of a line are that reach neither up nor down and have no marks; undefined where there are few. */
function heightOfLetters({ words }: WrittenLine): number | undefined {
  const small = words.flatMap(({ symbols }) => symbols).filter(({ text }) => /^[acemnorsuvxz]$/.test(text));
  return small.length < 4 ? undefined : middleOf(small.map(({ bbox }) => bbox.y1 - bbox.y0));
}

/** A word, with what is raised in it by itself: `(KCN)¹.` is three pieces, whatever the mark was taken for; no space is
 * between them. */
function piecesOf({ text, confidence, bbox, symbols }: WrittenWord, level: number, height: number): RecognisedWord[] {
  const certainty = confidence / 100;
  const isRaised = ({ bbox: box, text: sign }: Sign, at: number) =>
    (box.y1 <= level - leastRaised * height &&
      box.y1 - box.y0 >= leastHigh * height &&
      box.x1 - box.x0 <= mostWide * height) ||
    (at > 0 && mistaken.test(sign) && /^[.,;]$/.test(symbols[at + 1]?.text ?? ""));
  const isLost = (symbol: Sign, at: number) => {
    const before = symbols[at - 1];
    return (
      before !== undefined &&
      /[\p{L}\p{N})\]]/u.test(before.text) &&
      /^[.,;:]$/.test(symbol.text) &&
      symbol.bbox.x0 - before.bbox.x1 >= leastGap * height
    );
  };
  if (!symbols.some((symbol, at) => isRaised(symbol, at) || isLost(symbol, at)))
    return [{ text, certainty, box: bbox }];
  const pieces: RecognisedWord[] = [];
  for (const [at, symbol] of symbols.entries()) {
    const raised = isRaised(symbol, at);
    const before = pieces.at(-1);
    if (before && !before.raised && isLost(symbol, at))
      pieces.push({
        text: "",
        certainty,
        box: { ...symbol.bbox, x0: before.box.x1, x1: symbol.bbox.x0 },
        raised: true,
      });
    const last = pieces.at(-1);
    if (last && (last.raised ?? false) === raised)
      pieces[pieces.length - 1] = { ...last, text: last.text + symbol.text, box: around(last.box, symbol.bbox) };
    else
      pieces.push({
        text: symbol.text,
        certainty,
        box: { ...symbol.bbox, x0: last?.box.x1 ?? symbol.bbox.x0 },
        ...(raised && { raised }),
      });
  }
  return pieces;
}

/** Before a full stop or comma a gap so wide holds a mark that was not seen at all: `(KCN)¹.` read as `(KCN) .`. */
const leastGap = 0.4;

/** What raised digits are taken for; before a full stop or comma none of these stands otherwise. */
const mistaken = /^[!?'’*°:;“‘]$/;

/** A raised mark ends above the line by a fifth of its height and is higher than an apostrophe and narrower than most letters. */
const leastRaised = 0.2;
const leastHigh = 0.33;
const mostWide = 0.45;

function around(a: RecognisedWord["box"], b: RecognisedWord["box"]): RecognisedWord["box"] {
  return {
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  };
}
