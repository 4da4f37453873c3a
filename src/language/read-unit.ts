import { noUnit, type Unit } from "../model/unit.ts";
import type { UnitWord } from "./language.ts";
import type { Reader } from "./reader.ts";
import type { Piece } from "./scan.ts";

/** The unit after a number, and how many pieces of it the number takes with it. */
export interface UnitFound {
  readonly unit: Unit;
  /** Pieces taken: multipliers, currencies, measures and `%`. A counted thing stays in the text as a word. */
  readonly length: number;
  readonly end?: number;
  /** Where a percent sign ends. */
  readonly signEnd?: number;
  /** Whether a name stands after the multipliers (`tỷ đồng`), or only multipliers (`tỷ`). */
  readonly named: boolean;
}

/** Reads the unit that stands `ahead` pieces after the cursor; `whole` where the number could count things. */
export function readUnit(reader: Reader, ahead: number, whole: boolean): UnitFound {
  let at = reader.at + ahead;
  let scale = 0;
  let length = 0;
  for (;;) {
    const found = unitAt(reader, at);
    if (!found || found.meaning.kind !== undefined) break;
    scale += found.meaning.scale;
    at += found.length;
    length += found.length;
  }
  const name = unitAt(reader, at);
  if (name?.meaning.kind && name.meaning.kind !== "count") {
    const per = perUnit(reader, at + name.length);
    const taken = length + name.length + per.length;
    const last = reader.pieces[reader.at + ahead + taken - 1];
    const phrase = phraseAt(reader, at, name.length);
    const base = (name.meaning.base ?? phrase) + per.base;
    const isSign = phrase.startsWith("%");
    return {
      unit: {
        kind: name.meaning.kind,
        text: printedFrom(reader, reader.at + ahead, last),
        base,
        scale: scale + name.meaning.scale + (name.meaning.base === "%" ? -2 : 0),
      },
      length: taken,
      named: true,
      ...(last ? { end: last.end } : {}),
      ...(isSign && reader.pieces[at + (phrase === "% %" ? 1 : 0)]
        ? { signEnd: reader.pieces[at + (phrase === "% %" ? 1 : 0)]?.end ?? 0 }
        : {}),
    };
  }
  const last = reader.pieces[at - 1];
  const base = scale >= 9 ? "" : countedAt(reader, at, name?.length, whole || scale > 0);
  const until = base === "" ? last : reader.pieces[at + (name?.length ?? 1) - 1];
  const kind = base !== "" && name?.meaning.kind === "count" ? "count" : "none";
  const known = kind === "count" ? until : last;
  const text = kind === "count" || length > 0 ? printedFrom(reader, reader.at + ahead, known) : "";
  const unit: Unit = base || scale > 0 ? { kind, text, base, scale } : noUnit;
  return { unit, length, named: false, ...(length > 0 && last ? { end: last.end } : {}) };
}

/** The unit as it stands in the text, on one line. */
export function printedFrom(reader: Reader, from: number, until: Piece | undefined): string {
  const printed = reader.text.slice(reader.pieces[from]?.start, until?.end);
  return printed.includes("\n") ? printed.replace(/\s+/g, " ") : printed;
}

/** The name of what is counted at a place: a known phrase, or any small-letter word that does nothing else. */
function countedAt(reader: Reader, at: number, known: number | undefined, whole: boolean): string {
  if (known) return phraseAt(reader, at, known);
  const piece = reader.pieces[at];
  if (!whole || piece?.is !== "word" || piece.capital || isTimesLetter(piece)) return "";
  return reader.language.senses.match(reader.word, at) ? "" : piece.text;
}

/** The x of `39 x 12`. */
function isTimesLetter(piece: Piece): boolean {
  return piece.text === "x";
}

/** `đồng/kg`, `tấn / ha`, `đồng / tháng`. */
function perUnit(reader: Reader, at: number): { base: string; length: number } {
  const slash = reader.pieces[at];
  if (slash?.is !== "mark" || slash.text !== "/") return { base: "", length: 0 };
  const word = reader.pieces[at + 1];
  if (word?.is !== "word" || reader.language.senses.match(reader.word, at + 1)) return { base: "", length: 0 };
  const known = unitAt(reader, at + 1);
  const length = known?.length ?? 1;
  return { base: `/${phraseAt(reader, at + 1, length)}`, length: length + 1 };
}

function phraseAt(reader: Reader, at: number, length: number): string {
  let phrase = reader.word(at) ?? "";
  for (let next = 1; next < length; next++) phrase += ` ${reader.word(at + next)}`;
  return phrase;
}

/** The unit phrase at a place, unless a longer phrase of another sense starts there: `lần lượt` is no `lần`. */
export function unitAt(
  reader: Reader,
  at: number,
): { readonly meaning: UnitWord; readonly length: number } | undefined {
  const unit = reader.language.units.match(reader.word, at);
  if (!unit) return undefined;
  const sense = reader.language.senses.match(reader.word, at);
  return sense && sense.length > unit.length ? undefined : unit;
}
