import { withoutControls } from "../model/visible.ts";

/** How texts are written as fields. */
export interface FieldOptions {
  /** As they are, also what a spreadsheet would take for a formula. */
  readonly raw?: boolean;
}

/**
 * A text as a field of CSV (RFC 4180): in quotes where it holds a comma, a quote or a line end. One that a spreadsheet would
 * take for a formula, since it begins with an equals, plus, minus or at sign, a tab or a carriage return and is no number, gets an apostrophe
 * before it (OWASP, CSV injection), and what a terminal would obey becomes its picture, `␛`; neither with `raw`.
 *
 * @example
 * csvField('a "b", c') // -> "\"a \"\"b\"\", c\""
 * csvField("=1+2") // -> "'=1+2"
 * csvField("-1.5") // -> "-1.5"
 */
export function csvField(text: string, { raw = false }: FieldOptions = {}): string {
  const safe = raw ? text : withoutControls(isFormula(text) ? `'${text}` : text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function isFormula(text: string): boolean {
  return (
    /^[=+\-@\t\r]/.test(text) &&
    !/^[+-]?(?:\d[\d.,\u00a0\u202f ]*|\.\d+)(?:e[+-]?\d+)?\s?%?$/i.test(text) &&
    !/^-+$/.test(text)
  );
}
