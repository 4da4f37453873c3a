import type { Compared } from "../engine/results/compared.ts";
import { endDay, type Period, startDay } from "../model/period.ts";
import { formatPeriod } from "../model/period-notation.ts";
import { periodName } from "../words/period-name.ts";
import { messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { palette, seriesColors } from "./colors.ts";
import { type ChartRow, chartRows } from "./compared-rows.ts";
import { endLabel } from "./end-label.ts";
import { framed } from "./frame.ts";
import { type ChartOptions, colorField, pixels } from "./options.ts";
import { sentence } from "./sentence.ts";
import { firstOf, lastOf, oneFrequency, placeOf, type Series, seriesOf } from "./series.ts";
import { spread } from "./spread.ts";
import { subjectsOf } from "./subjects.ts";
import { fitted, textWidth } from "./text-width.ts";
import { plotWidth, sizes } from "./theme.ts";
import { ticksOf } from "./ticks.ts";
import { grainOf, moment, momentAxis, momentScale } from "./time-axis.ts";
import { said, saying } from "./told-marks.ts";
import { valueAxis } from "./value-axis.ts";

const height = 240;
const labelGap = 14;
const mostLabelRoom = 150;
const labelDistance = 9;
const usualMost = seriesColors.length - 1;

/**
 * What part of the whole each part is, period by period, as columns of 100 %. Parts beyond `most` are drawn together; what the
 * parts leave of the whole, or what is not known of it, stays grey. Takes `total/percent-of`. Undefined where there is no
 * share.
 */
export function shareOverTime(result: Compared, options: ChartOptions): Chart | undefined {
  const { lang, most = usualMost } = options;
  const words = wordsFor(lang).charts.share;
  const shares = ofOneWhole(chartRows(result, lang).filter(({ cells }) => shareOf(cells)?.base !== undefined));
  const { rows, left: otherRows } = oneFrequency(shares);
  const all = seriesOf(rows, ({ cells }) => shareOf(cells)?.value).filter((each) => lastOf(each) !== undefined);
  const size = (series: Series) => series.points.reduce((sum, { value = 0 }) => sum + Math.abs(value), 0);
  const sorted = [...all].sort((a, b) => size(b) - size(a));
  const named = sorted.slice(0, Math.min(most, usualMost));
  const largest = largestNow(named);
  if (!largest) return undefined;
  const others = sorted.slice(named.length);
  const subjects = subjectsOf(rows, lang);
  const periods = periodsOf(rows);
  const at = (series: Series, period: Period) =>
    series.points.find((point) => formatPeriod(point.period) === formatPeriod(period))?.value;
  const parts = [
    ...named.map((series, place) => ({
      name: subjects.of(series.row),
      color: seriesColors[place] ?? palette.slate,
      value: (period: Period) => at(series, period),
    })),
    ...(others.length === 0
      ? []
      : [
          {
            name: words.others(others.length),
            color: palette.edge,
            value: (period: Period) => total(others.map((series) => at(series, period))),
          },
        ]),
  ];
  const text = (value: number) => messagesFor(lang).quantity(value.toFixed(1), "%");
  const columns = periods.flatMap((period) => {
    // What is below nought hangs below it: stacked on the others it would look like a part that adds to them.
    const level = { above: 0, below: 0 };
    return parts.flatMap(({ color, name, value }) => {
      const share = value(period);
      if (share === undefined) return [];
      const from = share < 0 ? level.below : level.above;
      if (share < 0) level.below += share;
      else level.above += share;
      return [
        {
          part: name,
          period: formatPeriod(period),
          from: moment(startDay(period)),
          to: moment(endDay(period) + 1),
          low: Math.min(from, from + share),
          high: Math.max(from, from + share),
          share,
          color,
          said: saying(`${name}, ${periodName(period, lang)}: ${text(share)}`),
        },
      ];
    });
  });
  const whole = periods.map((period) => ({
    from: moment(startDay(period)),
    to: moment(endDay(period) + 1),
    low: 0,
    high: 100,
  }));
  const [least, most100] = [
    Math.min(0, ...columns.map(({ low }) => low)),
    Math.max(...columns.map(({ high }) => high)),
  ];
  const within = least > -0.05 && most100 < 100.05;
  const ticks = within ? [0, 25, 50, 75, 100] : ticksOf(least, Math.max(100, most100), 6);
  const [bottom, top] = [ticks[0] ?? 0, ticks.at(-1) ?? 100];
  const now = periods.at(-1);
  const lastColumn = now ? columns.filter(({ period }) => period === formatPeriod(now)) : [];
  const rest =
    100 -
    total(
      lastColumn.map(({ share }) => share),
      0,
    );
  const labelled = [
    ...lastColumn.map(({ part, share, low, high, color }) => ({
      text: `${text(share)} ${part}`,
      middle: (low + high) / 2,
      // The colour of what is drawn together is too light to read.
      color: color === palette.edge ? palette.quiet : color,
    })),
    ...(rest > 0.5 ? [{ text: `${text(rest)} ${words.rest}`, middle: 100 - rest / 2, color: palette.quiet }] : []),
  ];
  const texts = labelled.map((label) => fitted(label.text, mostLabelRoom, sizes.small, "semibold"));
  const right = plotWidth - labelDistance - Math.max(...texts.map((each) => textWidth(each, sizes.small, "semibold")));
  const tickLabels = valueAxis(ticks, lang);
  const left = 36;
  const places = spread(
    labelled.map(({ middle }) => height * (1 - (middle - bottom) / (top - bottom))),
    labelGap,
    6,
    height - 6,
  );
  const [first, last] = [Math.min(...periods.map(startDay)), Math.max(...periods.map((each) => endDay(each) + 1))];
  const x = momentScale(first, last, [left, right]);
  const y = { type: "quantitative" as const, scale: { domain: [bottom, top], nice: false } };
  const [from, to] = [firstOf(largest), lastOf(largest)];
  const change = from && to ? to.value - from.value : 0;
  const points = wordsFor(lang).compare.labels.points;
  const title = words.title(
    subjects.of(largest.row),
    text(to?.value ?? 0),
    to ? periodName(to.period, lang) : "",
    periods.length > 1 && from
      ? words.since(
          messagesFor(lang).quantity(Math.abs(change).toFixed(1), points),
          Math.sign(Number(change.toFixed(1))),
          periodName(from.period, lang),
        )
      : "",
  );
  const gap = (right - left) / periods.length > 6 ? 1 : 0;
  return framed(
    {
      name: "share",
      title,
      subtitle: [
        sentence(subjects.shared),
        words.columns,
        least < -0.05 ? words.below : "",
        otherRows > 0 ? wordsFor(lang).charts.otherKinds : "",
        rest > 0.5 ? words.restMeans : "",
      ],
      told: labelled.map((label) => label.text),
      rows,
      lang,
    },
    {
      width: plotWidth,
      height,
      layer: [
        {
          data: { values: whole },
          mark: { type: "rect", color: palette.wash, x2Offset: -gap },
          encoding: {
            x: {
              ...x,
              field: "from",
              title: null,
              axis: momentAxis(first, last, right - left, lang, grainOf(periods)),
            },
            x2: { field: "to" },
            y: { ...y, field: "low", title: null, axis: { ...tickLabels, labelExpr: "datum.label + '%'" } },
            y2: { field: "high" },
          },
        },
        {
          data: { values: columns },
          mark: { type: "rect", x2Offset: -gap, y2Offset: 0.5 },
          encoding: {
            x: { ...x, field: "from" },
            x2: { field: "to" },
            y: { ...y, field: "low" },
            y2: { field: "high" },
            color: colorField,
            ...said,
          },
        },
        {
          data: {
            values: labelled.map(({ color }, place) => ({
              text: texts[place] ?? "",
              color,
              labelY: places[place] ?? 0,
            })),
          },
          mark: endLabel,
          encoding: {
            x: { value: right + labelDistance },
            y: { field: "labelY", ...pixels },
            text: { field: "text" },
            color: colorField,
          },
        },
      ],
    },
  );
}

/** The largest part of the latest period, not one that was large once. */
function largestNow(named: readonly Series[]): Series | undefined {
  const latest = Math.max(...named.map((series) => placeOf(lastOf(series)?.period ?? series.row.period)));
  const now = named.filter((series) => placeOf(lastOf(series)?.period ?? series.row.period) === latest);
  return now.reduce<Series | undefined>(
    (best, each) => (best && (lastOf(best)?.value ?? 0) >= (lastOf(each)?.value ?? 0) ? best : each),
    undefined,
  );
}

function shareOf(cells: ChartRow["cells"]) {
  return cells.find(({ reference, measure }) => reference.kind === "total" && measure.id === "percent-of");
}

/** Shares of one whole only, since others do not add up: of wholes within wholes the outer one, else the first. */
function ofOneWhole(rows: readonly ChartRow[]): readonly ChartRow[] {
  const groups = new Map<string, ChartRow[]>();
  for (const row of rows) groups.set(wholeOf(row), [...(groups.get(wholeOf(row)) ?? []), row]);
  const members = new Set(rows.map(({ indicator, area }) => `${indicator.id}\u0000${area.code}`));
  const outer = [...groups.keys()].find((whole) => !members.has(whole));
  return groups.get(outer ?? [...groups.keys()][0] ?? "") ?? [];
}

function wholeOf({ indicator, area, cells }: ChartRow): string {
  const reference = shareOf(cells)?.reference;
  const byArea = reference?.kind === "total" && reference.of === "area" && area.parent !== undefined;
  return byArea ? `${indicator.id}\u0000${area.parent}` : `${indicator.parent}\u0000${area.code}`;
}

function periodsOf(rows: readonly ChartRow[]): readonly Period[] {
  const found = new Map(rows.map(({ period }) => [formatPeriod(period), period]));
  return [...found.values()].sort((a, b) => startDay(a) - startDay(b));
}

/** The sum of those that are there; undefined of none. */
function total(values: readonly (number | undefined)[]): number | undefined;
function total(values: readonly (number | undefined)[], none: number): number;
function total(values: readonly (number | undefined)[], none?: number): number | undefined {
  const there = values.flatMap((value) => value ?? []);
  return there.length === 0 ? none : there.reduce((sum, each) => sum + each, 0);
}
