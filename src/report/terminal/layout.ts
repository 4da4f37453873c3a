import type { Messages } from "../../words/words.ts";
import { textWidth } from "../text-width.ts";
import { wrap } from "../wrap.ts";
import type { Paint, Style } from "./style.ts";

/** What terminal text is laid out on. */
export interface Screen {
  readonly width: number;
  readonly paint: Paint;
  readonly messages: Messages;
}

/** A wrapped paragraph; its first line starts with `lead`, the others are indented as far. */
export function paragraph(screen: Screen, text: string, lead: string, ...styles: readonly Style[]): string[] {
  const indent = textWidth(lead);
  const paint = (line: string) => (styles.length === 0 ? line : screen.paint(line, ...styles));
  return wrap(text, screen.width - indent).map((line, at) =>
    at === 0 ? paint(lead + line) : " ".repeat(indent) + paint(line),
  );
}

/** A blank line and a title with a count. */
export function heading(screen: Screen, title: string, count: number): string[] {
  const [first = "", ...rest] = wrap(`${title} (${screen.messages.number(String(count))})`, screen.width);
  return ["", screen.paint(first, "bold"), ...rest.map((line) => screen.paint(line, "bold"))];
}
