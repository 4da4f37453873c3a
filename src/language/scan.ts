import type { Span } from "../model/span.ts";

/** The raw pieces of a text, before any meaning: words, runs of digits, marks, line ends. */
export interface Piece extends Span {
  readonly is: "word" | "digits" | "mark" | "line";
  /** The folded word, the digits, or the mark itself. */
  readonly text: string;
  readonly capital: boolean;
}

const letter = 1;
const digit = 2;
const space = 3;
const newline = 4;
const superscript = 5;
const other = 0;

/**
 * Cuts a place of a text into pieces, in one pass. Digits joined by single dots or commas are one piece (`13.271,81`);
 * words joined by a hyphen are one where the language says so; `%` and `‰` count as words, since units are looked up as words; superscript digits are footnote marks and give no piece.
 */
export function scan(text: string, place: Span, fold: (word: string) => string, joinsWords = false): Piece[] {
  const pieces: Piece[] = [];
  let at = place.start;
  while (at < place.end) {
    const start = at;
    switch (classOf(text.charCodeAt(at))) {
      case letter: {
        do at++;
        while (
          at < place.end &&
          (classOf(text.charCodeAt(at)) === letter || (joinsWords && isJoint(text, at, place.end)))
        );
        if (isPower(text, start, at, place.end)) at++;
        const raw = text.slice(start, at);
        pieces.push({ is: "word", start, end: at, text: fold(raw), capital: isCapital(raw) });
        break;
      }
      case digit:
        at = endOfDigits(text, at, place.end);
        pieces.push({ is: "digits", start, end: at, text: text.slice(start, at), capital: false });
        break;
      case newline:
        at++;
        pieces.push({ is: "line", start, end: at, text: "\n", capital: false });
        break;
      case space:
      case superscript:
        at++;
        break;
      default: {
        at++;
        const mark = text.charAt(start);
        pieces.push({
          is: mark === "%" || mark === "‰" ? "word" : "mark",
          start,
          end: at,
          text: plainMark(mark),
          capital: false,
        });
      }
    }
  }
  return pieces;
}

/** A hyphen or an apostrophe between two letters: `year-on-year`, `company's`. */
function isJoint(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at);
  const joins = mark === 0x2d || mark === 0x2010 || mark === 0x27 || mark === 0x2019;
  return joins && at + 1 < end && classOf(text.charCodeAt(at + 1)) === letter;
}

/** The 2 of `m2`, the 3 of `dm3`: part of the unit. */
function isPower(text: string, start: number, end: number, limit: number): boolean {
  const code = end < limit ? text.charCodeAt(end) : 0;
  if (
    (code !== 50 && code !== 51) ||
    end - start > 2 ||
    classOf(end + 1 < limit ? text.charCodeAt(end + 1) : 32) === digit
  )
    return false;
  return /^[kcdmh]?m$/i.test(text.slice(start, end));
}

function endOfDigits(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (classOf(code) === digit) at++;
    else if ((code === 46 || code === 44) && at + 1 < end && classOf(text.charCodeAt(at + 1)) === digit) at += 2;
    else break;
  }
  return at;
}

function classOf(code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return letter;
    if (code >= 48 && code <= 57) return digit;
    if (code >= 65 && code <= 90) return letter;
    if (code === 10) return newline;
    return code === 32 || code < 32 ? space : other;
  }
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200f) || code === 0x202f || code === 0xfeff) return space;
  if (code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079)) return superscript;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2010 && code <= 0x2bff)) return other;
  return letter;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Dashes and quotes come in many shapes; the readers know one of each. */
function plainMark(mark: string): string {
  switch (mark) {
    case "–":
    case "—":
    case "−":
    case "‐":
    case "‑":
      return "-";
    case "×":
      return "x";
    case "“":
    case "”":
      return '"';
    default:
      return mark;
  }
}
