import { statusCode } from "../../model/observation-status.ts";
import { type Panel, scenarios } from "../../model/panel.ts";
import { endDay, type Period } from "../../model/period.ts";
import { parsePeriod } from "../../model/period-notation.ts";

const planCode = scenarios.indexOf("plan");
const estimateCode = scenarios.indexOf("estimate");

/**
 * How good a row is for its cell, by its vintage and its scenario as places in their lists: the row with the highest standing
 * counts, and below zero none does.
 */
export type Standing = (vintage: number, scenario: number) => number;

/**
 * Which of several publications of a value counts: the latest, the first, or the latest that was out on a day. Of one
 * publication, what happened goes before an estimate of it. Vintages are in order of time.
 *
 * @example
 * [0, 1].map((vintage) => standingOf(["2024-06", "2024-07"], "2024-06-30")(vintage, 0)) // -> [1, -1]
 */
export function standingOf(vintages: readonly string[], asked: string): Standing {
  const order = vintages.map((each, place) => {
    if (!wasOut(each, asked)) return -1;
    return 2 * (asked === "first" ? vintages.length - 1 - place : place);
  });
  return (vintage, scenario) => {
    const place = order[vintage] ?? -1;
    return place < 0 || scenario === estimateCode ? place : place + 1;
  };
}

/**
 * How good a row of a panel is for its cell: of several, the one with the highest standing counts, two of the same are one too many, and
 * below zero none does.
 */
export function choiceOf({ observations, vintages }: Panel, vintage: string): (row: number) => number {
  const standing = standingOf(vintages, vintage);
  return (row) => {
    const counts = standing(observations.vintage[row] ?? 0, observations.scenario[row] ?? 0);
    const blank = Number.isNaN(observations.value[row]) && observations.status[row] === missing;
    return blank || counts < 0 ? counts : counts + saysSomething;
  };
}

const missing = statusCode("O");

/**
 * What the standing of a row rises by that says something. A cell that was left empty (O, without a value) counts only where no
 * other publication fills it; one that states that there is no value (not collected, confidential) withdraws what was
 * published before.
 */
export const saysSomething = 2 ** 29;

export function isPlan(scenario: number): boolean {
  return scenario === planCode;
}

/**
 * Whether a vintage counts as of a day: one that is a month or a year was out by its end only, one that is no date on no
 * day, and what does not say when it was published always. Throws a RangeError where the day is none.
 *
 * @example
 * ["", "2016", "2016-06", "2016-07-01"].map((vintage) => wasOut(vintage, "2016-06-30")) // -> [true, false, true, false]
 */
export function wasOut(vintage: string, asked: string): boolean {
  if (asked === "latest" || asked === "first") return true;
  const day = dated(asked);
  if (!day) throw new RangeError(`vintage: expected latest, first or a day, found ${asked}`);
  const published = dated(vintage);
  return vintage === "" || (published !== undefined && endDay(published) <= endDay(day));
}

/** A period, or the day of a time stamp. */
function dated(text: string): Period | undefined {
  return parsePeriod(text) ?? parsePeriod(text.slice(0, "2016-06-30".length));
}
