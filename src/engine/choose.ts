import { type Panel, scenarios } from "../model/panel.ts";

const planCode = scenarios.indexOf("plan");
const estimateCode = scenarios.indexOf("estimate");

/** Decides between two rows for the same cell; the panel's vintages are in order of time. */
export interface Choice {
  /** Whether a row counts at all: published in time, and where `plan` says so a plan. */
  readonly counts: (row: number) => boolean;
  /** Above zero where row a is the better, below where b is, 0 where neither is. */
  readonly better: (a: number, b: number) => number;
}

/**
 * Which of several publications of a value counts: the latest, the first, or the latest that was out on a day. Of one
 * publication, what happened goes before an estimate of it.
 */
export function choiceOf({ observations, vintages }: Panel, vintage: string): Choice {
  const asOf = vintage === "latest" || vintage === "first" ? undefined : vintage;
  const late = vintages.map((each) => asOf !== undefined && dayOf(each) > asOf);
  const sign = vintage === "first" ? -1 : 1;
  return {
    counts: (row) => !late[observations.vintage[row] ?? 0],
    better: (a, b) => {
      const newer = (observations.vintage[a] ?? 0) - (observations.vintage[b] ?? 0);
      if (newer !== 0) return sign * newer;
      return firmness(observations.scenario[a] ?? 0) - firmness(observations.scenario[b] ?? 0);
    },
  };
}

export function isPlan(scenario: number): boolean {
  return scenario === planCode;
}

function firmness(scenario: number): number {
  return scenario === estimateCode ? 0 : 1;
}

/** A vintage that is a month or a year was out by its end only. */
function dayOf(vintage: string): string {
  return vintage.length < "2016-06-30".length && vintage !== "" ? `${vintage}-99` : vintage;
}
