import type { Outlook } from "../forecast/outlook.ts";
import { outlookWordsFor } from "../language/messages/outlook.ts";
import type { Language } from "../language/messages.ts";
import type { Chart } from "./chart.ts";
import { amountAxis, dateAxis, firstDate, lineColors, narrowPlot, outlookName, parts } from "./outlook-parts.ts";
import { palette, theme, titled } from "./theme.ts";

/** So many seasons before the first projected period are drawn. */
const pastPeriods: Readonly<Record<Outlook["at"]["frequency"], number>> = {
  A: 20,
  S: 12,
  Q: 20,
  M: 36,
  W: 104,
  D: 120,
};
const height = 240;

/**
 * What is known and what is projected, with its ranges: the wider the lighter. The plan is a line across; of a flow, whose plan
 * is of all periods together, the line is what each period left has to come to. Undefined where nothing is projected.
 */
export function fan(outlook: Outlook, lang: Language): Chart | undefined {
  const { steps, past, plan, pace, at, indicator } = outlook;
  if (steps.length === 0) return undefined;
  const words = outlookWordsFor(lang).charts;
  const flow = indicator.kind === "flow";
  const known = past.slice(-pastPeriods[at.frequency]);
  const joint = known.at(-1);
  const target = flow ? pace?.perPeriod : plan?.value;
  const planName = flow ? words.needed : words.plan;
  const points = [
    ...known.map(({ period, value }) => ({ date: firstDate(period), value, line: words.past })),
    ...[...(joint ? [joint] : []), ...steps].map(({ period, value }) => ({
      date: firstDate(period),
      value,
      line: words.projected,
    })),
    ...(target === undefined
      ? []
      : steps.map(({ period }) => ({ date: firstDate(period), value: target, line: planName }))),
  ];
  const levels = [...(steps[0]?.ranges ?? [])].sort((a, b) => b.level - a.level).map(({ level }) => level);
  const bands = levels.map((level) => [
    ...(joint ? [{ date: firstDate(joint.period), low: joint.value, high: joint.value }] : []),
    ...steps.map(({ period, ranges }) => {
      const range = ranges.find((each) => each.level === level);
      return { date: firstDate(period), low: range?.low ?? null, high: range?.high ?? null };
    }),
  ]);
  const x = {
    field: "date",
    type: "temporal" as const,
    scale: { type: "utc" as const },
    axis: dateAxis(
      [...known, ...steps].map(({ period }) => period),
      lang,
    ),
    title: null,
  };
  const largest = Math.max(...points.map(({ value }) => Math.abs(value)));
  const y = {
    type: "quantitative" as const,
    scale: { zero: false, nice: true },
    title: null,
    axis: amountAxis(largest),
  };
  const names = [words.past, words.projected, ...(target === undefined ? [] : [planName])];
  const title = words.fan(outlookName(outlook, lang));
  const ranges = [...levels].reverse().map((level) => `${level}%`);
  const subtitle = [indicator.unit.text, ...ranges].filter((part) => part !== "").join(" · ");
  return {
    name: "fan",
    title,
    spec: {
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      description: words.described.fan,
      title: titled(title, subtitle, "bounds"),
      config: theme(lang),
      width: narrowPlot,
      height,
      layer: [
        ...bands.map((values, at) => ({
          data: { values },
          mark: {
            type: "area" as const,
            color: palette.band,
            opacity: 0.35 + (0.3 * at) / Math.max(1, bands.length - 1),
            aria: false,
          },
          encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" } },
        })),
        {
          data: { values: points },
          mark: { type: "line", strokeWidth: 2, aria: false },
          encoding: {
            x,
            y: { ...y, field: "value" },
            color: lineColors(names, [parts.past, parts.projected, parts.plan]),
            strokeDash: {
              condition: { test: `datum.line === ${JSON.stringify(planName)}`, value: [5, 4] },
              value: [1, 0],
            },
            detail: { field: "line", type: "nominal" },
          },
        },
      ],
    },
  };
}
