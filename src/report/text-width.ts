/**
 * How many columns a text takes in a terminal: combining marks and format characters none, East Asian wide characters and
 * emoji two, all others one.
 *
 * @example
 * textWidth("Việt") // -> 4
 */
export function textWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The columns of one character (code point). Patterns with letters of all languages take long to make, so that most texts do without. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (plain.test(character)) return 1;
  if (zero.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** Letters of most languages in Latin script, dashes and quotation marks, the lines of tables, `·`, `✓` and `✗`. */
const plain = /^[\u0020-\u007e\u00b7\u00c0-\u024f\u1ea0-\u1ef9\u2010-\u2027\u2500-\u257f\u2713\u2717]*$/;
const zero = /^[\p{M}\p{Cf}\u1160-\u11ff]$/u;
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]$/u;
