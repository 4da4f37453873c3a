import { characterWidth, textWidth } from "./text-width.ts";

/**
 * The lines of a paragraph, each at most `width` columns, broken at spaces and inside a word only where it is longer than
 * a line.
 *
 * @example
 * wrap("báo cáo ghi 94", 8) // -> ["báo cáo", "ghi 94"]
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/[ \t\n]+/)) {
    for (const piece of pieces(word, Math.max(1, width))) {
      const size = textWidth(piece);
      if (line !== "" && used + 1 + size > width) {
        lines.push(line);
        line = "";
        used = 0;
      }
      used += line === "" ? size : 1 + size;
      line = line === "" ? piece : `${line} ${piece}`;
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

function pieces(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  let used = 0;
  for (const character of word) {
    const size = characterWidth(character);
    if (used + size > width && piece !== "") {
      found.push(piece);
      piece = "";
      used = 0;
    }
    piece += character;
    used += size;
  }
  found.push(piece);
  return found;
}
