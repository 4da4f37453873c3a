import type { Compared } from "../engine/results/compared.ts";
import { endDay, type Period, startDay } from "../model/period.ts";
import { formatPeriod } from "../model/period-notation.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { palette, seriesColors } from "./colors.ts";
import { type ChartRow, chartRows } from "./compared-rows.ts";
import { type Frame, framed } from "./frame.ts";
import type { ChartOptions } from "./options.ts";
import { sentence } from "./sentence.ts";
import { firstOf, lastOf, oneFrequency, placeOf, type Series, seriesOf } from "./series.ts";
import { type Column, columnsPlot } from "./share-plot.ts";
import { type Subjects, subjectsOf } from "./subjects.ts";
import { plotWidth } from "./theme.ts";
import { moment } from "./time-axis.ts";
import { sayingOf } from "./told-marks.ts";

const usualMost = seriesColors.length - 1;
/** A part of a percentage point that no figure of one decimal shows. */
const unseen = 0.05;

/**
 * What part of the whole each part is, period by period, as columns of 100 %. Parts beyond `most` are drawn together; what the
 * parts leave of the whole, or what is not known of it, stays grey. Takes `total/percent-of`. Undefined where there is no
 * share.
 */
export function shareOverTime(result: Compared, options: ChartOptions): Chart | undefined {
  const { lang, width = plotWidth } = options;
  const found = sharesOf(result, options);
  if (!found) return undefined;
  const columns = columnsOf(found, lang);
  const ends = endsOf(found, columns, lang);
  const plot = columnsPlot(columns, found.periods, ends, { lang, width });
  return framed({ ...frameOf(found, columns, ends, lang), areas: { series: found.areas } }, plot, width);
}

type Shares = NonNullable<ReturnType<typeof sharesOf>>;

/** A part of the whole: what it came to in a period, in percent. */
interface Part {
  readonly name: string;
  readonly color: string;
  readonly value: (period: Period) => number | undefined;
}

function sharesOf(result: Compared, { lang, most = usualMost }: ChartOptions) {
  const shares = ofOneWhole(chartRows(result, lang).filter(({ cells }) => shareOf(cells)?.base !== undefined));
  const { rows, left } = oneFrequency(shares);
  const all = seriesOf(rows, ({ cells }) => shareOf(cells)?.value).filter((each) => lastOf(each) !== undefined);
  const size = (series: Series) => series.points.reduce((sum, { value = 0 }) => sum + Math.abs(value), 0);
  const sorted = [...all].sort((a, b) => size(b) - size(a));
  const named = sorted.slice(0, Math.min(most, usualMost));
  const largest = largestNow(named);
  if (!largest) return undefined;
  const subjects = subjectsOf(rows, lang);
  const parts = partsOf(named, sorted.slice(named.length), subjects, lang);
  const areas = named.map(({ row }, at) => [seriesColors[at]?.replace("#", ""), row.area.code]);
  return { rows, left, largest, subjects, parts, areas: Object.fromEntries(areas), periods: periodsOf(rows) };
}

function partsOf(
  named: readonly Series[],
  others: readonly Series[],
  subjects: Subjects,
  lang: Language,
): readonly Part[] {
  const at = (series: Series, period: Period) =>
    series.points.find((point) => formatPeriod(point.period) === formatPeriod(period))?.value;
  const parts = named.map((series, place) => ({
    name: subjects.of(series.row),
    color: seriesColors[place] ?? palette.slate,
    value: (period: Period) => at(series, period),
  }));
  if (others.length === 0) return parts;
  const together = {
    name: wordsFor(lang).charts.share.others(others.length),
    color: palette.edge,
    value: (period: Period) => total(others.map((series) => at(series, period))),
  };
  return [...parts, together];
}

/** The parts of each period stacked: what is below nought hangs below it, or it would look like a part that adds to the others. */
function columnsOf({ parts, periods }: Shares, lang: Language): readonly Column[] {
  return periods.flatMap((period) => {
    const level = { above: 0, below: 0 };
    return parts.flatMap(({ color, name, value }) => {
      const share = value(period);
      if (share === undefined) return [];
      const from = share < 0 ? level.below : level.above;
      if (share < 0) level.below += share;
      else level.above += share;
      return {
        part: name,
        period: formatPeriod(period),
        from: moment(startDay(period)),
        to: moment(endDay(period) + 1),
        low: Math.min(from, from + share),
        high: Math.max(from, from + share),
        share,
        color,
        said: sayingOf(color, `${name}, ${periodName(period, lang)}: ${percent(share, lang)}`),
      };
    });
  });
}

/** What stands beside the last column: each part with its share, and what they leave of the whole. */
function endsOf({ periods }: Shares, columns: readonly Column[], lang: Language) {
  const now = periods.at(-1);
  const last = now ? columns.filter(({ period }) => period === formatPeriod(now)) : [];
  const shares = last.map(({ share }) => share);
  const rest = 100 - total(shares, 0);
  const labels = last.map(({ part, share, low, high, color }) => ({
    text: `${percent(share, lang)} ${part}`,
    middle: (low + high) / 2,
    of: color,
    // The colour of what is drawn together is too light to read.
    color: color === palette.edge ? palette.quiet : color,
  }));
  if (rest <= 0.5) return labels;
  const left = `${percent(rest, lang)} ${wordsFor(lang).charts.share.rest}`;
  return [...labels, { text: left, middle: 100 - rest / 2, color: palette.quiet, isRest: true }];
}

function frameOf(
  found: Shares,
  columns: readonly Column[],
  ends: readonly { readonly text: string; readonly isRest?: boolean }[],
  lang: Language,
): Frame {
  const { rows, left, subjects } = found;
  const words = wordsFor(lang).charts.share;
  return {
    name: "share",
    title: titleOf(found, lang),
    subtitle: [
      sentence(subjects.shared),
      words.columns,
      columns.some(({ low }) => low < -unseen) ? words.below : "",
      left > 0 ? wordsFor(lang).charts.otherKinds : "",
      ends.some(({ isRest }) => isRest) ? words.restMeans : "",
    ],
    told: ends.map(({ text }) => text),
    rows,
    lang,
  };
}

function titleOf({ largest, subjects, periods }: Shares, lang: Language): string {
  const words = wordsFor(lang).charts.share;
  const [from, to] = [firstOf(largest), lastOf(largest)];
  const change = from && to ? to.value - from.value : 0;
  const { quantity, kinds } = messagesFor(lang);
  const points = quantity(Math.abs(change).toFixed(1), kinds.points);
  return words.title(
    subjects.of(largest.row),
    percent(to?.value ?? 0, lang),
    to ? periodName(to.period, lang) : "",
    periods.length > 1 && from
      ? words.since(points, Math.sign(Number(change.toFixed(1))), periodName(from.period, lang))
      : "",
  );
}

function percent(value: number, lang: Language): string {
  return messagesFor(lang).quantity(value.toFixed(1), "%");
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
