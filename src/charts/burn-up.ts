import type { Outlook } from "../forecast/outlook.ts";
import { type RegularPeriod, yearOf } from "../model/period.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { framed } from "./frame.ts";
import { gapHeadline } from "./outlook-headline.ts";
import { axesOf, date, lineColors, parts, plotHeight } from "./outlook-parts.ts";
import { plotWidth } from "./theme.ts";
import { said, saying } from "./told-marks.ts";
import { toldPoints } from "./told-points.ts";

/**
 * A flow's total since the start of the year, on to where it is projected to end with its ranges, and the pace that leads to
 * the plan. Undefined where the values do not sum, there is no plan, or the year so far is not known.
 */
export function burnUp(outlook: Outlook, lang: Language): Chart | undefined {
  const { indicator, plan, now, past, steps, yearEnd, at, by, year } = outlook;
  if (indicator.kind !== "flow" || at.frequency === "A" || !plan || now === undefined || !yearEnd) return undefined;
  const words = wordsFor(lang).forecast.charts;
  const known = cumulated(past.filter(({ period }) => yearOf(period) === year));
  const ended = known.at(-1);
  // A published total to date may differ from the sum of the months, which were revised since.
  const shift = now - (ended?.value ?? 0);
  const sofar = known.map(({ period, value }) => ({ period, value: value + (shift * value) / (ended?.value || 1) }));
  const from = sofar.at(-1) ?? { period: at, value: now };
  const inYear = steps.filter(({ period }) => yearOf(period) === year);
  // An end found from other years has no steps of its own: the line leads straight to it.
  const left = inYear.length > 0 || at.ordinal >= by.ordinal ? inYear : [{ period: by, value: yearEnd.value - now }];
  const sum = left.reduce((all, { value }) => all + value, 0);
  const rise = yearEnd.value - now;
  let reached = 0;
  const ahead = left.map(({ period, value }) => {
    reached += value;
    // The periods are drawn so that they end where the year does, however that was found.
    return { period, value: now + (sum > 0 ? (reached / sum) * rise : 0) };
  });
  const needed = left.map(({ period }, k) => ({ period, value: now + ((plan.value - now) * (k + 1)) / left.length }));
  const points = [
    ...sofar.map((each) => point(each, words.cumulated, lang)),
    ...[from, ...ahead].map((each) => point(each, words.projected, lang)),
    ...[from, ...needed].map((each) => point(each, words.needed, lang)),
  ];
  const ranges = left.length === 0 ? [] : [...yearEnd.ranges].sort((a, b) => b.level - a.level);
  const periods = [...sofar, ...left, { period: by }].map(({ period }) => period);
  const amounts = [plan.value, ...points.map(({ value }) => value), ...ranges.flatMap(({ low, high }) => [low, high])];
  const { left: edge, x, y } = axesOf(periods, amounts, true, lang);
  const levels = ranges.map(({ level }) => `${level}%`).reverse();
  const number = (value: number) => messagesFor(lang).number(value.toFixed(0));
  const line = [{ plan: plan.value, label: words.plan }];
  return framed(
    {
      name: "burn-up",
      lines: [
        ["period", "line", "value"],
        ...points.map(({ when, line: of, value }) => [when, of, value]),
        [periodName(by, lang), words.plan, plan.value],
      ],
      title: gapHeadline(outlook, lang),
      subtitle: [[words.burnUp, messagesFor(lang).unit(indicator.unit.text), ...levels].filter(Boolean).join(" · ")],
      told: [
        words.described.burnUp,
        `${words.plan}: ${number(plan.value)}`,
        ...[...sofar, ...ahead].map(({ period, value }) => `${periodName(period, lang)}: ${number(value)}`),
      ],
      lang,
    },
    {
      width: plotWidth,
      height: plotHeight,
      layer: [
        {
          data: { values: line },
          mark: { type: "rule", color: parts.plan, strokeWidth: 1.5, aria: false },
          encoding: { x: { value: edge }, x2: { value: plotWidth }, y: { ...y, field: "plan" } },
        },
        {
          data: { values: line },
          mark: { type: "text", align: "left", baseline: "bottom", dy: -3, color: parts.plan, aria: false },
          encoding: { x: { value: edge + 4 }, y: { ...y, field: "plan" }, text: { field: "label" } },
        },
        ...ranges.map(({ low, high, level }, k) => ({
          data: {
            values: [
              {
                date: date(by),
                low,
                high,
                said: saying(`${level}%: ${messagesFor(lang).range(low.toFixed(0), high.toFixed(0), "")}`),
              },
            ],
          },
          mark: { type: "bar" as const, width: 12, color: palette.edge, opacity: 0.45 + 0.35 * k },
          encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, ...said },
        })),
        {
          data: { values: points },
          mark: { type: "line", strokeWidth: 2, aria: false },
          encoding: {
            x,
            y: { ...y, field: "value" },
            color: lineColors(
              [words.cumulated, words.projected, words.needed],
              [parts.past, parts.projected, parts.plan],
            ),
            strokeDash: {
              condition: { test: `datum.line === ${JSON.stringify(words.needed)}`, value: [5, 4] },
              value: [1, 0],
            },
            detail: { field: "line", type: "nominal" },
          },
        },
        {
          data: { values: [from, ...ahead.slice(-1)].map((each) => point(each, words.projected, lang)) },
          mark: { type: "point", filled: true, size: 36, color: parts.projected, opacity: 1, aria: false },
          encoding: { x, y: { ...y, field: "value" } },
        },
        toldPoints(
          points.map((each) => ({ ...each, told: `${each.line}, ${each.when}: ${number(each.value)}` })),
          x,
          y,
        ),
      ],
    },
  );
}

interface Dated {
  readonly period: RegularPeriod;
  readonly value: number;
}

function cumulated(values: readonly Dated[]): readonly Dated[] {
  let sum = 0;
  return values.map(({ period, value }) => {
    sum += value;
    return { period, value: sum };
  });
}

function point({ period, value }: Dated, line: string, lang: Language) {
  return { date: date(period), value, line, when: periodName(period, lang) };
}
