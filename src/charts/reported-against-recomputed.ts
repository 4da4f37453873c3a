import type { DataFinding } from "../audit/contract/data-finding.ts";
import type { ReportAudit } from "../audit/contract/report-audit.ts";
import { isUndivided } from "../model/area.ts";
import type { Verdict } from "../model/claim.ts";
import { parsePeriod } from "../model/period-notation.ts";
import { powerOfTen, Rational } from "../model/rational.ts";
import { gravityOf, verdictSigns } from "../model/verdict-order.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, messagesFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { claimRows, position } from "./claim-row.ts";
import { palette } from "./colors.ts";
import { type Frame, framed, type Plot } from "./frame.ts";
import { caption, dot, tick } from "./marks.ts";
import { plainText } from "./plain-text.ts";
import { quoteOf } from "./quote.ts";
import { sentence } from "./sentence.ts";
import { shortNumber } from "./short-number.ts";
import { fitted, textWidth } from "./text-width.ts";
import { mostRows, plotWidth, sizes, verdictColor, verdictShape } from "./theme.ts";
import { said, saying } from "./told-marks.ts";

/** A figure of fifteen places was computed, not written; so many of them tell it from another. */
const mostPlaces = 4;
/** A row: what the number is of, the two numbers below it, then the bar. */
const step = 52;
const numbersShift = 6;
const labelShift = -9;
const barShift = 15;
/** Beyond so many powers of ten the first ones stand too close to nought to be labelled. */
const roomForOne = 4;

/** A printed percentage that was recomputed. */
interface Printed {
  readonly id: string;
  /** Its label in so many pixels. */
  readonly label: (room: number) => string;
  /** As printed. */
  readonly text: string;
  readonly reported: Rational;
  readonly decimals: number;
  readonly recomputed: { readonly low: string; readonly high: string; readonly exact: string };
  readonly verdict: Verdict;
}

interface Deviation {
  readonly row: Printed;
  /** Printed minus recomputed, and what rounding explains of it, in units of the printed number's last digit, or in points. */
  readonly deviation: number;
  readonly low: number;
  readonly high: number;
  /** How far the printed number is outside what rounding explains. */
  readonly outside: number;
}

/**
 * Every percentage of a report that can be recomputed: how far the printed number is from the recomputed one, in units of its
 * last digit, against the interval that rounding explains; the worst first. Undefined where there is none.
 */
export function reportedAgainstRecomputed(
  result: ReportAudit,
  lang: Language,
  most = mostRows,
  width = plotWidth,
): Chart | undefined {
  const rows = claimRows(result).flatMap((row): Printed[] => {
    const { finding, entry, reported } = row;
    if (finding.recomputed?.unit !== "%") return [];
    return [
      {
        id: finding.id,
        label: (room) => quoteOf(result, row, room),
        text: plainText(entry.text),
        reported,
        decimals: (entry.value?.split(".")[1] ?? "").length,
        recomputed: finding.recomputed,
        verdict: finding.verdict,
      },
    ];
  });
  return deviationChart("reported-against-recomputed", rows, { lang, most, width });
}

/** The same of the percentages that a data set prints. */
export function printedAgainstRecomputed(
  findings: readonly DataFinding[],
  lang: Language,
  most = mostRows,
  width = plotWidth,
): Chart | undefined {
  const several = new Set(findings.map(({ subject }) => subject.indicator)).size > 1;
  const rows = findings.flatMap((finding): Printed[] => {
    const { id, subject: of, recomputed, verdict } = finding;
    const { value: reported, unit } = finding.reported;
    const value = /^-?\d+(\.\d+)?$/.test(reported) ? Rational.parse(reported) : undefined;
    if (unit !== "%" || !recomputed || !value) return [];
    const decimals = (reported.split(".")[1] ?? "").length;
    const period = parsePeriod(of.period);
    const name = [several ? plainText(of.indicatorName) : "", isUndivided(of.area) ? "" : plainText(of.areaName)];
    const subject = name.filter(Boolean).join(" · ") || plainText(of.indicatorName);
    const when = period ? `, ${periodName(period, lang)}` : "";
    return [
      {
        id,
        label: (room) => fitted(subject, room - textWidth(when, sizes.label), sizes.label) + when,
        text: messagesFor(lang).quantity(reported, "%", Math.min(decimals, mostPlaces)),
        reported: value,
        decimals,
        recomputed,
        verdict,
      },
    ];
  });
  return deviationChart("printed-against-recomputed", rows, { lang, most, width });
}

function deviationChart(
  name: string,
  rows: readonly Printed[],
  { lang, most, width }: { readonly lang: Language; readonly most: number; readonly width: number },
): Chart | undefined {
  // Figures of fifteen places have no last digit that anybody wrote: they differ by points.
  const inPoints = rows.some(({ decimals }) => decimals > mostPlaces);
  const all = rows.map((row) => deviationOf(row, inPoints));
  if (all.length === 0) return undefined;
  const order = (one: Deviation) => gravityOf(one.row.verdict);
  const shown = [...all].sort((a, b) => order(a) - order(b) || b.outside - a.outside).slice(0, most);
  const bars = shown.map((each) => barOf(each, lang, width));
  const plot = plotOf(bars, ticksFor(shown), inPoints, lang);
  return framed(frameOf(name, rows, shown, bars, lang), { ...plot, width }, width);
}

type Bar = ReturnType<typeof barOf>;

function barOf({ row, deviation, low, high }: Deviation, lang: Language, width: number) {
  const { quantity, labels } = messagesFor(lang);
  const places = Math.min(row.decimals + 1, mostPlaces);
  const recomputed = quantity(row.recomputed.exact, "%", places);
  const numbers = labels.charts.reportedAgainstRecomputed.row(row.text, recomputed);
  const sign = `${verdictSigns[row.verdict]} `;
  const label = sign + row.label(width - textWidth(sign, sizes.label));
  const told = saying(`${label}: ${numbers}`);
  return { id: row.id, label, numbers, verdict: row.verdict, deviation, low, high, said: told };
}

function frameOf(
  name: string,
  rows: readonly Printed[],
  shown: readonly Deviation[],
  bars: readonly Bar[],
  lang: Language,
): Frame {
  const { labels } = messagesFor(lang);
  const words = labels.charts.reportedAgainstRecomputed;
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  const rest = rows.length - shown.length;
  return {
    name,
    title: words.title({
      shown: rows.length,
      outside: count("inconsistent"),
      doubtful: count("doubtful"),
      unchecked: count("unverifiable"),
    }),
    lines: [
      ["of", "reported", "recomputed_low", "recomputed_high", "verdict"],
      ...shown.map(({ row: { label, reported, recomputed, verdict } }) => [
        label(Number.POSITIVE_INFINITY),
        position(reported),
        recomputed.low,
        recomputed.high,
        verdict,
      ]),
    ],
    subtitle: [words.subtitle, sentence(rest === 0 ? "" : labels.more(rest))],
    told: bars.map(({ label, numbers }) => `${label}: ${numbers}`),
    lang,
  };
}

/** What rounding explains as a band, no deviation as a stroke, the printed number as a point on them. */
function plotOf(bars: readonly Bar[], ticks: readonly number[], inPoints: boolean, lang: Language): Plot {
  const { axis, axisPoints } = messagesFor(lang).labels.charts.reportedAgainstRecomputed;
  const domain = [ticks[0] ?? -1, ticks.at(-1) ?? 1];
  const x = { type: "quantitative" as const, scale: { type: "symlog" as const, domain } };
  const y = { field: "id", type: "nominal", sort: null, axis: null } as const;
  const labelled = {
    title: inPoints ? axisPoints : axis,
    axis: { values: [...ticks], grid: false, labelExpr: labelsOf(ticks, lang) },
  };
  const left = { y, x: { value: 0 } };
  const small = { fontSize: sizes.small, color: palette.quiet };
  return {
    height: { step },
    data: { values: [...bars] },
    layer: [
      {
        mark: { type: "bar", height: 12, yOffset: barShift, color: palette.band },
        encoding: { y, x: { ...x, field: "low", ...labelled }, x2: { field: "high" } },
      },
      tick(16, 1, { y, x: { ...x, datum: 0 } }, { yOffset: barShift, color: palette.quiet }),
      dot(
        90,
        { y, x: { ...x, field: "deviation" }, color: verdictColor, shape: verdictShape, ...said },
        { yOffset: barShift },
      ),
      caption("label", left, { baseline: "bottom", dy: labelShift }),
      caption("numbers", left, { ...small, baseline: "bottom", dy: numbersShift }),
    ],
  };
}

function deviationOf(row: Printed, inPoints: boolean): Deviation {
  const steps = Rational.of(powerOfTen(inPoints ? 0 : row.decimals));
  const exact = Rational.parse(row.recomputed.exact);
  const half = Rational.of(1n, 2n)
    .mul(steps)
    .div(Rational.of(powerOfTen(row.decimals)));
  const inSteps = (value: Rational) => value.sub(exact).mul(steps);
  const deviation = inSteps(row.reported);
  const low = inSteps(Rational.parse(row.recomputed.low)).sub(half);
  const high = inSteps(Rational.parse(row.recomputed.high)).add(half);
  return {
    row,
    deviation: position(deviation),
    low: position(low),
    high: position(high),
    outside: Math.max(position(low.sub(deviation)), position(deviation.sub(high))),
  };
}

/** Powers of ten on both sides of zero, as far out as the rows need. */
function ticksFor(rows: readonly Deviation[]): number[] {
  let reach = 1;
  for (const { deviation, low, high } of rows) reach = Math.max(reach, Math.abs(deviation), -low, high);
  const powers = Array.from({ length: Math.ceil(Math.log10(reach)) + 1 }, (_, power) => 10 ** power);
  const every = Math.ceil(powers.length / 3);
  const kept = powers.filter((_, power) => (powers.length - 1 - power) % every === 0);
  const spaced = powers.length > roomForOne ? kept.filter((power) => power > 1) : kept;
  return [...spaced.map((power) => -power).reverse(), 0, ...spaced];
}

function labelsOf(ticks: readonly number[], lang: Language): string {
  const names = Object.fromEntries(ticks.map((tick) => [String(tick), shortNumber(tick, lang)]));
  return `${JSON.stringify(names)}[toString(datum.value)]`;
}
