import type { Outlook } from "../forecast/outlook.ts";
import { type RegularPeriod, yearOf } from "../model/period.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { type Frame, framed, type Plot } from "./frame.ts";
import { caption, dot, type Layer, of, rule } from "./marks.ts";
import { gapHeadline } from "./outlook-headline.ts";
import { axesOf, date, outlookLines, parts } from "./outlook-parts.ts";
import { capital } from "./sentence.ts";
import { lineHeight, plotWidth } from "./theme.ts";
import { said, sayingOf } from "./told-marks.ts";
import { toldPoints } from "./told-points.ts";

/**
 * A flow's total since the start of the year, on to where it is projected to end with its ranges, and the pace that leads to
 * the plan. Undefined where the values do not sum, there is no plan, or the year so far is not known.
 */
export function burnUp(outlook: Outlook, lang: Language, width = plotWidth): Chart | undefined {
  const found = burnUpOf(outlook);
  return found && { ...framed(frameOf(found, lang), plotOf(found, lang, width), width), until: outlook.at };
}

type BurnUp = NonNullable<ReturnType<typeof burnUpOf>>;

interface Dated {
  readonly period: RegularPeriod;
  readonly value: number;
}

function burnUpOf(outlook: Outlook) {
  const { indicator, plan, now, past, yearEnd, at, year } = outlook;
  if (indicator.kind !== "flow" || at.frequency === "A" || !plan || now === undefined || !yearEnd) return undefined;
  const known = cumulated(past.filter(({ period }) => yearOf(period) === year));
  const ended = known.at(-1);
  // A published total to date may differ from the sum of the months, which were revised since.
  const shift = now - (ended?.value ?? 0);
  const sofar = known.map(({ period, value }) => ({ period, value: value + (shift * value) / (ended?.value || 1) }));
  const left = periodsLeft(outlook, yearEnd.value - now);
  return {
    outlook,
    plan: plan.value,
    sofar,
    from: sofar.at(-1) ?? { period: at, value: now },
    left,
    ahead: projected(left, now, yearEnd.value),
    needed: left.map(({ period }, k) => ({ period, value: now + ((plan.value - now) * (k + 1)) / left.length })),
    ranges: left.length === 0 ? [] : [...yearEnd.ranges].sort((a, b) => b.level - a.level),
  };
}

/** The periods left of the year; where its end was found from other years, one that leads straight to it. */
function periodsLeft({ steps, year, at, by }: Outlook, rise: number): readonly Dated[] {
  const inYear = steps.filter(({ period }) => yearOf(period) === year);
  return inYear.length > 0 || at.ordinal >= by.ordinal ? inYear : [{ period: by, value: rise }];
}

/** The periods left, drawn so that they end where the year does, however that was found. */
function projected(left: readonly Dated[], now: number, end: number): readonly Dated[] {
  const sum = left.reduce((all, { value }) => all + value, 0);
  let reached = 0;
  return left.map(({ period, value }) => {
    reached += value;
    return { period, value: now + (sum > 0 ? (reached / sum) * (end - now) : 0) };
  });
}

function cumulated(values: readonly Dated[]): readonly Dated[] {
  let sum = 0;
  return values.map(({ period, value }) => {
    sum += value;
    return { period, value: sum };
  });
}

function frameOf(found: BurnUp, lang: Language): Frame {
  const { outlook, plan, sofar, ahead, ranges } = found;
  const words = wordsFor(lang).forecast.charts;
  const levels = ranges.map(({ level }) => `${level}%`).reverse();
  return {
    name: "burn-up",
    lines: [
      ["period", "line", "value"],
      ...pointsOf(found, lang).map(({ when, line, value }) => [when, line, value]),
      [periodName(outlook.by, lang), words.plan, plan],
    ],
    title: gapHeadline(outlook, lang),
    subtitle: [
      [
        found.left.length > 0 ? words.burnUp : capital(words.cumulated),
        messagesFor(lang).unit(outlook.indicator.unit.text),
        levels.length > 0 ? words.levels(levels) : "",
      ]
        .filter(Boolean)
        .join(" · "),
    ],
    told: [
      words.described.burnUp,
      `${words.plan}: ${amount(plan, lang)}`,
      ...[...sofar, ...ahead].map(({ period, value }) => `${periodName(period, lang)}: ${amount(value, lang)}`),
    ],
    lang,
  };
}

function plotOf(found: BurnUp, lang: Language, width: number): Plot {
  const { outlook, plan, from, left, ahead, ranges } = found;
  const words = wordsFor(lang).forecast.charts;
  const points = pointsOf(found, lang);
  const { left: edge, x, y } = axesFor(found, points, { lang, width });
  // A year that is over has nothing ahead of it: neither line, and neither name in the legend.
  const names = left.length === 0 ? [words.cumulated] : [words.cumulated, words.projected, words.needed];
  const ends = [from, ...ahead.slice(-1)]
    .map((each) => pointOf(each, words.projected, lang))
    .map((end) => ({ ...end, said: sayingOf(names.length > 1 ? 1 : 0) }));
  const told = points.map((each) => ({
    ...each,
    of: names.indexOf(each.line),
    told: `${each.line}, ${each.when}: ${amount(each.value, lang)}`,
  }));
  return {
    width,
    height: lineHeight(width),
    layer: [
      ...planLine(plan, words.plan, [edge, width], y),
      ...ranges.map((range, k) => rangeBar({ ...range, k, date: date(outlook.by) }, { x, y }, lang)),
      outlookLines(points, {
        x,
        y,
        names,
        colors: [parts.past, parts.projected, parts.plan].slice(0, names.length),
        dashed: words.needed,
      }),
      of(
        ends,
        dot(
          36,
          { x, y: { ...y, field: "value" }, ...said },
          { color: names.length > 1 ? parts.projected : parts.past },
        ),
      ),
      toldPoints(told, x, y),
    ],
  };
}

type Axes = ReturnType<typeof axesOf>;

function axesFor(
  found: BurnUp,
  points: readonly { readonly value: number }[],
  look: { readonly lang: Language; readonly width: number },
): Axes {
  const { outlook, plan, sofar, left, ranges } = found;
  const periods = [...sofar, ...left, { period: outlook.by }].map(({ period }) => period);
  const amounts = [plan, ...points.map(({ value }) => value), ...ranges.flatMap(({ low, high }) => [low, high])];
  return axesOf(periods, amounts, { zero: true, ...look });
}

/** The plan across the plot, with its name on it. */
function planLine(
  plan: number,
  label: string,
  [left, right]: readonly [number, number],
  y: Axes["y"],
): readonly Layer[] {
  const at = { ...y, field: "plan" };
  const look = { color: parts.plan, aria: false };
  return [
    of([{ plan, label }], rule({ x: { value: left }, x2: { value: right }, y: at }, { ...look, strokeWidth: 1.5 })),
    of([{ plan, label }], caption("label", { x: { value: left + 4 }, y: at }, { ...look, baseline: "bottom", dy: -3 })),
  ];
}

/** Where the year is likely to end: the narrower the range, the darker. */
function rangeBar(
  range: {
    readonly level: number;
    readonly low: number;
    readonly high: number;
    readonly k: number;
    readonly date: number;
  },
  { x, y }: Pick<Axes, "x" | "y">,
  lang: Language,
): Layer {
  const { level, low, high, k } = range;
  const told = sayingOf(1, `${level}%: ${messagesFor(lang).range(low.toFixed(0), high.toFixed(0), "")}`);
  return {
    data: { values: [{ date: range.date, low, high, said: told }] },
    mark: { type: "bar", width: 12, color: palette.edge, opacity: 0.45 + 0.35 * k },
    encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, ...said },
  };
}

/** What has been reached, what is projected and the pace needed, each from where the one before ends. */
function pointsOf({ sofar, from, ahead, needed }: BurnUp, lang: Language) {
  const words = wordsFor(lang).forecast.charts;
  return [
    ...sofar.map((each) => pointOf(each, words.cumulated, lang)),
    ...(ahead.length > 0 ? [from, ...ahead] : []).map((each) => pointOf(each, words.projected, lang)),
    ...(needed.length > 0 ? [from, ...needed] : []).map((each) => pointOf(each, words.needed, lang)),
  ];
}

function pointOf({ period, value }: Dated, line: string, lang: Language) {
  return { date: date(period), value, line, when: periodName(period, lang) };
}

function amount(value: number, lang: Language): string {
  return messagesFor(lang).number(value.toFixed(0));
}
