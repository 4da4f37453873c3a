import { Rational } from "../model/rational.ts";
import { noUnit } from "../model/unit.ts";
import type { Language } from "./language.ts";
import { numeralOf } from "./numeral-of.ts";
import type { Piece } from "./scan.ts";
import type { Token } from "./token.ts";

/** A cursor over one sentence's pieces, and the tokens read so far. */
export class Reader {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly language: Language;
  readonly tokens: Token[] = [];
  at = 0;

  constructor(text: string, pieces: readonly Piece[], language: Language) {
    this.text = text;
    this.pieces = pieces;
    this.language = language;
  }

  /** The folded word at an index, or undefined where there is none: what phrase tables ask for. */
  readonly word = (index: number): string | undefined => {
    const piece = this.pieces[index];
    return piece?.is === "word" ? piece.text : undefined;
  };

  piece(ahead = 0): Piece | undefined {
    return this.pieces[this.at + ahead];
  }

  /** Enters the 2 of `m2` among the pieces from the cursor on: no quantity, but a digit of the text all the same. */
  coverPowers(length: number): void {
    for (let ahead = 0; ahead < length; ahead++) {
      const piece = this.piece(ahead);
      if (piece?.is !== "word" || !isDigit(this.text.charCodeAt(piece.end - 1))) continue;
      const place = { start: piece.end - 1, end: piece.end, unitEnd: piece.end };
      this.tokens.push(numeralOf({ role: "ordinal", ...place, value: Rational.zero, lastPlace: 0, unit: noUnit }));
    }
  }

  last(back = 1): Token | undefined {
    return this.tokens[this.tokens.length - back];
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
