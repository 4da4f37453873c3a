import type { Compared } from "../engine/results/compared.ts";
import { ChartError } from "../model/chart-problem.ts";
import { nameIn } from "../model/names.ts";
import { formatPeriod } from "../model/period-notation.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { type ChartCell, type ChartRow, chartRows, type Mood, moodOf, referenceName } from "./compared-rows.ts";
import { framed } from "./frame.ts";
import { moodLegend } from "./mood-legend.ts";
import { type ChartOptions, colorField, moodColors, pixels } from "./options.ts";
import { plainText } from "./plain-text.ts";
import { sentence } from "./sentence.ts";
import { fullName } from "./subjects.ts";
import { fitted, textWidth } from "./text-width.ts";
import { plotWidth, sizes } from "./theme.ts";
import { said, saying } from "./told-marks.ts";

const usualMost = 12;
const rowHeight = 40;

interface Step {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly mood: Mood;
  readonly total: boolean;
}

/**
 * What each part adds to the change of its whole, in percentage points: bars that go on where the one before ends, the
 * largest first, then what the parts leave over, then the whole. Takes `contribution` of the parts and `percent-change` of
 * the whole. Throws a ChartError where no row is a whole with parts.
 */
export function contributionWaterfall(result: Compared, options: ChartOptions): Chart {
  const { lang, most = usualMost } = options;
  const words = wordsFor(lang).charts.waterfall;
  const found = wholeOf(chartRows(result, lang));
  if (!found) throw new ChartError("needs-parts");
  const { whole, change, parts, byArea } = found;
  const name = (row: ChartRow) => plainText(nameIn(byArea ? row.area.names : row.indicator.names, lang));
  const known = parts.flatMap(({ row, cell }) => (cell.value === undefined ? [] : [{ row, cell, value: cell.value }]));
  const unknown = parts.filter(({ cell }) => cell.value === undefined);
  const sorted = [...known].sort((a, b) => b.value - a.value);
  const main = [...known].sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, most);
  const shown = sorted.filter((each) => main.includes(each));
  const points = wordsFor(lang).compare.labels.points;
  const signed = (value: number) => `${value > 0 ? "+" : ""}${messagesFor(lang).quantity(value.toFixed(1), points)}`;
  const rest = (change.value ?? 0) - shown.reduce((sum, { value }) => sum + value, 0);
  const steps: readonly Step[] = [
    ...shown.map(({ row, cell, value }) => ({
      label: name(row),
      value,
      text: cell.text,
      mood: moodOf(value, row.indicator.direction),
      total: false,
    })),
    ...(Math.abs(rest) < 0.05
      ? []
      : [{ label: words.rest, value: rest, text: signed(rest), mood: "neutral" as const, total: false }]),
    {
      label: byArea ? plainText(nameIn(whole.area.names, lang)) : name(whole),
      value: change.value ?? 0,
      text: change.text,
      mood: change.mood,
      total: true,
    },
  ];
  let level = 0;
  const values = steps.map((step, at) => {
    const from = step.total ? 0 : level;
    const to = from + step.value;
    if (!step.total) level = to;
    return {
      label: fitted(step.label, plotWidth, sizes.label),
      labelY: at * rowHeight + 9,
      y: at * rowHeight + 26,
      from,
      to,
      end: Math.max(from, to),
      note: step.text,
      top: at * rowHeight + 26 - (step.total ? 7 : 5),
      bottom: at * rowHeight + 26 + (step.total ? 7 : 5),
      color: moodColors[step.mood],
      said: saying(`${step.label}: ${step.text}`),
    };
  });
  const links = values.slice(0, -1).map(({ to, y }) => ({ to, y, next: y + rowHeight }));
  const low = Math.min(0, ...values.map(({ from, to }) => Math.min(from, to)));
  const high = Math.max(0, ...values.map(({ end }) => end));
  const noteRoom = 10 + Math.max(...values.map(({ note }) => textWidth(note, sizes.label, "semibold")));
  const x = {
    type: "quantitative" as const,
    scale: { domain: low < high ? [low, high] : [0, 1], range: [0, plotWidth - noteRoom], nice: false },
  };
  const [largest] = [...known].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const title = words.title(
    fullName(whole, lang),
    changeText(change, lang),
    largest ? name(largest.row) : "",
    largest ? signed(largest.value) : "",
  );
  return framed(
    {
      name: "waterfall",
      title,
      rows: [...shown.map(({ row }) => row), whole],
      subtitle: [
        sentence(`${periodName(whole.period, lang)}, ${words.against(referenceName(change.reference, lang))}`),
        words.unit,
        moodLegend(
          steps.map(({ mood }) => mood),
          lang,
        ),
        unknown.length > 0
          ? words.without(
              unknown
                .map(({ row, cell }) => `${name(row)} (${cell.text})`)
                .slice(0, 5)
                .join(", "),
            )
          : "",
      ],
      told: steps.map(({ label, text }) => `${label}: ${text}`),
      lang,
    },
    {
      width: plotWidth,
      height: values.length * rowHeight - 4,
      layer: [
        {
          data: { values: links },
          mark: { type: "rule", color: palette.edge, strokeDash: [2, 2] },
          encoding: {
            y: { field: "y", ...pixels },
            y2: { field: "next" },
            x: { ...x, field: "to", axis: null },
          },
        },
        {
          data: { values: values.map(({ y }) => ({ zero: 0, top: y - 8, bottom: y + 8 })) },
          mark: { type: "rule", color: palette.quiet },
          encoding: { x: { ...x, field: "zero" }, y: { field: "top", ...pixels }, y2: { field: "bottom" } },
        },
        {
          data: { values },
          encoding: { y: { field: "y", ...pixels } },
          layer: [
            {
              mark: { type: "rect" },
              encoding: {
                x: { ...x, field: "from" },
                x2: { field: "to" },
                y: { field: "top", ...pixels },
                y2: { field: "bottom" },
                color: colorField,
                ...said,
              },
            },
            {
              mark: { type: "text", align: "left", baseline: "middle", dx: 6 },
              encoding: { x: { ...x, field: "end" }, text: { field: "note" } },
            },
            {
              mark: { type: "text", align: "left", baseline: "middle" },
              encoding: { y: { field: "labelY", ...pixels }, x: { value: 0 }, text: { field: "label" } },
            },
          ],
        },
      ],
    },
  );
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
