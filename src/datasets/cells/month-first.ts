const pattern = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?!\d)/;

/**
 * Whether dates are written month first: a second number above 12 somewhere, and no first one.
 *
 * @example
 * [isMonthFirst(["1/2/2024", "1/31/2024"]), isMonthFirst(["1/2/2024"])] // -> [true, false]
 */
export function isMonthFirst(texts: readonly string[]): boolean {
  const dates = texts.map((text) => pattern.exec(text)).filter((found) => found !== null);
  return dates.some((found) => Number(found[3]) > 12) && !dates.some((found) => Number(found[1]) > 12);
}

/**
 * A date that is written month first, day first.
 *
 * @example
 * dayFirst("1/31/2024") // -> "31/1/2024"
 */
export function dayFirst(text: string): string {
  return text.replace(pattern, (_, month: string, mark: string, date: string, year: string) =>
    [date, month, year].join(mark),
  );
}
