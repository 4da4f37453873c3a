import type { Outlook } from "../forecast/outlook.ts";
import { formatPeriod } from "../model/period-notation.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { type Frame, framed, type Plot } from "./frame.ts";
import { headline } from "./outlook-headline.ts";
import { axesOf, date, outlookLines, parts } from "./outlook-parts.ts";
import { lineHeight, plotWidth } from "./theme.ts";
import { said, sayingOf } from "./told-marks.ts";
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
export function fan(outlook: Outlook, lang: Language, width = plotWidth): Chart | undefined {
  if (outlook.steps.length === 0) return undefined;
  const found = fanOf(outlook, lang);
  return { ...framed(frameOf(found, lang), plotOf(found, lang, width), width), until: outlook.at };
}

type Fan = ReturnType<typeof fanOf>;
type Step = Outlook["steps"][number];

/** What is drawn: the past, the projected periods, what is aimed at, and the levels of the ranges, the widest first. */
function fanOf(outlook: Outlook, lang: Language) {
  const { steps, past, plan, pace, at, indicator } = outlook;
  const words = wordsFor(lang).forecast.charts;
  const flow = indicator.kind === "flow" && at.frequency !== "A";
  const known = past.slice(-pastPeriods[at.frequency]);
  return {
    outlook,
    known,
    steps,
    /** Where what is projected sets out from. */
    joint: known.slice(-1),
    target: flow ? pace?.perPeriod : plan?.value,
    planName: flow ? words.needed : words.plan,
    levels: [...(steps[0]?.ranges ?? [])].sort((a, b) => b.level - a.level).map(({ level }) => level),
  };
}

function rangeAt({ ranges }: Step, level: number) {
  return ranges.find((each) => each.level === level);
}

function frameOf({ outlook, known, steps, levels }: Fan, lang: Language): Frame {
  const words = wordsFor(lang).forecast.charts;
  const { unit } = messagesFor(lang);
  const percents = [...levels].reverse().map((level) => `${level}%`);
  const ends = (step: Step) => levels.flatMap((level) => [rangeAt(step, level)?.low, rangeAt(step, level)?.high]);
  return {
    name: "fan",
    lines: [
      ["period", "line", "value", ...levels.flatMap((level) => [`low_${level}`, `high_${level}`])],
      ...known.map(({ period, value }) => [formatPeriod(period), words.past, value, ...levels.flatMap(() => ["", ""])]),
      ...steps.map((step) => [formatPeriod(step.period), words.projected, step.value, ...ends(step)]),
    ],
    title: headline(outlook, lang),
    subtitle: [
      [words.fan, unit(outlook.indicator.unit.text), percents.length > 0 ? words.levels(percents) : ""]
        .filter(Boolean)
        .join(" · "),
    ],
    told: [
      words.described.fan,
      ...steps.map(({ period, value }) => `${periodName(period, lang)}: ${amount(value, lang)}`),
    ],
    lang,
  };
}

function plotOf(found: Fan, lang: Language, width: number): Plot {
  const { known, steps, levels, planName, target } = found;
  const words = wordsFor(lang).forecast.charts;
  const points = linesOf(found, lang);
  const bands = levels.map((level) => bandOf(found, level));
  const amounts = [...points.map(({ value }) => value), ...bands.flat().flatMap(({ low, high }) => [low, high])];
  const periods = [...known, ...steps].map(({ period }) => period);
  const { x, y } = axesOf(periods, amounts, { zero: false, lang, width });
  const names = [words.past, words.projected, ...(target === undefined ? [] : [planName])];
  return {
    width,
    height: lineHeight(width),
    layer: [
      ...bands.map((values, k) => ({
        data: { values: values.map((value) => ({ ...value, said: sayingOf(1) })) },
        mark: { type: "area" as const, color: palette.edge, opacity: opacityOf(k, bands.length) },
        encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, ...said },
      })),
      outlookLines(points, { x, y, names, colors: [parts.past, parts.projected, parts.plan], dashed: planName }),
      toldPoints(saysOf(found, lang), x, y),
    ],
  };
}

/** The narrower a range, the darker. */
function opacityOf(k: number, count: number): number {
  return 0.35 + (0.3 * k) / Math.max(1, count - 1);
}

function linesOf({ known, steps, joint, target, planName }: Fan, lang: Language) {
  const words = wordsFor(lang).forecast.charts;
  const ahead = [...joint, ...steps];
  const line = (name: string, all: typeof ahead) =>
    all.map(({ period, value }) => ({ date: date(period), value, line: name }));
  return [
    ...line(words.past, known),
    ...line(words.projected, ahead),
    ...(target === undefined
      ? []
      : line(
          planName,
          ahead.map(({ period }) => ({ period, value: target })),
        )),
  ];
}

/** The ends of a range, from where what is known ends. */
function bandOf({ joint, steps }: Fan, level: number) {
  return [
    ...joint.map(({ period, value }) => ({ date: date(period), low: value, high: value })),
    ...steps.flatMap((step) => {
      const range = rangeAt(step, level);
      return range ? [{ date: date(step.period), low: range.low, high: range.high }] : [];
    }),
  ];
}

function saysOf({ known, steps, target, planName }: Fan, lang: Language) {
  const words = wordsFor(lang).forecast.charts;
  const at = (name: string, { period, value }: Pick<Step, "period" | "value">) =>
    `${name}, ${periodName(period, lang)}: ${amount(value, lang)}`;
  const planned = target === undefined ? [] : steps.slice(-1).map(({ period }) => ({ period, value: target }));
  return [
    ...known.map((each) => ({ date: date(each.period), value: each.value, of: 0, told: at(words.past, each) })),
    ...steps.map((each) => ({
      date: date(each.period),
      value: each.value,
      of: 1,
      told: [at(words.projected, each), ...each.ranges.map((range) => rangeText(range, lang))].join("; "),
    })),
    ...planned.map(({ period, value }) => ({
      date: date(period),
      value,
      of: 2,
      told: `${planName}: ${amount(value, lang)}`,
    })),
  ];
}

function rangeText({ level, low, high }: Step["ranges"][number], lang: Language): string {
  return `${level}%: ${messagesFor(lang).range(rounded(low), rounded(high), "")}`;
}

function amount(value: number, lang: Language): string {
  return messagesFor(lang).number(rounded(value));
}

function rounded(value: number): string {
  return value.toFixed(Math.abs(value) >= 100 ? 0 : 1);
}
