import { CallError } from "../../model/call-problem.ts";
import type { Names } from "../../model/names.ts";
import { nearNames } from "../../model/near-names.ts";
import type { Period } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { plainLetters } from "../../model/plain-letters.ts";
import type { SourceLists } from "../source-lists.ts";

/** What rows have to be of: ids, codes or names, and periods; `*` and `?` stand for any letters and any letter. */
export interface Where {
  readonly indicator?: readonly string[];
  readonly area?: readonly string[];
  readonly period?: readonly string[];
}

/** The ids and codes that conditions come to on a source, and whether a period is one of those asked for. */
export interface Wanted {
  readonly indicators: readonly string[] | undefined;
  readonly areas: readonly string[] | undefined;
  readonly period: ((period: string) => boolean) | undefined;
}

/**
 * Looks up what is asked for by id, by code, or by a name in either language, without regard to case and accents. Throws a
 * CallError for what there is not.
 */
export function wantedOf(lists: Omit<SourceLists, "vintages">, where: Where): Wanted {
  const { indicator, area, period } = where;
  const indicators = lists.indicators.map(({ id, names }) => ({ key: id, names }));
  const areas = lists.areas.map(({ code, names }) => ({ key: code, names }));
  return {
    indicators: indicator && keysLike(indicator, indicators, "no-such-indicator"),
    areas: area && keysLike(area, areas, "no-such-area"),
    period: period && periodLike(period, lists.periods),
  };
}

interface Named {
  readonly key: string;
  readonly names: Names;
}

function keysLike(
  asked: readonly string[],
  things: readonly Named[],
  code: "no-such-indicator" | "no-such-area",
): readonly string[] {
  const keys = asked.flatMap((text) => {
    const exact = things.find(({ key }) => key === text);
    if (exact) return [exact.key];
    const like = pattern(text);
    const found = things.filter(({ key, names }) => like(key) || like(names.vi) || like(names.en));
    if (found.length > 0) return found.map(({ key }) => key);
    throw new CallError(
      code,
      "where",
      text,
      nearNames(
        text,
        things.flatMap(({ key, names }) => [key, names.vi, names.en]),
      ),
    );
  });
  return [...new Set(keys)];
}

function periodLike(asked: readonly string[], periods: readonly Period[]): (period: string) => boolean {
  const patterns = asked.map((text) => {
    const like = pattern(text);
    if (!periods.some((each) => like(formatPeriod(each)))) throw new CallError("no-such-period", "where", text);
    return like;
  });
  return (period) => patterns.some((like) => like(period));
}

/** Whether a text is what a pattern says, apart from case, accents and spaces at the ends. */
function pattern(text: string): (candidate: string) => boolean {
  const plain = plainLetters(text);
  if (!/[*?]/.test(plain)) return (candidate) => plainLetters(candidate) === plain;
  // No more than one step for each pair of letters: `*` is matched by going on from the last one that fitted.
  return (candidate) => fits(plain, plainLetters(candidate));
}

function fits(glob: string, text: string): boolean {
  let [g, t, star, back] = [0, 0, -1, 0];
  while (t < text.length) {
    if (glob[g] === "*") {
      star = g++;
      back = t;
    } else if (glob[g] === "?" || glob[g] === text[t]) {
      g++;
      t++;
    } else if (star >= 0) {
      g = star + 1;
      t = ++back;
    } else return false;
  }
  while (glob[g] === "*") g++;
  return g === glob.length;
}
