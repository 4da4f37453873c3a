const months = "january|february|march|april|may|june|july|august|september|october|november|december".split("|");

/** Words of a period and the signs they stand for, as in `../vi/period-words.ts`; `N3` is March. */
export const englishPeriodWords: readonly (readonly [string, string])[] = [
  ...months.flatMap((name, at) => [[name, `N${at + 1}`] as const, [name.slice(0, 3), `N${at + 1}`] as const]),
  ["sept", "N9"],
  ...rows("m|month|months", "M"),
  ...rows("q|quarter|qtr", "Q"),
  ...rows("s|h|hy|half|semester", "S"),
  ...rows("w|wk|week", "W"),
  ...rows("year|yr|fy|y|cy|a|sy|ay|school year|academic year|season", "Y"),
  ...rows("year ending|year ended|years ending|years ended|fiscal year ended|fiscal year ending", "E"),
  ...rows("months ending|months ended|months to|month period ending|month period ended", "M E"),
  ...rows("ytd|year to date", "F"),
  ...rows("to|until|till|up to|through|thru", "U"),
  ...rows("decade|decade of", "X"),
  ...rows("bc|bce|b . c .|b . c . e .", "B"),
  ...rows("ad|ce|a . d .|c . e .", "C"),
  ...rows("first half", "S 1"),
  ...rows("second half", "S 2"),
  ...["first", "second", "third", "fourth"].map((word, at) => [word, String(at + 1)] as const),
  ...["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"].flatMap((word, at) => [
    [word, String(at + 2)] as const,
    [`first ${word}`, String(at + 2)] as const,
  ]),
];

function rows(words: string, sign: string): (readonly [string, string])[] {
  return words.split("|").map((word) => [word, sign] as const);
}
