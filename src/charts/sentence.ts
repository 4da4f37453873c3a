/**
 * A text as a sentence, with a capital and a full stop; nothing of nothing.
 *
 * @example
 * [sentence("tháng 6/2024"), sentence("")] // -> ["Tháng 6/2024.", ""]
 */
export function sentence(text: string): string {
  return text === "" ? "" : `${capital(text)}.`;
}

/**
 * A text with a capital at its beginning; a name that has one further on, `pH`, and that of a column or file stay as they are.
 *
 * @example
 * [capital("measles: incidence"), capital("pH of water"), capital("gdp_2017 up")]
 * // -> ["Measles: incidence", "pH of water", "gdp_2017 up"]
 */
export function capital(text: string): string {
  const [first = ""] = text.split(/[\s:,]/, 1);
  return first === first.toLowerCase() && !/_|\d{3}/.test(first) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
