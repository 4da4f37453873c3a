/**
 * A year without what is written right behind it of remarks: their numbers with a closing bracket, as in Russian tables, or a letter of another
 * script. Any other text as it is.
 *
 * @example
 * ["20171)", "1970 5)", "20232), 3)", "2010Β", "2024E", "12"].map(withoutYearNotes) // -> ["2017", "1970", "2023", "2010", "2024E", "12"]
 */
export function withoutYearNotes(text: string): string {
  return yearWithNotes.exec(text.trim())?.[1] ?? text;
}

const yearWithNotes = /^((?:19|20)\d\d)(?:\s?\d{1,2}\)(?:\s*,?\s*\d{1,2}\))*|(?![A-Z])\p{Lu})$/u;
