import type { Compared } from "../engine/results/compared.ts";
import { ChartError } from "../model/chart-problem.ts";
import { nameIn } from "../model/names.ts";
import { formatPeriod } from "../model/period-notation.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { type ChartCell, type ChartRow, chartRows, moodOf, referenceName } from "./compared-rows.ts";
import { type Frame, framed } from "./frame.ts";
import { moodLegend } from "./mood-legend.ts";
import type { ChartOptions } from "./options.ts";
import { plainText } from "./plain-text.ts";
import { sentence } from "./sentence.ts";
import { fullName } from "./subjects.ts";
import { plotWidth } from "./theme.ts";
import { type Step, stepsPlot } from "./waterfall-plot.ts";

const usualMost = 12;
/** A part of a percentage point that no figure of one decimal shows. */
const unseen = 0.05;

/**
 * What each part adds to the change of its whole, in percentage points: bars that go on where the one before ends, the
 * largest first, then what the parts leave over, then the whole. Takes `contribution` of the parts and `percent-change` of
 * the whole. Throws a ChartError where no row is a whole with parts.
 */
export function contributionWaterfall(result: Compared, options: ChartOptions): Chart {
  const { lang, width = plotWidth } = options;
  const whole = wholeOf(chartRows(result, lang));
  if (!whole) throw new ChartError("needs-parts");
  const found = partsOf(whole, options);
  const steps = stepsOf(found, lang);
  return framed(frameOf(found, steps, lang), stepsPlot(steps, width), width);
}

type Parts = ReturnType<typeof partsOf>;

/** The parts whose share of the change is known, the largest first, and those that are drawn each by itself. */
function partsOf(found: Whole, { lang, most = usualMost }: ChartOptions) {
  const { parts, byArea } = found;
  const known = parts.flatMap(({ row, cell }) => (cell.value === undefined ? [] : [{ row, cell, value: cell.value }]));
  const bySize = [...known].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const main = bySize.slice(0, most);
  return {
    ...found,
    largest: bySize[0],
    shown: [...known].sort((a, b) => b.value - a.value).filter((each) => main.includes(each)),
    unknown: parts.filter(({ cell }) => cell.value === undefined),
    name: (row: ChartRow) => plainText(nameIn(byArea ? row.area.names : row.indicator.names, lang)),
  };
}

function stepsOf({ whole, change, shown, name }: Parts, lang: Language): readonly Step[] {
  const rest = (change.value ?? 0) - shown.reduce((sum, { value }) => sum + value, 0);
  const parts = shown.map(({ row, cell, value }) => ({
    label: name(row),
    value,
    text: cell.text,
    mood: moodOf(value, row.indicator.direction),
    total: false,
  }));
  const left: Step = {
    label: wordsFor(lang).charts.waterfall.rest,
    value: rest,
    text: signed(rest, lang),
    mood: "neutral",
    total: false,
  };
  const sum = { label: name(whole), value: change.value ?? 0, text: change.text, mood: change.mood, total: true };
  return [...parts, ...(Math.abs(rest) < unseen ? [] : [left]), sum];
}

function frameOf(found: Parts, steps: readonly Step[], lang: Language): Frame {
  const { whole, change, largest, shown, unknown, name } = found;
  const words = wordsFor(lang).charts.waterfall;
  const moods = steps.map(({ mood }) => mood);
  const without = unknown.map(({ row, cell }) => `${name(row)} (${cell.text})`).slice(0, 5);
  return {
    name: "waterfall",
    title: words.title(
      fullName(whole, lang),
      changeText(change, lang),
      largest ? name(largest.row) : "",
      largest ? signed(largest.value, lang) : "",
    ),
    rows: [...shown.map(({ row }) => row), whole],
    subtitle: [
      sentence(`${periodName(whole.period, lang)}, ${words.against(referenceName(change, lang))}`),
      words.unit,
      moodLegend(moods, lang),
      unknown.length > 0 ? words.without(without.join(", ")) : "",
    ],
    told: steps.map(({ label, text }) => `${label}: ${text}`),
    lang,
  };
}

/** Points with their sign: `+1,2 điểm phần trăm`. */
function signed(value: number, lang: Language): string {
  const points = messagesFor(lang).quantity(value.toFixed(1), wordsFor(lang).compare.labels.points);
  return `${value > 0 ? "+" : ""}${points}`;
}

interface Whole {
  readonly whole: ChartRow;
  readonly change: ChartCell;
  readonly parts: readonly { readonly row: ChartRow; readonly cell: ChartCell }[];
  readonly byArea: boolean;
}

/** The last period's row with a change of its own that is the whole of others; of several the one that is part of none. */
function wholeOf(rows: readonly ChartRow[]): Whole | undefined {
  const period = rows.at(-1)?.period;
  const now = period ? rows.filter((row) => formatPeriod(row.period) === formatPeriod(period)) : [];
  const candidates = now.flatMap((whole): Whole[] => {
    const change = whole.cells.find(({ measure }) => measure.id === "percent-change");
    if (change?.value === undefined) return [];
    return [true, false].flatMap((byArea): Whole[] => {
      const parts = now.flatMap((row) => {
        const cell = row.cells.find(({ measure }) => measure.id === "contribution");
        return cell && isPart(row, whole, byArea) ? [{ row, cell }] : [];
      });
      return parts.some(({ cell }) => cell.value !== undefined) ? [{ whole, change, parts, byArea }] : [];
    });
  });
  const inner = (one: Whole) => candidates.some(({ parts }) => parts.some(({ row }) => row === one.whole));
  return candidates.find((one) => !inner(one));
}

function isPart(row: ChartRow, whole: ChartRow, byArea: boolean): boolean {
  if (byArea) return row.area.parent === whole.area.code && row.indicator.id === whole.indicator.id;
  return row.indicator.parent === whole.indicator.id && row.area.code === whole.area.code;
}

function changeText({ value = 0, text }: ChartCell, lang: Language): string {
  const { labels } = messagesFor(lang);
  return `${value < 0 ? labels.down : labels.up} ${text.replace(/^[+−-]/, "")}`;
}
