import type { AuditResult } from "../audit/result.ts";
import { type Language, messagesFor } from "../language/messages.ts";
import { powerOfTen, Rational } from "../model/rational.ts";
import type { Chart } from "./chart.ts";
import { type ClaimRow, claimRows, plainText, position, quoteOf } from "./claim-row.ts";
import {
  mostRows,
  palette,
  plotWidth,
  rowStep,
  subtitleWithRest,
  theme,
  titled,
  verdictColors,
  verdictOrder,
  verdictShapes,
} from "./theme.ts";

/** Half the width of the plot; the other half is for the numbers. */
const labelCharacters = 31;

interface Deviation {
  readonly row: ClaimRow;
  /** Printed minus recomputed, and what rounding explains of it, in units of the printed number's last digit. */
  readonly deviation: number;
  readonly low: number;
  readonly high: number;
  /** How far the printed number is outside what rounding explains. */
  readonly outside: number;
}

/**
 * Every percentage that can be recomputed: how far the printed number is from the recomputed one, in units of its last
 * digit, against the interval that rounding explains; the worst first. Undefined where there is none.
 */
export function reportedAgainstRecomputed(result: AuditResult, lang: Language): Chart | undefined {
  const { number, quantity, labels } = messagesFor(lang);
  const words = labels.charts.reportedAgainstRecomputed;
  const all = claimRows(result).flatMap((row) => deviationOf(row) ?? []);
  if (all.length === 0) return undefined;
  const shown = all.sort((a, b) => b.outside - a.outside || a.row.entry.start - b.row.entry.start).slice(0, mostRows);
  const values = shown.map(({ row, deviation, low, high }) => {
    const { exact = "", unit = "" } = row.finding.recomputed ?? {};
    const recomputed = quantity(exact, unit, decimals(row) + 1);
    return {
      id: row.finding.id,
      label: quoteOf(result, row, labelCharacters),
      numbers: words.row(plainText(row.entry.text), recomputed),
      verdict: row.finding.verdict,
      deviation,
      low,
      high,
    };
  });
  const title = words.title(all.length, all.filter((one) => one.row.finding.verdict === "inconsistent").length);
  const rest = all.length - shown.length;
  const ticks = ticksFor(shown);
  const domain = [ticks[0] ?? -1, ticks.at(-1) ?? 1];
  const x = { type: "quantitative" as const, scale: { type: "symlog" as const, domain } };
  const y = { field: "id", type: "nominal", sort: null, axis: null } as const;
  return {
    name: "reported-against-recomputed",
    title,
    spec: {
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      description: words.description,
      title: titled(title, subtitleWithRest(words.subtitle, rest === 0 ? "" : labels.more(rest))),
      config: theme(lang),
      width: plotWidth,
      height: { step: rowStep },
      data: { values },
      layer: [
        {
          mark: { type: "bar", height: 12, yOffset: 10, color: palette.band, aria: false },
          encoding: {
            y,
            x: { ...x, field: "low", title: words.axis, axis: { values: ticks, labelExpr: labelsOf(ticks, number) } },
            x2: { field: "high" },
          },
        },
        {
          mark: { type: "point", filled: true, size: 90, yOffset: 10, opacity: 1, aria: false },
          encoding: {
            y,
            x: { ...x, field: "deviation" },
            color: {
              field: "verdict",
              type: "nominal",
              legend: null,
              scale: { domain: [...verdictOrder], range: verdictColors },
            },
            shape: {
              field: "verdict",
              type: "nominal",
              legend: null,
              scale: { domain: [...verdictOrder], range: verdictShapes },
            },
          },
        },
        {
          mark: { type: "text", align: "left", baseline: "bottom", dy: -1, aria: false },
          encoding: { y, x: { value: 0 }, text: { field: "label" } },
        },
        {
          mark: { type: "text", align: "right", baseline: "bottom", dy: -1, color: palette.quiet, aria: false },
          encoding: { y, x: { value: plotWidth }, text: { field: "numbers" } },
        },
      ],
    },
  };
}

function deviationOf(row: ClaimRow): Deviation | undefined {
  const { recomputed } = row.finding;
  if (recomputed?.unit !== "%") return undefined;
  const steps = Rational.of(powerOfTen(decimals(row)));
  const exact = Rational.parse(recomputed.exact);
  const half = Rational.of(1n, 2n);
  const inSteps = (value: Rational) => value.sub(exact).mul(steps);
  const deviation = inSteps(row.reported);
  const low = inSteps(Rational.parse(recomputed.low)).sub(half);
  const high = inSteps(Rational.parse(recomputed.high)).add(half);
  const below = position(low.sub(deviation));
  const above = position(deviation.sub(high));
  return {
    row,
    deviation: position(deviation),
    low: position(low),
    high: position(high),
    outside: Math.max(below, above),
  };
}

function decimals(row: ClaimRow): number {
  return (row.entry.value?.split(".")[1] ?? "").length;
}

/** Powers of ten on both sides of zero, as far out as the rows need. */
function ticksFor(rows: readonly Deviation[]): number[] {
  let reach = 1;
  for (const { deviation, low, high } of rows) reach = Math.max(reach, Math.abs(deviation), -low, high);
  const powers = Array.from({ length: Math.ceil(Math.log10(reach)) + 1 }, (_, power) => 10 ** power);
  const every = Math.ceil(powers.length / 4);
  const kept = powers.filter((_, power) => (powers.length - 1 - power) % every === 0);
  return [...kept.map((power) => -power).reverse(), 0, ...kept];
}

function labelsOf(ticks: readonly number[], number: (value: string) => string): string {
  const names = Object.fromEntries(
    ticks.map((tick) => [String(tick), number(tick.toLocaleString("en", { useGrouping: false }))]),
  );
  return `${JSON.stringify(names)}[toString(datum.value)]`;
}
