import type { Language } from "./language.ts";
import type { Piece } from "./scan.ts";

/** Lines longer than this may have been wrapped; a shorter one that ends without a mark is a line of its own. */
const wrapWidth = 50;

/** A sentence that is longer is a form or a table, and is cut so that what each number may look at stays bounded. */
const mostPieces = 600;
const mostNumbers = 80;

/**
 * Cuts a block's pieces into sentences and takes the line ends out. A sentence ends at `.`, `!`, `?` or `…` before a
 * capital, a digit or an opening quote, at a line end unless the line was merely wrapped, and where it has grown too long.
 */
export function cutSentences(pieces: readonly Piece[], language: Language): Piece[][] {
  const sentences: Piece[][] = [];
  let sentence: Piece[] = [];
  let lineStart = pieces[0]?.start ?? 0;
  let numbers = 0;
  const close = () => {
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
    numbers = 0;
  };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    if (piece.is === "line") {
      const ahead = afterLines(pieces, at);
      const next = ahead === undefined ? undefined : pieces[ahead];
      if (!next || endsLine(sentence, next, piece.start - lineStart) || isNumbered(pieces, ahead ?? 0)) close();
      lineStart = piece.end;
      continue;
    }
    sentence.push(piece);
    if (piece.is === "digits") numbers++;
    const full = numbers >= mostNumbers || sentence.length >= mostPieces;
    if (full || endsSentence(sentence, pieces[at + 1], language)) close();
  }
  close();
  return sentences;
}

/** Where the next piece is that is no line end. */
function afterLines(pieces: readonly Piece[], from: number): number | undefined {
  for (let at = from + 1; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece && piece.is !== "line") return at;
  }
  return undefined;
}

/** Whether a numbered paragraph starts there, `11.41. This duality …`, though the line before it ends with no mark. */
function isNumbered(pieces: readonly Piece[], at: number): boolean {
  const [number, dot, word] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  const isDotted = number?.is === "digits" && /^\d{1,2}(\.\d{1,2})+$/.test(number.text);
  return isDotted && dot?.text === "." && dot.start === number.end && word?.is === "word" && word.capital;
}

function endsLine(sentence: readonly Piece[], next: Piece, length: number): boolean {
  const last = sentence.at(-1);
  if (!last) return false;
  if (isTerminal(last)) return next.is !== "word" || next.capital;
  if (next.is === "mark" && (next.text === "-" || next.text === "+" || next.text === "*")) return true;
  if (next.is === "word" && !next.capital) return false;
  return length < wrapWidth;
}

function endsSentence(sentence: readonly Piece[], next: Piece | undefined, language: Language): boolean {
  const last = sentence.at(-1);
  if (!last || !isTerminal(last) || !next || next.is === "line" || next.start === last.end) return false;
  const opens = next.is === "digits" || next.capital || (next.is === "mark" && /["'(\-[]/.test(next.text));
  if (!opens) return false;
  const before = sentence.at(-2);
  if (last.text !== "." || before?.is !== "word" || before.end !== last.start) return true;
  const initial = before.capital && before.text.length === 1;
  return !initial && !language.abbreviations.has(before.text);
}

function isTerminal(piece: Piece): boolean {
  return piece.is === "mark" && (piece.text === "." || piece.text === "!" || piece.text === "?" || piece.text === "…");
}
