import type { Outlook } from "../forecast/outlook.ts";
import { outlookWordsFor } from "../language/messages/outlook.ts";
import type { Language } from "../language/messages.ts";
import { type RegularPeriod, yearOf } from "../model/period.ts";
import type { Chart } from "./chart.ts";
import { amountAxis, dateAxis, firstDate, lineColors, narrowPlot, outlookName, parts } from "./outlook-parts.ts";
import { palette, theme, titled } from "./theme.ts";

const height = 240;

/**
 * A flow's total since the start of the year, on to where it is projected to end with its ranges, and the pace that leads to
 * the plan. Undefined where the values do not sum, there is no plan, or the year so far is not known.
 */
export function burnUp(outlook: Outlook, lang: Language): Chart | undefined {
  const { indicator, plan, now, past, steps, yearEnd, at, by, year } = outlook;
  if (indicator.kind !== "flow" || !plan || now === undefined || !yearEnd) return undefined;
  const words = outlookWordsFor(lang).charts;
  const known = cumulated(past.filter(({ period }) => yearOf(period) === year));
  const ended = known.at(-1);
  // A published total to date may differ from the sum of the months, which were revised since.
  const shift = now - (ended?.value ?? 0);
  const sofar = known.map(({ period, value }) => ({ period, value: value + (shift * value) / (ended?.value || 1) }));
  const from = sofar.at(-1) ?? { period: at, value: now };
  const left = steps.filter(({ period }) => yearOf(period) === year);
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
    ...sofar.map((each) => point(each, words.cumulated)),
    ...[from, ...ahead].map((each) => point(each, words.projected)),
    ...[from, ...needed].map((each) => point(each, words.needed)),
  ];
  const x = {
    field: "date",
    type: "temporal" as const,
    scale: { type: "utc" as const },
    axis: dateAxis(
      [...sofar, ...left].map(({ period }) => period),
      lang,
    ),
    title: null,
  };
  const largest = Math.max(plan.value, ...points.map(({ value }) => value));
  const y = {
    type: "quantitative" as const,
    scale: { zero: true, nice: true },
    title: null,
    axis: amountAxis(largest),
  };
  const ranges = [...yearEnd.ranges].sort((a, b) => b.level - a.level);
  const title = words.burnUp(outlookName(outlook, lang));
  const levels = ranges.map(({ level }) => `${level}%`).reverse();
  const subtitle = [indicator.unit.text, ...levels].filter((part) => part !== "").join(" · ");
  return {
    name: "burn-up",
    title,
    spec: {
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      description: words.described.burnUp,
      title: titled(title, subtitle, "bounds"),
      config: theme(lang),
      width: narrowPlot,
      height,
      layer: [
        {
          data: { values: [{ plan: plan.value, label: words.plan }] },
          mark: { type: "rule", color: parts.plan, strokeWidth: 1.5, aria: false },
          encoding: { y: { ...y, field: "plan" } },
        },
        {
          data: { values: [{ plan: plan.value, label: words.plan }] },
          mark: { type: "text", align: "left", baseline: "bottom", dy: -3, color: parts.plan, aria: false },
          encoding: { x: { value: 4 }, y: { ...y, field: "plan" }, text: { field: "label" } },
        },
        ...(left.length === 0
          ? []
          : ranges.map(({ low, high }, k) => ({
              data: { values: [{ date: firstDate(by), low, high }] },
              mark: { type: "bar" as const, width: 12, color: palette.band, opacity: 0.45 + 0.35 * k, aria: false },
              encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" } },
            }))),
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
      ],
    },
  };
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

function point({ period, value }: Dated, line: string) {
  return { date: firstDate(period), value, line };
}
