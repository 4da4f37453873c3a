/**
 * A text as a sentence, with a capital and a full stop; nothing of nothing.
 *
 * @example
 * [sentence("tháng 6/2024"), sentence("")] // -> ["Tháng 6/2024.", ""]
 */
export function sentence(text: string): string {
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
