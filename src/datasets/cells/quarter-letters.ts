import { writesMonthsWith } from "../../language/column-languages.ts";
import { legacyDecoder } from "../../language/legacy-text.ts";
import { isSpelledWithMonthsInT } from "../../language/one-spelling.ts";
import { partOfYear } from "./read-period.ts";

/** `T1 2023`, `T1/2023`, `1T23`, `2023-T1`, `T1`: what `T` says of a year, as it stands in a text. */
interface LetteredPart {
  readonly number: number;
  /** Undefined where no year stands beside it. */
  readonly year: number | undefined;
  /** Written as Vietnamese writes the months of years: `T1/2023`. */
  readonly isSlashed: boolean;
  /** The text with `Q` and the number in its place. */
  readonly asQuarter: string;
}

const [before, behind, gap] = [String.raw`(?<![\p{L}\d])`, String.raw`(?![\p{L}\d])`, String.raw`(\s?[-/.]?\s?)['’]?`];
const year = String.raw`(\d{4}|\d\d)`;
const shapes = [
  { pattern: new RegExp(`${before}(\\d{4})${gap}T\\s?(\\d{1,2})${behind}`, "u"), places: [3, 1, 2] },
  { pattern: new RegExp(`${before}T\\s?(\\d{1,2})(?:${gap}${year})?${behind}`, "u"), places: [1, 3, 2] },
  {
    pattern: new RegExp(`${before}(\\d{1,2})[TºªeErR°è]{0,4}\\s?T(?:${gap}${year})?${behind}`, "u"),
    places: [1, 3, 2],
  },
] as const;

function letteredPart(text: string): LetteredPart | undefined {
  if (!text.includes("T")) return undefined;
  for (const { pattern, places } of shapes) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [number, written, sign] = places.map((place) => found[place]);
    const whole = written === undefined ? undefined : Number(written) + (written.length === 2 ? 2000 : 0);
    const said = `Q${number}${whole === undefined ? "" : ` ${whole}`}`;
    const asQuarter = text.slice(0, found.index) + said + text.slice(found.index + found[0].length);
    return { number: Number(number), year: whole, isSlashed: /[/.]/.test(sign ?? ""), asQuarter };
  }
  return undefined;
}

/**
 * A text in which `T1` is a quarter (trimestre), with `Q1` in its place; as it is where it says none.
 *
 * @example
 * ["T1 2023", "2T23", "2023-T3", "Ventes T4/2023", "Total"].map(asQuarter) // -> ["Q1 2023", "Q2 2023", "Q3 2023", "Ventes Q4 2023", "Total"]
 */
export function asQuarter(text: string): string {
  const part = letteredPart(text);
  return part && part.number >= 1 && part.number <= 4 ? part.asQuarter : text;
}

/** What the letter `T` before or behind a number stands for in a table, by an example. */
export interface LetteredParts {
  readonly is: "month" | "quarter";
  readonly text: string;
  /** The example with what it stands for. */
  readonly means: string;
}

/**
 * What `T1`, `T2`, … of a table stand for: months of Vietnamese (tháng), or quarters of French, Spanish, Portuguese and Italian (trimestre), of
 * which a year has four and no fifth: four of them are there, or a name says that they are quarters. The words around decide, by letters and
 * spelling; where they say nothing, quarters unless a stroke stands before the year. Undefined where neither is so: they are what they are elsewhere.
 */
export function letteredParts(texts: readonly string[], around: readonly string[] = []): LetteredParts | undefined {
  const found = texts.flatMap((text) => letteredPart(text) ?? []);
  const [first] = found;
  if (!first || found.some(({ number }) => number < 1 || number > 4)) return undefined;
  const words = [...texts, ...around];
  if (!areFour(found) && !words.some((text) => partOfYear(text) === "quarter")) return undefined;
  const example = texts.find((text) => letteredPart(text) !== undefined) ?? "";
  if (isVietnamese(words) || isSpelledSo(texts)) return undefined;
  const isOther =
    words.some((text) => (text.match(/\p{L}+/gu) ?? []).some(isAccentedOtherwise)) || saysTrimestre(words);
  if (isOther || !first.isSlashed) return { is: "quarter", text: example, means: first.asQuarter };
  return { is: "month", text: example, means: `${first.year}-${String(first.number).padStart(2, "0")}` };
}

/** Four of one year, or four on end. */
function areFour(parts: readonly LetteredPart[]): boolean {
  const ofYear = (of: number | undefined) =>
    new Set(parts.flatMap(({ year, number }) => (year === of ? [number] : [])));
  if (parts.some(({ year }) => ofYear(year).size === 4)) return true;
  const ordinals = [...new Set(parts.flatMap(({ year, number }) => (year === undefined ? [] : [year * 4 + number])))];
  return ordinals.length > 3 && Math.max(...ordinals) - Math.min(...ordinals) === ordinals.length - 1;
}

function saysTrimestre(texts: readonly string[]): boolean {
  return texts.some((text) => /trim/i.test(text));
}

/** A word with an accent that Vietnamese has too, in a word that it has not: `Région`. */
function isAccentedOtherwise(word: string): boolean {
  return /[^\p{ASCII}]/u.test(word.normalize("NFC")) && !isSpelledWithMonthsInT(word.normalize("NFC"));
}

/** By letters that no other language has, by a column's name, or by the letters of an old font. */
function isVietnamese(texts: readonly string[]): boolean {
  if (texts.some((text) => /[ăđơư\u1ea0-\u1ef9]/i.test(text.normalize("NFC")))) return true;
  return writesMonthsWith("T", texts) || legacyDecoder(texts).found.size > 0;
}

/** Whether hardly a word is not spelled as a Vietnamese syllable: names of provinces without accents. */
function isSpelledSo(texts: readonly string[]): boolean {
  const words = texts.flatMap((text) => text.match(/\p{L}{2,}/gu) ?? []);
  return words.length >= fewestWords && words.filter(isSpelledWithMonthsInT).length * 5 >= words.length * 4;
}

/** A word or two may look like those of any language. */
const fewestWords = 3;
