import type { ModelId } from "../../model/forecast-names.ts";
import { dampedTrend } from "./damped-trend.ts";
import { dynamicTheta } from "./dynamic-theta.ts";
import { ets } from "./ets.ts";
import { holtWinters } from "./holt-winters.ts";
import type { Model } from "./model.ts";
import { naive } from "./naive.ts";
import { seasonalNaive } from "./seasonal-naive.ts";
import { stlEts } from "./stl-ets.ts";
import { theta } from "./theta.ts";

/** Every model, by what it is called. A new one is a file and a line here. */
export const models: Readonly<Record<ModelId, Model>> = Object.freeze({
  theta,
  "dynamic-theta": dynamicTheta,
  "damped-trend": dampedTrend,
  ets,
  "holt-winters": holtWinters,
  "stl-ets": stlEts,
  "seasonal-naive": seasonalNaive,
  naive,
});
