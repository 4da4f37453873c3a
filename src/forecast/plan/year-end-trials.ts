import { historyOf } from "../history.ts";
import type { YearEndTrial } from "../outlook.ts";
import { projectionOf } from "../projection.ts";
import { Seasons } from "../season/stl.ts";
import { type Completion, completionForecast } from "./completions.ts";
import { targetOf } from "./target.ts";

type Method = YearEndTrial["method"];

/** How far off each way was: of all areas, and of one, where enough years of it were tried. */
export interface YearEndTrials {
  readonly all: readonly YearEndTrial[];
  readonly of: (area: string) => readonly YearEndTrial[];
}

interface Told {
  readonly area: string;
  readonly method: Method;
  readonly size: number;
}

/** With fewer years of its own an area is told the errors of all. */
const ownYears = 3;
/** So many years of areas are tried at most, the latest first: each asks all models once more. */
const mostTrials = 60;

/**
 * How far off each way of finding a flow's year-end was at the same point of past years, knowing only what was known then
 * and years that were over. Held against each other are only years of areas for which both the models and the other years
 * said something; the rules of thumb are told for those of them that they say something of.
 */
export function yearEndTrials(past: readonly Completion[], seasons = new Seasons()): YearEndTrials {
  const errors: Told[] = [];
  const latest = [...past].sort((a, b) => b.year - a.year || (a.area < b.area ? -1 : 1));
  let tried = 0;
  for (const row of latest) {
    if (tried >= mostTrials) break;
    if (!(row.final > 0)) continue;
    const before = past.filter(({ year }) => year < row.year);
    const pooled = completionForecast(before, row.area, row.toDate, row.plan);
    const models = modelsSaid(row, seasons);
    if (pooled === undefined || models === undefined) continue;
    tried++;
    const own = before.filter(({ area }) => area === row.area);
    const tell = (method: Method, said: number | undefined) => {
      if (said !== undefined && said > 0)
        errors.push({ area: row.area, method, size: Math.abs(Math.log(said / row.final)) });
    };
    tell("completion", Math.exp(pooled.middle));
    tell("models", models);
    tell("straight-line", straightLine(row));
    tell("seasonal", seasonal(own, row));
    tell("last-year", own.find(({ year }) => year === row.year - 1)?.final);
  }
  const all = meansOf(errors);
  return {
    all,
    of: (area) => {
      const own = meansOf(errors.filter((each) => each.area === area));
      return own.some(({ method, years }) => method === "models" && years >= ownYears) ? own : all;
    },
  };
}

function meansOf(errors: readonly Told[]): readonly YearEndTrial[] {
  const methods = [...new Set(errors.map(({ method }) => method))];
  return methods.map((method) => {
    const sizes = errors.filter((each) => each.method === method).map(({ size }) => size);
    return { method, error: sizes.reduce((sum, each) => sum + each, 0) / sizes.length, years: sizes.length };
  });
}

function modelsSaid({ series, at, year, toDate }: Completion, seasons: Seasons): number | undefined {
  const { history } = historyOf(series, at);
  if (!history || history.first + history.values.length - 1 !== at) return undefined;
  const { last } = targetOf(series.frequency, year);
  const points = projectionOf(history.values, history.season, last - at, seasons).points;
  return toDate + points.reduce((sum, each) => sum + each, 0);
}

function straightLine({ series, at, year, toDate }: Completion): number {
  const { first, last } = targetOf(series.frequency, year);
  return (toDate / (at - first + 1)) * (last - first + 1);
}

function seasonal(own: readonly Completion[], { toDate }: Completion): number | undefined {
  const part = own.reduce((sum, each) => sum + each.toDate, 0);
  return part > 0 ? (toDate / part) * own.reduce((sum, each) => sum + each.final, 0) : undefined;
}
