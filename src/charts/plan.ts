import type { Compared } from "../engine/results/compared.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import { stackedBoxes } from "./area-places.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { type ChartCell, type ChartRow, chartRows, moodOf, referenceName } from "./compared-rows.ts";
import { type Frame, framed, type Plot } from "./frame.ts";
import { box, caption, inPixels, tick, where } from "./marks.ts";
import { moodLegend } from "./mood-legend.ts";
import { type ChartOptions, colorField, moodColors } from "./options.ts";
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
  const { lang, width = plotWidth } = options;
  const found = plansOf(result, options);
  if (!found) return undefined;
  const areas = found.shown.map(({ row }) => row.area.code);
  const boxes = stackedBoxes(
    areas,
    areas.map(() => rowHeight),
    width,
  );
  return framed({ ...frameOf(found, lang), areas: { boxes } }, plotOf(found, lang, width), width);
}

type Plans = NonNullable<ReturnType<typeof plansOf>>;

function plansOf(result: Compared, { lang, most = usualMost }: ChartOptions) {
  const { rows: twinless, left } = withoutTwins(chartRows(result, lang));
  const { rows, totals } = rankable(twinless.filter((row) => bulletOf(row)));
  const all = rows.flatMap((row) => bulletOf(row) ?? []);
  const known = all
    .filter(({ plan }) => plan.value !== undefined)
    .sort((a, b) => (a.plan.value ?? 0) - (b.plan.value ?? 0));
  const [least] = known;
  if (!least) return undefined;
  return {
    known,
    least,
    totals,
    left,
    shown: known.slice(0, most),
    unknown: all.filter(({ plan }) => plan.value === undefined),
    subjects: subjectsOf(twinless, lang),
    periods: periodsText(
      all.map(({ row }) => row),
      lang,
    ),
  };
}

function frameOf(found: Plans, lang: Language): Frame {
  const { shown, subjects } = found;
  return {
    name: "plan",
    title: titleOf(found, lang),
    subtitle: subtitleOf(found, lang),
    told: shown.map((bullet) => `${subjects.of(bullet.row)}: ${noteOf(bullet, lang)}`),
    rows: shown.map(({ row }) => row),
    lang,
  };
}

function titleOf({ known, least, shown, subjects, periods }: Plans, lang: Language): string {
  const done = known.filter(({ plan }) => (plan.value ?? 0) >= whole).length;
  const behind = known.filter((each) => each.expected !== undefined && (each.plan.value ?? 0) < each.expected).length;
  return wordsFor(lang).charts.plan.title(
    periods.inTitle(subjects.of(least.row), least.row),
    least.plan.text,
    known.length,
    done,
    behind,
    shown.some(({ expected }) => expected !== undefined),
  );
}

function subtitleOf({ shown, known, unknown, subjects, periods, totals, left }: Plans, lang: Language) {
  const words = wordsFor(lang).charts.plan;
  const phased = shown.find(({ expected }) => expected !== undefined);
  const by = phased ? phasedCell(phased.row) : undefined;
  const rest = known.length - shown.length;
  const without = unknown.map(({ row, plan }) => `${subjects.of(row)} (${plan.text})`).slice(0, 3);
  const named = (row: ChartRow) => `${subjects.of(row)} ${bulletOf(row)?.plan.text ?? ""}`.trim();
  return [
    sentence([subjects.shared, periods.shared].filter(Boolean).join(", ")),
    words.band(by ? referenceName(by, lang) : ""),
    moodLegend(shown.map(bulletMood), lang),
    rest > 0 ? sentence(messagesFor(lang).labels.more(rest)) : "",
    ...unranked({ totals, ended: [] }, named, lang),
    left > 0 ? wordsFor(lang).charts.otherKinds : "",
    unknown.length > 0 ? words.without(without.join(", "), unknown.length) : "",
  ];
}

function plotOf({ shown, subjects, periods }: Plans, lang: Language, width: number): Plot {
  const values = shown.map((bullet, at) => {
    const note = noteOf(bullet, lang);
    return {
      ...rowOf(at),
      label: fitted(periods.label(bullet.row, subjects.of(bullet.row)), width, sizes.label),
      zero: 0,
      whole,
      percent: bullet.plan.value ?? 0,
      expected: bullet.expected ?? null,
      note: fitted(note, width, sizes.small),
      color: moodColors[bulletMood(bullet)],
      said: saying(`${subjects.of(bullet.row)}: ${note}`),
    };
  });
  const farthest = Math.max(whole, ...values.map(({ percent }) => percent));
  const x = { type: "quantitative" as const, scale: { domain: [0, farthest], range: [0, width - 2], nice: false } };
  const from = { ...x, field: "zero" };
  const between = (top: string, bottom: string) => ({ y: inPixels(top), y2: { field: bottom } });
  const left = { x: { value: 0 } };
  const quiet = { fontSize: sizes.small, color: palette.quiet };
  return {
    width,
    height: values.length * rowHeight - 8,
    data: { values },
    layer: [
      box(
        { ...between("bandTop", "bandBottom"), x: { ...from, axis: null }, x2: { field: "whole" } },
        { color: palette.wash },
      ),
      box({ ...between("barTop", "barBottom"), x: from, x2: { field: "percent" }, color: colorField, ...said }),
      where(
        "isValid(datum.expected)",
        tick(20, 2.5, { y: inPixels("barY"), x: { ...x, field: "expected" } }, { color: palette.ink }),
      ),
      caption("label", { y: inPixels("y"), ...left }),
      caption("note", { y: inPixels("noteY"), ...left }, quiet),
    ],
  };
}

/** Where a row's label, band, bar and note stand. */
function rowOf(at: number) {
  const top = at * rowHeight;
  return {
    y: top + 9,
    barY: top + 27,
    barTop: top + 22,
    barBottom: top + 32,
    bandTop: top + 18,
    bandBottom: top + 36,
    noteY: top + 47,
  };
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
