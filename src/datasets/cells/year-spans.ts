const longestSpan = 15;

/**
 * Whether texts such as `2003-05` are spans of years and no months: all are a year and two digits, and either some of them
 * are no months, or three or more of different years are equally long, or two that end in the next one. `2011-01`, `2011-02` are months.
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
  // As months, `2010-11` and `2011-12` would be another one each year.
  return firsts.size > (length === 1 ? 1 : 2) && new Set(lengths).size === 1 && length > 0 && length <= longestSpan;
}

/**
 * Names with the spans of years in them as the year in which each ends, where all of them together are spans, each of a year and the next:
 * `Cost 2010-11` and `Cost 2011-12` are of two years of accounts, and of no months. Names that are spans as a whole stay, with a remark behind them or none.
 *
 * @example
 * withYearsOfSpans(["Area", "Cost 2010-11", "Cost 2011-12"]) // -> ["Area", "Cost 2011", "Cost 2012"]
 * withYearsOfSpans(["Cost 2011-01", "Cost 2011-02"]) // -> ["Cost 2011-01", "Cost 2011-02"]
 */
export function withYearsOfSpans(names: readonly string[]): readonly string[] {
  if (!names.some((name) => spanInName.test(name) && !spanAlone.test(name.trim()))) return names;
  const found = [...new Set(names.flatMap((name) => name.match(allSpans) ?? []))];
  const isNext = (span: string) => (Number(span.slice(0, 4)) + 1) % 100 === Number(span.slice(-2));
  if (!found.every(isNext) || !spansOfYears(found)) return names;
  return names.map((name) =>
    spanAlone.test(name.trim()) ? name : name.replace(allSpans, (span) => String(Number(span.slice(0, 4)) + 1)),
  );
}

const spanInName = /(?<![\d/–-])(?:1[89]|20|21)\d\d[-–/]\d\d(?![\d/–-])/;
const allSpans = new RegExp(spanInName, "g");
/** A remark behind it says which figures they are, or in what: `2023-24 (BE)`. */
const spanAlone = /^\d{4}[-–/]\d\d(?:\s*[([][^()[\]]*[)\]])?$/;
