import type { Outlook } from "../forecast/outlook.ts";
import { formatPeriod } from "../model/period-notation.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { framed } from "./frame.ts";
import { headline } from "./outlook-headline.ts";
import { axesOf, date, lineColors, parts, plotHeight } from "./outlook-parts.ts";
import { plotWidth } from "./theme.ts";
import { toldPoints } from "./told-points.ts";

/** So many periods before the first projected one are drawn. */
const pastPeriods: Readonly<Record<Outlook["at"]["frequency"], number>> = {
  A: 20,
  S: 12,
  Q: 20,
  M: 36,
  W: 104,
  D: 120,
};

/**
 * What is known and what is projected, with its ranges: the wider the lighter. The plan is a line across; of a flow, whose plan
 * is of all periods together, the line is what each period left has to come to. Undefined where nothing is projected.
 */
export function fan(outlook: Outlook, lang: Language): Chart | undefined {
  const { steps, past, plan, pace, at, indicator } = outlook;
  if (steps.length === 0) return undefined;
  const words = wordsFor(lang).forecast.charts;
  const flow = indicator.kind === "flow" && at.frequency !== "A";
  const known = past.slice(-pastPeriods[at.frequency]);
  const joint = known.at(-1);
  const target = flow ? pace?.perPeriod : plan?.value;
  const planName = flow ? words.needed : words.plan;
  const points = [
    ...known.map(({ period, value }) => ({ date: date(period), value, line: words.past })),
    ...[...(joint ? [joint] : []), ...steps].map(({ period, value }) => ({
      date: date(period),
      value,
      line: words.projected,
    })),
    ...(target === undefined
      ? []
      : [...(joint ? [joint] : []), ...steps].map(({ period }) => ({
          date: date(period),
          value: target,
          line: planName,
        }))),
  ];
  const levels = [...(steps[0]?.ranges ?? [])].sort((a, b) => b.level - a.level).map(({ level }) => level);
  const bands = levels.map((level) => [
    ...(joint ? [{ date: date(joint.period), low: joint.value, high: joint.value }] : []),
    ...steps.flatMap(({ period, ranges }) => {
      const range = ranges.find((each) => each.level === level);
      return range ? [{ date: date(period), low: range.low, high: range.high }] : [];
    }),
  ]);
  const amounts = [...points.map(({ value }) => value), ...bands.flat().flatMap(({ low, high }) => [low, high])];
  const { x, y } = axesOf(
    [...known, ...steps].map(({ period }) => period),
    amounts,
    false,
    lang,
  );
  const names = [words.past, words.projected, ...(target === undefined ? [] : [planName])];
  const number = (value: number) => messagesFor(lang).number(value.toFixed(Math.abs(value) >= 100 ? 0 : 1));
  const rangeText = ({ level, low, high }: Outlook["steps"][number]["ranges"][number]) =>
    `${level}%: ${messagesFor(lang).range(low.toFixed(Math.abs(low) >= 100 ? 0 : 1), high.toFixed(Math.abs(high) >= 100 ? 0 : 1), "")}`;
  return framed(
    {
      name: "fan",
      lines: [
        ["period", "line", "value", ...levels.flatMap((level) => [`low_${level}`, `high_${level}`])],
        ...known.map(({ period, value }) => [
          formatPeriod(period),
          words.past,
          value,
          ...levels.flatMap(() => ["", ""]),
        ]),
        ...steps.map(({ period, value, ranges }) => [
          formatPeriod(period),
          words.projected,
          value,
          ...levels.flatMap((level) => {
            const range = ranges.find((each) => each.level === level);
            return [range?.low, range?.high];
          }),
        ]),
      ],
      title: headline(outlook, lang),
      subtitle: [
        [words.fan, messagesFor(lang).unit(indicator.unit.text), ...[...levels].reverse().map((level) => `${level}%`)]
          .filter(Boolean)
          .join(" · "),
      ],
      told: [words.described.fan, ...steps.map(({ period, value }) => `${periodName(period, lang)}: ${number(value)}`)],
      lang,
    },
    {
      width: plotWidth,
      height: plotHeight,
      layer: [
        ...bands.map((values, k) => ({
          data: { values },
          mark: {
            type: "area" as const,
            color: palette.edge,
            opacity: 0.35 + (0.3 * k) / Math.max(1, bands.length - 1),
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
        toldPoints(
          [
            ...known.map(({ period, value }) => ({
              date: date(period),
              value,
              told: `${words.past}, ${periodName(period, lang)}: ${number(value)}`,
            })),
            ...steps.map(({ period, value, ranges }) => ({
              date: date(period),
              value,
              told: [
                `${words.projected}, ${periodName(period, lang)}: ${number(value)}`,
                ...ranges.map(rangeText),
              ].join("; "),
            })),
            ...steps.slice(target === undefined ? steps.length : -1).map(({ period }) => ({
              date: date(period),
              value: target ?? 0,
              told: `${planName}: ${number(target ?? 0)}`,
            })),
          ],
          x,
          y,
        ),
      ],
    },
  );
}
