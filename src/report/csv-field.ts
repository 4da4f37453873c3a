/**
 * A text as a field of CSV (RFC 4180): in quotes where it holds a comma, a quote or a line end.
 *
 * @example
 * [csvField("a"), csvField('a "b", c')] // -> ["a", "\"a \"\"b\"\", c\""]
 */
export function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
