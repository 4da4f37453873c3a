import type { Span } from "../../model/span.ts";

/** How far into a line a mark may reach; no pattern looks further. */
const reach = 48;

const bullet = /^[-+*•–—·▪●○◦‣*](?:\s|$)/u;
const listNumber =
  /^(?:\(?(?:\d{1,3}|\p{L})\)|(?:\d{1,2}|[IVXLivxl]{1,6}|\p{L})\.(?:\d{1,2}\.)*(?:\d{1,2})?\)?|\d{1,2}(?:\.\d{1,2}){1,3})(?=\s)/u;
const superscript = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/u;
const bracketed = /^\[(\d{1,3})\]:?(?=\s)/u;
const markdownNote = /^\[\^([\p{L}\p{N}_-]{1,32})\]:/u;

/** A footnote's mark at the start of a line: what it is called, and where the note itself begins. */
export interface NoteMark {
  readonly mark: string;
  readonly body: number;
}

/** Whether the line starts with a bullet such as `-` or `•`. */
export function opensBullet(text: string, line: Span): boolean {
  return bullet.test(head(text, line));
}

/** Whether the line starts with a mark that counts: `1.`, `1.2.`, `(1)`, `a)`, `II.` */
export function opensNumber(text: string, line: Span): boolean {
  return listNumber.test(head(text, line));
}

/** The note that starts with this line, where its mark can be nothing else: `¹ …` or `[^1]: …`. */
export function superscriptNote(text: string, line: Span): NoteMark | undefined {
  const start = head(text, line);
  const raised = superscript.exec(start);
  if (raised) return noteMark(text, line, plainDigits(raised[0]), raised[0].length);
  const named = start.startsWith("[^") ? markdownNote.exec(start) : null;
  return named?.[1] === undefined ? undefined : noteMark(text, line, named[1], named[0].length);
}

/** The note that starts with this line as `[1] …`, which in the middle of a paragraph may as well be a call. */
export function bracketNote(text: string, line: Span): NoteMark | undefined {
  const found = bracketed.exec(head(text, line));
  return found?.[1] === undefined ? undefined : noteMark(text, line, found[1], found[0].length);
}

/** `12` for `¹²`. */
export function plainDigits(raised: string): string {
  return Array.from(raised, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)).join("");
}

function noteMark(text: string, line: Span, mark: string, length: number): NoteMark {
  let body = line.start + length;
  while (body < line.end && /\s/.test(text.charAt(body))) body++;
  return { mark, body };
}

function head(text: string, line: Span): string {
  return text.slice(line.start, Math.min(line.end, line.start + reach));
}
