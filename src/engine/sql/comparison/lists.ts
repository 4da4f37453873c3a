import type { ComparisonPlan } from "../../plan.ts";
import { type Source, select, values } from "../query.ts";
import { number, numberOrNothing, text, textOrNothing } from "../values.ts";
import { type ComparisonCall, notAsked } from "./comparison-columns.ts";
import type { DescribedIndicator, DescribedPlan, DescribedSource } from "./described-source.ts";
import type { Part } from "./figures.ts";
import { ranksOf } from "./in-order.ts";

/** Rows that a query carries, under a name. */
export function listedPart(name: string, source: Source): Part {
  return { name, query: select({ select: [{ all: true }], from: { source, as: "v" } }) };
}

/**
 * The indicators that the query reads, with what their values are multiplied by to be whole, which of them are asked for, what
 * comparisons say of each, and the whole that it is a part of: its kind, and what brings its whole numbers to the part's.
 */
export function indicatorList(
  source: DescribedSource,
  indicators: readonly DescribedIndicator[],
  calls: readonly ComparisonCall[],
  plan: ComparisonPlan,
  chosen: readonly (readonly number[])[] | undefined,
): Source {
  const answering = calls.map((each, at) => ({ each, at })).filter(({ each }) => each.answers);
  const ranks = ranksOf(source).indicators;
  return values(
    [
      { name: "indicator", type: "text" },
      { name: "kind", type: "text" },
      { name: "factor", type: "double" },
      { name: "place", type: "integer" },
      { name: "indicator_rank", type: "integer" },
      { name: "asked", type: "integer" },
      { name: "whole_of", type: "text" },
      { name: "whole_kind", type: "text" },
      { name: "whole_fits", type: "integer" },
      { name: "whole_times", type: "double" },
      { name: "whole_over", type: "double" },
      ...answering.map(({ each }) => ({ name: `answer_${each.own}`, type: "text" as const })),
    ],
    indicators.map((indicator) => {
      const { id, kind, unit, scale, parent } = indicator;
      const place = source.indicators.indexOf(indicator);
      const held = chosen?.[place];
      const whole = parent === undefined ? undefined : source.indicators.find((each) => each.id === parent);
      const power = whole ? scale - whole.scale + whole.unit.scale - unit.scale : 0;
      const answers = answering.map(({ each, at }) =>
        held && !held.includes(at) ? notAsked : each.asked.measure.accepts(kind, unit),
      );
      return [
        text(id),
        text(kind),
        number(10 ** scale),
        number(place),
        number(ranks.get(indicator) ?? place),
        number(!plan.indicators || plan.indicators.includes(id) ? 1 : 0),
        textOrNothing(parent),
        textOrNothing(whole?.kind),
        number(whole && whole.unit.base === unit.base && whole.unit.kind === unit.kind ? 1 : 0),
        number(power > 0 ? 10 ** power : 1),
        number(power < 0 ? 10 ** -power : 1),
        ...answers.map(text),
      ];
    }),
  );
}

/** The areas of the data in their order, and in that of the alphabet. */
export function areaList(source: DescribedSource): Source {
  const ranks = ranksOf(source).areas;
  return values(
    [
      { name: "area", type: "text" },
      { name: "area_place", type: "integer" },
      { name: "area_rank", type: "integer" },
    ],
    source.areas.map((area, place) => [text(area.code), number(place), numberOrNothing(ranks.get(area))]),
  );
}

/** The plans that were in force where a year's plan changed, as whole numbers. */
export function planList(source: DescribedSource, plans: readonly DescribedPlan[]): Source {
  return values(
    [
      { name: "indicator", type: "text" },
      { name: "area", type: "text" },
      { name: "n", type: "integer" },
      { name: "value", type: "double" },
    ],
    plans.flatMap(({ indicator, area, period, value }) => {
      const [of, at] = [source.indicators[indicator], source.areas[area]];
      if (!of || !at) return [];
      const scaled = value * 10 ** of.scale;
      const whole = Math.round(scaled) / 10 ** of.scale === value ? Math.round(scaled) : scaled;
      return [[text(of.id), text(at.code), number(period), number(whole)]];
    }),
  );
}
