import { clockTime } from "./clock-time.ts";
import { isPlain, notQuantity } from "./digit-pieces.ts";
import { isHyphenated, mixedNumber } from "./mixed-number.ts";
import { dashed, dottedDate, label } from "./read-labels.ts";
import { documentNumber, listMark, namedNumber, nameWithDigits, telephone } from "./read-names.ts";
import { ranged, slashed } from "./read-pairs.ts";
import { quantity } from "./read-quantity.ts";
import type { Reader } from "./reader.ts";

/**
 * Reads the digits under the cursor, with what belongs to them, into one or more numerals: a document's number, a date,
 * a pair `149/156`, a range `40 - 50%`, a list mark, or a quantity with its unit.
 */
export function readDigits(reader: Reader): void {
  const piece = reader.piece();
  if (piece?.is !== "digits") return;
  if (isHyphenated(reader) && mixedNumber(reader)) {
    quantity(reader);
    return;
  }
  const named =
    shortYear(reader) ||
    nameWithDigits(reader) ||
    clockTime(reader) ||
    documentNumber(reader) ||
    telephone(reader) ||
    listMark(reader);
  const dated = named || dottedDate(reader) || slashed(reader) || dashed(reader) || ranged(reader);
  const joined = dated || namedNumber(reader) || label(reader);
  if (joined === 0) quantity(reader);
  if (named === 0) reader.coverPowers(joined);
  reader.at += joined;
}

/** `fiscal '21`: two digits that an apostrophe leads. */
function shortYear(reader: Reader): number {
  const piece = reader.piece();
  const mark = reader.last();
  if (!piece || mark?.is !== "mark" || mark.end !== piece.start || !/^['\u2019]$/.test(mark.mark)) return 0;
  const before = reader.last(2);
  if (!isPlain(piece) || piece.text.length !== 2 || (before && before.end === mark.start)) return 0;
  notQuantity(reader, "date", piece, piece);
  return 1;
}
