import type { MeasureId } from "../model/comparison.ts";
import type { Measure } from "./measure.ts";
import { compoundGrowthMeasure } from "./measures/compound-growth.ts";
import { contributionMeasure } from "./measures/contribution.ts";
import { cumulativeToDateMeasure } from "./measures/cumulative-to-date.ts";
import { differenceMeasure } from "./measures/difference.ts";
import { indexMeasure } from "./measures/index.ts";
import { medianMeasure } from "./measures/median.ts";
import { movingAverageMeasure } from "./measures/moving-average.ts";
import { multipleMeasure } from "./measures/multiple.ts";
import { percentChangeMeasure } from "./measures/percent-change.ts";
import { percentOfMeasure } from "./measures/percent-of.ts";
import { pointsMeasure } from "./measures/points.ts";
import { firstQuartileMeasure } from "./measures/quartile-1.ts";
import { thirdQuartileMeasure } from "./measures/quartile-3.ts";
import { rankMeasure } from "./measures/rank.ts";
import { sumMeasure } from "./measures/sum.ts";
import { valueMeasure } from "./measures/value.ts";
import { zScoreMeasure } from "./measures/z-score.ts";

/** Every measure, by its name. */
export const measures: Readonly<Record<MeasureId, Measure>> = {
  value: valueMeasure,
  difference: differenceMeasure,
  "percent-change": percentChangeMeasure,
  "percent-of": percentOfMeasure,
  points: pointsMeasure,
  multiple: multipleMeasure,
  contribution: contributionMeasure,
  index: indexMeasure,
  "compound-growth": compoundGrowthMeasure,
  "cumulative-to-date": cumulativeToDateMeasure,
  "moving-average": movingAverageMeasure,
  rank: rankMeasure,
  "z-score": zScoreMeasure,
  "quartile-1": firstQuartileMeasure,
  median: medianMeasure,
  "quartile-3": thirdQuartileMeasure,
  sum: sumMeasure,
};

/** The names of all measures, in the order in which help names them. */
export const measureIds: readonly MeasureId[] = Object.values(measures).map(({ id }) => id);
