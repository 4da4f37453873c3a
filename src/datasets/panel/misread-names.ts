import { partName } from "../cells/period-name.ts";
import { readPeriod } from "../cells/read-period.ts";

/** Of very many names only the first are looked at. */
const mostNames = 2000;

/**
 * Names that hold a period, and are the same but for it: `Số lượng · T1` and `Số lượng · T2`, or nothing but numbers in turn, `1º` and `2º`. What is
 * measured is no period: a table with such names has its periods in a place where they were not looked for.
 *
 * @example
 * periodsInNames(["A / 2024-01", "A / 2024-02"]) // -> ["A / 2024-01", "A / 2024-02"]
 * periodsInNames(["Jän.24", "Feb.24", "Mär.24"]) // -> ["Jän.24", "Feb.24", "Mär.24"]
 * periodsInNames(["GDP, prices of 2010", "Quận 1", "Quận 2"]) // -> []
 */
export function periodsInNames(names: readonly string[], isUndated = false): readonly string[] {
  const rests = new Map<string, Map<string, string>>();
  for (const name of names.slice(0, mostNames))
    for (const { rest, period } of periodsIn(name)) {
      const known = rests.get(rest) ?? new Map<string, string>();
      if (known.size === 0) rests.set(rest, known);
      if (!known.has(period)) known.set(period, name);
    }
  const [found] = [...rests.values()].filter(
    (each) => each.size > 1 && (hasDigits(each) || each.size * 2 >= names.length),
  );
  if (found) return [...found.values()];
  return (isUndated ? withYears(names) : undefined) ?? datedWords(names) ?? ordinals(names) ?? [];
}

/** `MAR`, `AGO` and `CZE` are countries, too. */
function hasDigits(periods: ReadonlyMap<string, string>): boolean {
  return [...periods.keys()].every((period) => /\d/.test(period));
}

/** `2024. január` and `2024. február`: words and years of a table that has no periods. */
function withYears(names: readonly string[]): readonly string[] | undefined {
  const found = names.filter((name) => name.length < 30 && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(name));
  return found.length > 1 && found.length * 2 >= names.length - 1 ? found : undefined;
}

/** `1º`, `2º`, `3º`: nothing but numbers in turn, with a sign. */
function ordinals(names: readonly string[]): readonly string[] | undefined {
  const found = names.filter((name) => /^\d{1,2}(?:[ºª°.]|er|e|st|nd|rd|th)$/u.test(name));
  return found.length > 1 && found.every((name, at) => Number.parseInt(name, 10) === at + 1) ? found : undefined;
}

/** The pieces of a name that are periods, each with what is left of the name without it. */
function periodsIn(name: string): readonly { readonly rest: string; readonly period: string }[] {
  const pieces = name.split(/( · | \/ |: )/);
  return pieces.flatMap((piece, at) => {
    const text = piece.trim();
    const [, before = "", last = ""] = /^(.*?)\s*\b(\S{1,9})$/u.exec(text) ?? [];
    const isWhole = isPeriod(text);
    const isLast = !isWhole && before !== "" && isPart(last);
    if (!isWhole && !isLast) return [];
    const own = isWhole ? "" : before;
    const period = isWhole ? text : last;
    // The number of a week beside its day is another one in each row, too.
    const rest = pieces.map((each, of) => (of === at ? own : /^\d{1,3}$/.test(each) ? "" : each)).join("");
    return [{ rest, period }];
  });
}

/** A period with its year, or a part of one by its name; a bare number is none. */
function isPeriod(text: string): boolean {
  if (clock.test(text)) return true;
  if (text.length > 30 || !/\d|^\p{L}{3,}$/u.test(text)) return false;
  return (
    isPart(text) || (readPeriod(text) !== undefined && /^\d.*\d$|[\s/.-]\d/.test(text) && /\d{4}|\d[/.-]\d/.test(text))
  );
}

/** A time of a day: `06:00`, `06-01 12:00`. */
const clock = /^(?:[\d./-]{3,10}[\sT])?[0-2]?\d:[0-5]\d$/;

function isPart(text: string): boolean {
  return partName(text) !== undefined && !/^\d+$/.test(text);
}

/** `Jän.24`, `Feb.24`, `Mär.24`: one word each, and all with the same year or with years in turn. */
function datedWords(names: readonly string[]): readonly string[] | undefined {
  const read = names.flatMap((name) => {
    const [, word, year] = /^(\p{L}{3,10})[.\s'’-]{0,2}((?:19|20)?\d\d)$/u.exec(name) ?? [];
    return word === undefined || year === undefined ? [] : [{ name, word, year }];
  });
  const years = new Set(read.map(({ year }) => year));
  const words = new Set(read.map(({ word }) => word));
  return words.size > 2 && years.size * 2 < words.size ? read.map(({ name }) => name) : undefined;
}

/** Money, a number with decimals and a few letters at most, or how many there are for one: `20:1`. */
const figure =
  /^(?:[-+−–]?\s?\p{Sc}\s?\d[\d.,]*|[-+−–]?\d[\d.,]*\s?\p{Sc}|[-+−–]?\d{1,3}(?:[.,]\d{3})*[.,]\d{1,3}\s?\p{L}{0,4}|\d+(?:[.,]\d+)?\s?:\s?1)$/u;

/**
 * Names that are figures: two or more of them, and not fewer than half of all pieces of names at their place.
 *
 * @example
 * figuresInNames(["Giá · €120", "Giá · $130"]) // -> ["Giá · €120", "Giá · $130"]
 * figuresInNames(["Lúa 2.5 tấn", "0-4", "5-9"]) // -> []
 */
export function figuresInNames(names: readonly string[]): readonly string[] {
  const looked = names.slice(0, mostNames);
  const found = looked.filter((name) => figure.test((name.split(/ · | \/ |: |=/).at(-1) ?? "").trim()));
  return found.length > 1 && found.length * 4 >= looked.length ? found : [];
}
