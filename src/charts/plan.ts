import type { Compared } from "../engine/results/compared.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { type ChartCell, type ChartRow, chartRows, moodOf, referenceName } from "./compared-rows.ts";
import { framed } from "./frame.ts";
import { moodLegend } from "./mood-legend.ts";
import { type ChartOptions, colorField, moodColors, pixels } from "./options.ts";
import { periodsText } from "./periods-text.ts";
import { plainText } from "./plain-text.ts";
import { rankable } from "./rankable.ts";
import { sentence } from "./sentence.ts";
import { withoutTwins } from "./series.ts";
import { subjectsOf } from "./subjects.ts";
import { fitted } from "./text-width.ts";
import { plotWidth, sizes } from "./theme.ts";
import { said, saying } from "./told-marks.ts";
import { unranked } from "./unranked.ts";

const usualMost = 20;
const rowHeight = 64;
const whole = 100;

interface Bullet {
  readonly row: ChartRow;
  readonly plan: ChartCell;
  /** How much of the plan is expected by then, in percent of all of it; undefined where no phasing is asked for. */
  readonly expected: number | undefined;
}

/**
 * How much of each plan is done, the least first, as bars on a band that is the whole plan, with a mark for what is expected
 * by then. Takes `plan/percent-of` and, for the mark, one of the phased plans. Undefined where nothing is held to a plan.
 */
export function planBullets(result: Compared, options: ChartOptions): Chart | undefined {
  const { lang, most = usualMost } = options;
  const words = wordsFor(lang).charts.plan;
  const { rows: twinless, left } = withoutTwins(chartRows(result, lang));
  const { rows, totals } = rankable(twinless.filter((row) => bulletOf(row)));
  const all = rows.flatMap((row) => bulletOf(row) ?? []);
  const known = all
    .filter(({ plan }) => plan.value !== undefined)
    .sort((a, b) => (a.plan.value ?? 0) - (b.plan.value ?? 0));
  const unknown = all.filter(({ plan }) => plan.value === undefined);
  const [least] = known;
  if (!least) return undefined;
  const subjects = subjectsOf(twinless, lang);
  const periods = periodsText(
    all.map(({ row }) => row),
    lang,
  );
  const shown = known.slice(0, most);
  const values = shown.map((bullet, at) => ({
    label: fitted(periods.label(bullet.row, subjects.of(bullet.row)), plotWidth, sizes.label),
    y: at * rowHeight + 9,
    barY: at * rowHeight + 27,
    barTop: at * rowHeight + 22,
    barBottom: at * rowHeight + 32,
    bandTop: at * rowHeight + 18,
    bandBottom: at * rowHeight + 36,
    noteY: at * rowHeight + 47,
    zero: 0,
    whole,
    percent: bullet.plan.value ?? 0,
    expected: bullet.expected ?? null,
    note: fitted(noteOf(bullet, lang), plotWidth, sizes.small),
    color: moodColors[bulletMood(bullet)],
    said: saying(`${subjects.of(bullet.row)}: ${noteOf(bullet, lang)}`),
  }));
  const farthest = Math.max(whole, ...values.map(({ percent }) => percent));
  const x = { type: "quantitative" as const, scale: { domain: [0, farthest], range: [0, plotWidth - 2], nice: false } };
  const tick = shown.find(({ expected }) => expected !== undefined);
  const phased = tick ? phasedCell(tick.row) : undefined;
  const done = known.filter(({ plan }) => (plan.value ?? 0) >= whole).length;
  const behind = known.filter((each) => each.expected !== undefined && (each.plan.value ?? 0) < each.expected).length;
  const title = words.title(
    periods.inTitle(subjects.of(least.row), least.row),
    least.plan.text,
    known.length,
    done,
    behind,
    tick !== undefined,
  );
  const rest = known.length - shown.length;
  const height = values.length * rowHeight - 8;
  return framed(
    {
      name: "plan",
      title,
      subtitle: [
        sentence([subjects.shared, periods.shared].filter(Boolean).join(", ")),
        words.band(phased ? referenceName(phased.reference, lang) : ""),
        moodLegend(shown.map(bulletMood), lang),
        rest > 0 ? sentence(messagesFor(lang).labels.more(rest)) : "",
        ...unranked(
          { totals, ended: [] },
          (row) => `${subjects.of(row)} ${bulletOf(row)?.plan.text ?? ""}`.trim(),
          lang,
        ),
        left > 0 ? wordsFor(lang).charts.otherKinds : "",
        unknown.length > 0
          ? words.without(
              unknown
                .map(({ row, plan }) => `${subjects.of(row)} (${plan.text})`)
                .slice(0, 3)
                .join(", "),
              unknown.length,
            )
          : "",
      ],
      told: shown.map((bullet) => `${subjects.of(bullet.row)}: ${noteOf(bullet, lang)}`),
      rows: shown.map(({ row }) => row),
      lang,
    },
    {
      width: plotWidth,
      height,
      data: { values },
      layer: [
        {
          mark: { type: "rect", color: palette.wash },
          encoding: {
            y: { field: "bandTop", ...pixels },
            y2: { field: "bandBottom" },
            x: { ...x, field: "zero", axis: null },
            x2: { field: "whole" },
          },
        },
        {
          mark: { type: "rect" },
          encoding: {
            y: { field: "barTop", ...pixels },
            y2: { field: "barBottom" },
            x: { ...x, field: "zero" },
            x2: { field: "percent" },
            color: colorField,
            ...said,
          },
        },
        {
          transform: [{ filter: "isValid(datum.expected)" }],
          mark: { type: "tick", orient: "vertical", size: 20, thickness: 2.5, color: palette.ink },
          encoding: { y: { field: "barY", ...pixels }, x: { ...x, field: "expected" } },
        },
        {
          mark: { type: "text", align: "left", baseline: "middle" },
          encoding: { y: { field: "y", ...pixels }, x: { value: 0 }, text: { field: "label" } },
        },
        {
          mark: {
            type: "text",
            align: "left",
            baseline: "middle",
            fontSize: sizes.small,
            color: palette.quiet,
          },
          encoding: { y: { field: "noteY", ...pixels }, x: { value: 0 }, text: { field: "note" } },
        },
      ],
    },
  );
}

function bulletOf(row: ChartRow): Bullet | undefined {
  const plan = row.cells.find(
    ({ reference, measure }) =>
      reference.kind === "plan" && reference.phasing.kind === "none" && measure.id === "percent-of",
  );
  if (!plan) return undefined;
  const phased = phasedCell(row);
  const expected = phased?.base !== undefined && plan.base ? (phased.base / plan.base) * whole : undefined;
  return { row, plan, expected };
}

function phasedCell({ cells }: ChartRow): ChartCell | undefined {
  return cells.find(({ reference }) => reference.kind === "plan" && reference.phasing.kind !== "none");
}

/** Held against what is expected by then, where that is known; else whether the plan is fulfilled. */
function bulletMood({ row, plan, expected }: Bullet) {
  return moodOf((plan.value ?? 0) - (expected ?? whole) || 1, row.indicator.direction);
}

function noteOf({ row, plan, expected }: Bullet, lang: Language): string {
  const words = wordsFor(lang).charts.plan;
  const needed = expected === undefined ? "" : words.expected(messagesFor(lang).quantity(expected.toFixed(1), "%"));
  return [plan.text, needed, amountsText(plan, row, lang)].filter(Boolean).join(" · ");
}

/** What is done of what was planned; a flow is held to its plan cumulated, so that this is not the period's own value. */
function amountsText({ value, base }: ChartCell, { indicator }: ChartRow, lang: Language): string {
  if (value === undefined || base === undefined) return "";
  const done = (value / whole) * base;
  const places = Number.isInteger(base) && Math.abs(done - Math.round(done)) < 1e-6 ? 0 : Math.abs(base) < 1000 ? 1 : 0;
  const { number, quantity } = messagesFor(lang);
  const unit = plainText(indicator.unit.text);
  return wordsFor(lang).charts.plan.amounts(number(done.toFixed(places)), quantity(base.toFixed(places), unit));
}
