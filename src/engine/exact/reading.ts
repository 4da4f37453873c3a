import type { Over } from "../../compare/over.ts";
import type { ComparisonReason } from "../../model/comparison-reason.ts";
import type { IndicatorKind } from "../../model/indicator.ts";
import { type ObservationStatus, weakestStatus } from "../../model/observation-status.ts";
import type { Period } from "../../model/period.ts";
import { Rational } from "../../model/rational.ts";
import type { AxisFrequency } from "../periods/axis.ts";
import { madeOf } from "../periods/span.ts";
import type { Figure, Series } from "./figures.ts";

/** What a series comes to in one period, or why it comes to nothing. */
export interface Reading {
  readonly value: Rational | undefined;
  readonly reason: ComparisonReason;
  /** How many of how many periods it is made of. */
  readonly have: number;
  readonly need: number;
  readonly status: ObservationStatus;
  readonly vintage: number;
  /** Whether the panel says anything at all about it. */
  readonly stated: boolean;
  /** The first period that it is made of. */
  readonly first: Period;
}

/**
 * A series brought to a period. Flows are summed and need all their periods; stocks are what they are in the last one; ratios
 * and indices do not add up, and of an index only a mean is taken.
 */
export function readSeries(
  series: Series,
  over: Over,
  period: Period,
  kind: IndicatorKind,
  frequency: AxisFrequency,
): Reading {
  const parts = madeOf(over, period, frequency);
  const own = standsAsItIs(over, parts, frequency);
  const mean = over.kind === "trailing" && over.take === "mean";
  const isLast = !own && kind === "stock" && over.kind !== "trailing";
  const needed = isLast ? parts.slice(-1) : parts;
  const figures = needed.flatMap((each) => series.at(each) ?? []);
  const around = parts.flatMap((each) => series.at(each) ?? []);
  const values = figures.flatMap(({ value }) => value ?? []);
  const told = {
    ...tellingOf(figures),
    have: around.filter(({ value }) => value).length,
    need: parts.length,
    stated: around.length > 0,
    first: needed[0] ?? period,
  };
  const refused = (reason: ComparisonReason): Reading => ({ ...told, value: undefined, reason });
  if (figures.some(({ twice }) => twice)) return refused("duplicate-observation");
  if (told.have === 0) return refused("missing-value");
  if (!own && !addsUp(kind, over)) return refused("not-additive");
  if (values.length < needed.length) return refused("incomplete-value");
  const sum = values.reduce((total, value) => total.add(value), Rational.zero);
  return { ...told, reason: "ok", value: mean && !own ? sum.div(Rational.of(BigInt(parts.length))) : sum };
}

/** Years, and windows that are to date already, are cumulated as they stand; so is a longer period that is none. */
function standsAsItIs(over: Over, parts: readonly Period[], frequency: AxisFrequency): boolean {
  if (over.kind === "period" || frequency === "to-date") return true;
  if (over.kind === "to-date") return frequency === "A";
  return over.kind !== "trailing" && parts.length === 1;
}

function addsUp(kind: IndicatorKind, over: Over): boolean {
  switch (kind) {
    case "flow":
      return true;
    case "stock":
      return over.kind !== "trailing" || over.take === "mean";
    case "index":
      return over.kind === "trailing" && over.take === "mean";
    case "ratio":
      return false;
  }
}

/** The weakest status and the latest vintage of the figures that say a value; of those that say there is none, else. */
function tellingOf(figures: readonly Figure[]): { status: ObservationStatus; vintage: number } {
  const valued = figures.filter(({ value, twice }) => value !== undefined || twice);
  const telling = valued.length > 0 ? valued : figures;
  return {
    status: telling.length === 0 ? "O" : weakestStatus(telling.map(({ status }) => status)),
    vintage: Math.max(0, ...telling.map(({ vintage }) => vintage)),
  };
}
