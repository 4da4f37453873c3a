import { endDay, type Period, startDay, yearOf } from "../model/period.ts";
import { nearest, periodBefore, yearBefore } from "../model/period-reference.ts";
import type { Frame } from "./frame.ts";
import type { When } from "./period-resolve.ts";

/** Whether two frames say the same of something; `unknown` where one of them does not say. */
export type Agreement = "agree" | "disagree" | "unknown";

/**
 * Whether two numbers hold at the same time. A stock at the end of a window agrees with the window.
 *
 * For instance:
 * // "Năm 2023 thu 120 tỷ đồng, chi 90 tỷ đồng": agree
 * // "Năm 2022 thu 100 tỷ đồng; năm 2023 thu 120 tỷ đồng": disagree
 */
export function samePeriod(a: Frame, b: Frame): Agreement {
  if (a.mention >= 0 && a.mention === b.mention) return "agree";
  if (isUnnamed(a) && isUnnamed(b) && Math.abs(a.quantity.sentence - b.quantity.sentence) <= 1) return "agree";
  if (!a.when || !b.when) return "unknown";
  const same = sameWhen(a.when, b.when);
  if (same !== "disagree") return same;
  return isFirm(a) && isFirm(b) ? "disagree" : "unknown";
}

/** No period was named so far; neighbours share the one that is meant. */
function isUnnamed({ place, scenario }: Frame): boolean {
  return place === "nowhere" && scenario !== "prior";
}

/** Whether two times are one, as far as they are said. */
export function sameWhen(a: When, b: When): Agreement {
  if (a.stated !== b.stated) return "unknown";
  if (samePlace(a.period, b.period)) return "agree";
  if (a.point || b.point) {
    if (endDay(a.period) === endDay(b.period)) return "agree";
    return a.point && b.point ? "disagree" : within(a.point ? a : b, a.point ? b : a);
  }
  return "disagree";
}

function within(point: When, window: When): Agreement {
  const day = endDay(point.period);
  return day >= startDay(window.period) && day <= endDay(window.period) ? "unknown" : "disagree";
}

function samePlace(a: Period, b: Period): boolean {
  return startDay(a) === startDay(b) && endDay(a) === endDay(b);
}

function isFirm({ sure }: Frame): boolean {
  return sure !== "guess";
}

/**
 * Whether `base` is at a time that a change of `value` may be held against: the one that the change names, else the same
 * window of the year before or the window just before. Disagrees where it is at the value's own time or after it.
 */
export function priorPeriodOf(value: Frame, base: Frame, against?: When): Agreement {
  if (!base.when) return "unknown";
  if (against) {
    const named = sameWhen(against, base.when);
    if (named === "agree" || base.sure === "guess") return named === "agree" ? "agree" : "unknown";
    if (named === "disagree" && base.sure === "sure" && yearOf(against.period) !== yearOf(base.when.period))
      return "disagree";
    if (named === "disagree") return "unknown";
  }
  if (!value.when) return "unknown";
  if (value.when.stated !== base.when.stated) return "unknown";
  const { period } = value.when;
  const priors = [nearest(yearBefore(period)), periodBefore(period)];
  if (priors.some((prior) => endDay(prior) === endDay(base.when?.period ?? prior))) return "agree";
  if (!isFirm(value) || !isFirm(base)) return "unknown";
  if (value.mention >= 0 && value.mention === base.mention) return "disagree";
  if (sameWhen(value.when, base.when) === "agree")
    return base.sure === "sure" && value.sure === "sure" ? "disagree" : "unknown";
  return endDay(base.when.period) > endDay(period) ? "disagree" : "unknown";
}

/** How alike two subjects are, from 0 to 1: the share of the shorter one's words that the other has; undefined where one has none. */
export function likenessOf(a: Frame, b: Frame): number | undefined {
  const [left, right] = [a.subject.words, b.subject.words];
  if (left.size === 0 || right.size === 0) return undefined;
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}

/**
 * Whether two numbers are about one indicator. Disagrees where each has one of two words that exclude each other (`xuất
 * khẩu`, `nhập khẩu`), or where both say what they are about and share nothing of it.
 */
export function sameIndicator(a: Frame, b: Frame): Agreement {
  if (a.subject.origin >= 0 && a.subject.origin === b.subject.origin) return "agree";
  if (excludes(a, b)) return "disagree";
  const likeness = likenessOf(a, b);
  if (likeness === undefined) return "unknown";
  if (likeness >= 0.5) return "agree";
  if (likeness === 0 && a.subject.words.size >= 3 && b.subject.words.size >= 3) return "disagree";
  return "unknown";
}

/** Whether each names one of two words that exclude each other. */
export function excludes(a: Frame, b: Frame): boolean {
  return a.subject.contrasts.some((one) =>
    b.subject.contrasts.some((other) => one.group === other.group && one.member !== other.member),
  );
}

/** Whether two numbers are of one place or actor: names are equal or one holds the other. Disagrees only where both are named beside their numbers. */
export function sameArea(a: Frame, b: Frame): Agreement {
  const [left, right] = [a.subject.names, b.subject.names];
  if (left.length === 0 || right.length === 0) return "unknown";
  const meets = left.some((one) => right.some((other) => one === other || one.includes(other) || other.includes(one)));
  if (meets) return "agree";
  return a.subject.namesPlace === "clause" && b.subject.namesPlace === "clause" ? "disagree" : "unknown";
}
