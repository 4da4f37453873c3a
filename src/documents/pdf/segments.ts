import { type Line, lineOfWords, type Word } from "./words.ts";

/** How far apart two words are that stand in two columns, in sizes of the font. */
const columnGap = 1;

/** A line cut where a column ends: between words that are further apart than those of a sentence. */
export function segmentsOf(line: Line): readonly Line[] {
  const found: Word[][] = [];
  const usual = usualGap(line);
  for (const word of line.words) {
    const last = found.at(-1);
    if (last && word.gap <= Math.max(columnGap * line.size, 2.5 * usual)) last.push(word);
    else found.push([word]);
  }
  return found.map((words) => lineOfWords(words, line.baseline, line.size));
}

/** No sentence is set so wide: where the usual gap is wider, the line is a row of a table. */
const widestGap = 0.8;

/** The usual gap between the words of a line, which is wide where the line is set to a width; 0 for few words and for rows of tables. */
function usualGap({ words, size }: Line): number {
  const gaps = words.slice(1).map(({ gap }) => gap);
  if (gaps.length < 5) return 0;
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return usual > widestGap * size ? 0 : usual;
}

/** The words of a line as text. */
export function textOf({ words }: Pick<Line, "words">): string {
  return words.map(({ text }, at) => (at > 0 ? ` ${text}` : text)).join("");
}
