/**
 * A text with everything that a terminal or a page would obey, hide or choke on made visible: control characters as
 * their picture (`␀`), marks that turn the direction of writing and lone surrogates as `⟨U+202E⟩`. Tabs and line ends stay.
 *
 * @example
 * visible("a\u0000b\u202e") // -> "a␀b⟨U+202E⟩"
 */
export function visible(text: string): string {
  return unsafe.test(text) ? text.replace(everyUnsafe, picture) : text;
}

/** The same on one line: tabs and line ends become spaces. */
export function visibleLine(text: string): string {
  return visible(text.replace(/[\t\n\r\f\u2028\u2029]+/g, " "));
}

/**
 * A text in which what a terminal obeys has become its picture: control characters but for tabs and line ends.
 *
 * @example
 * withoutControls("a\u001b[31mb\u009b") // -> "a␛[31mb⟨U+009B⟩"
 */
export function withoutControls(text: string): string {
  return control.test(text) ? text.replace(everyControl, picture) : text;
}

/**
 * The same for a text that goes to a terminal: marks that turn the direction of writing are shown, too, since they make a line look like another.
 *
 * @example
 * forTerminal("a\u001bb\u202ec") // -> "a␛b⟨U+202E⟩c"
 */
export function forTerminal(text: string): string {
  return withoutControls(text).replace(everyTurn, picture);
}

const everyTurn = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const controls = "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]";
const control = new RegExp(controls, "u");
const everyControl = new RegExp(controls, "gu");

const characters =
  "[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\ufffe\\uffff]|\\p{Surrogate}";
const unsafe = new RegExp(characters, "u");
const everyUnsafe = new RegExp(characters, "gu");

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
