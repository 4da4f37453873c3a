import { visibleLine } from "../../model/visible.ts";
import type { Excerpt, ExcerptMark } from "../excerpt.ts";
import { characterWidth, textWidth } from "../text-width.ts";
import type { Paint, Style } from "./style.ts";

/** What a snippet is set in: columns for line numbers, columns in all, and the colour of the number under test. */
export interface SnippetStyle {
  readonly gutter: number;
  readonly width: number;
  readonly paint: Paint;
  readonly reported: Style;
}

/**
 * A piece of the document with its line number and an underline, the way a compiler shows it: `^` under the reported
 * number, `~` under the numbers it is recomputed from.
 */
export function snippet(text: string, excerpt: Excerpt, { gutter, width, paint, reported }: SnippetStyle): string[] {
  const room = Math.max(1, width - gutter - 3);
  let source = excerpt.cutBefore ? "… " : "";
  let under = excerpt.cutBefore ? "  " : "";
  const append = (piece: string, sign: string) => {
    const shown = visibleLine(piece);
    source += shown;
    under += sign.repeat(textWidth(shown));
  };
  let at = excerpt.start;
  for (const mark of excerpt.marks) {
    append(text.slice(at, mark.start), " ");
    append(text.slice(mark.start, Math.min(mark.end, excerpt.end)), signOf(mark));
    at = Math.max(mark.end, excerpt.start);
  }
  append(text.slice(at, excerpt.end), " ");
  if (excerpt.cutAfter) source += " …";
  const bar = paint("│", "blue");
  return [
    `${paint(String(excerpt.line).padStart(gutter), "blue")} ${bar} ${clipped(source, room)}`,
    `${" ".repeat(gutter)} ${bar} ${painted(clipped(under.trimEnd(), room), paint, reported)}`,
  ];
}

function signOf(mark: ExcerptMark): string {
  return mark.role === "reported" ? "^" : "~";
}

function painted(under: string, paint: Paint, reported: Style): string {
  return under.replace(/\^+|~+/g, (signs) => paint(signs, "bold", signs.startsWith("^") ? reported : "blue"));
}

function clipped(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) return kept;
    kept += character;
  }
  return kept;
}
