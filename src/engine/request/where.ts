import { CallError } from "../../model/call-problem.ts";
import type { Names } from "../../model/names.ts";
import { nearNames } from "../../model/near-names.ts";
import { endDay, type Period, startDay } from "../../model/period.ts";
import { formatPeriod, parsePeriod } from "../../model/period-notation.ts";
import { plainLetters } from "../../model/plain-letters.ts";
import type { SourceLists } from "../result.ts";
import type { FigureCondition } from "./bounds.ts";

/** What rows have to be of: ids, codes or names, and periods; `*` and `?` stand for any letters and any letter. */
export interface Where {
  readonly indicator?: readonly string[];
  readonly area?: readonly string[];
  readonly period?: readonly string[];
  /** What rows must not be of. */
  readonly not?: Omit<Where, "not" | "within" | "figures">;
  /** Periods that begin no earlier, and end no later, than these; each in SDMX notation, whole periods. */
  readonly within?: readonly PeriodRange[];
  /** What the value and the results of a row have to be; a row that has none is left out. */
  readonly figures?: readonly FigureCondition[];
}

/** From one day to another, both in; open where a side is not there. Days are ordinals of frequency D. */
export interface PeriodRange {
  readonly from?: number;
  readonly to?: number;
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
  const { indicator, area, period, not = {}, within = [] } = where;
  const indicators = lists.indicators.map(({ id, names }) => ({ key: id, names }));
  const areas = lists.areas.map(({ code, names }) => ({ key: code, names }));
  const kept = (
    asked: readonly string[] | undefined,
    without: readonly string[] | undefined,
    things: readonly Named[],
    code: "no-such-indicator" | "no-such-area",
  ) => {
    const found = asked && keysLike(asked, things, code);
    if (!without) return found;
    const dropped = new Set(keysLike(without, things, code));
    return (found ?? things.map(({ key }) => key)).filter((key) => !dropped.has(key));
  };
  const like = period && periodLike(period, lists.periods);
  const unlike = not.period && periodLike(not.period, lists.periods);
  const isPlain = like === undefined && unlike === undefined && within.length === 0;
  return {
    indicators: kept(indicator, not.indicator, indicators, "no-such-indicator"),
    areas: kept(area, not.area, areas, "no-such-area"),
    period: isPlain
      ? undefined
      : (text) =>
          (like?.(text) ?? true) && !(unlike?.(text) ?? false) && within.every((range) => isWithin(text, range)),
  };
}

function isWithin(
  text: string,
  { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: PeriodRange,
): boolean {
  const period = parsePeriod(text);
  return period !== undefined && startDay(period) >= from && endDay(period) <= to;
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
        things.flatMap(({ key, names }) => (key === noArea ? [] : [key, names.vi, names.en])),
      ),
    );
  });
  return [...new Set(keys)];
}

/** SDMX's "not applicable", which nobody means. */
const noArea = "_Z";

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
