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

/** The columns of one character (code point). */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (zero.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

const plain = /^[\u0020-\u007e\u00c0-\u024f\u1ea0-\u1ef9]*$/;
const zero = /^[\p{M}\p{Cf}\u1160-\u11ff]$/u;
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]$/u;
