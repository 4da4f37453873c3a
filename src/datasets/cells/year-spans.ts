const longestSpan = 15;

/**
 * Whether texts such as `2003-05` are spans of years and no months: all are a year and two digits, and either some of them
 * are no months, or three or more of different years are equally long. `2011-01`, `2011-02` are months.
 *
 * @example
 * spansOfYears(["2003-05", "2004-06", "2005-07"]) // -> true
 * spansOfYears(["2011-01", "2011-02"]) // -> false
 */
export function spansOfYears(texts: readonly string[]): boolean {
  if (texts.some((text) => /^\d{4}[/](\d\d)[-–]\d{4}[/]\d\d$/.test(text))) return true;
  const pairs = texts.map((text) => /^(\d{4})[-–/](\d\d)(?:\s*[[(].*)?$/.exec(text)).filter((found) => found !== null);
  if (pairs.length < 2) return pairs.length === 1 && texts.length === 1 && Number(pairs[0]?.[2]) > 12;
  const lengths = pairs.map((found) => (Number(found[2]) - (Number(found[1]) % 100) + 100) % 100);
  const firsts = new Set(pairs.map((found) => found[1]));
  if (pairs.some((found) => Number(found[2]) > 12))
    return lengths.every((length) => length > 0 && length <= longestSpan);
  const [length = 0] = lengths;
  return firsts.size > 2 && new Set(lengths).size === 1 && length > 0 && length <= longestSpan;
}
