import type { Compared } from "../engine/results/compared.ts";
import { ChartError } from "../model/chart-problem.ts";
import { numberInYear, type Period, type RegularPeriod, yearOf } from "../model/period.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { type ChartRow, chartRows, valueText } from "./compared-rows.ts";
import { type Channel, channelPlot, mean } from "./endemic-plot.ts";
import { type Frame, framed } from "./frame.ts";
import type { ChartOptions } from "./options.ts";
import { sentence } from "./sentence.ts";
import { oneFrequency } from "./series.ts";
import { fullName, subjectsOf } from "./subjects.ts";
import { plotWidth } from "./theme.ts";

/** The years that make the channel, and the one that is held against it; by default the last one after them. */
export interface ChannelYears {
  readonly first: number;
  readonly last: number;
  readonly year?: number;
}

/**
 * The endemic channel of one series: for each period of the year the least, the quartiles, the mean and the most of the base
 * years, with this year over them. Quartiles are those of Hyndman and Fan's type 7; a period with fewer base years than
 * asked for is drawn with those that there are, and it is said. After Bortman, "Elaboración de corredores o canales
 * endémicos", Rev Panam Salud Publica 5(1), 1999. Throws a ChartError where the result is of several series, or of no
 * periods within a year.
 */
export function endemicChannel(result: Compared, options: ChartOptions & ChannelYears): Chart {
  const { lang, width = plotWidth, first, last } = options;
  const { rows } = oneFrequency(chartRows(result, lang));
  const row = onlySeries(rows, lang);
  const known = rows.filter(({ value }) => value !== undefined).map(({ period }) => yearOf(period));
  const year = options.year ?? Math.max(...known);
  const channel = channelOf(rows, { first, last, year });
  if (channel.length < 2) throw new ChartError("needs-parts-of-year");
  const told = channel.map((each) => toldOf(each, row, lang));
  const frame = frameOf({ rows, row, channel, told, years: { first, last, year } }, lang);
  const look = { year: String(year), lang, width, bad: row.indicator.direction === "down" };
  return framed(frame, channelPlot(channel, told, look), width);
}

/** A row of the only series; throws where there are several, or none. */
function onlySeries(rows: readonly ChartRow[], lang: Language): ChartRow {
  const subjects = subjectsOf(rows, lang);
  const keys = new Map(rows.map((row) => [subjects.key(row), fullName(row, lang)]));
  if (keys.size > 1) throw new ChartError("one-series", [...keys.values()]);
  const [row] = rows;
  if (!row) throw new ChartError("nothing-to-draw");
  return row;
}

interface Found {
  readonly rows: readonly ChartRow[];
  readonly row: ChartRow;
  readonly channel: readonly Channel[];
  readonly told: readonly string[];
  readonly years: Required<ChannelYears>;
}

function frameOf(found: Found, lang: Language): Frame {
  const { rows, row, channel, told, years } = found;
  const words = wordsFor(lang).charts.endemic;
  const base = `${years.first}–${years.last}`;
  const above = channel.filter(isAbove);
  const known = channel.filter(({ value }) => value !== undefined).length;
  const name = fullName(row, lang);
  return {
    name: "endemic-channel",
    title:
      above.length === 0
        ? words.within(name, years.year, base)
        : words.above(name, years.year, above.length, known, base),
    rows,
    subtitle: [words.bands(base), ...subtitleOf(found, above, lang)],
    told,
    lang,
  };
}

/** The period that is the farthest above, those without a value, and those of fewer base years. */
function subtitleOf({ row, channel, years }: Found, above: readonly Channel[], lang: Language): readonly string[] {
  const words = wordsFor(lang).charts.endemic;
  const peak = above.reduce<Channel | undefined>(
    (best, each) => (best && excess(best) >= excess(each) ? best : each),
    undefined,
  );
  const missing = channel.filter(({ value }) => value === undefined);
  const numbers = missing.map(({ period }) => String(numberInYear(period)));
  const thin = channel.filter(({ past }) => past.length < years.last - years.first + 1);
  return [
    peak && mean(peak.past) > 0
      ? words.peak(periodName(peak.period, lang), valueText(peak.value ?? 0, row.indicator, lang), times(peak, lang))
      : "",
    missing.length > 0 ? sentence(words.missing(years.year, numbers)) : "",
    thin.length > 0 ? words.fewer(thin.length) : "",
  ];
}

/** What a period came to, and the least, the mean and the most of the base years. */
function toldOf({ period, value, past }: Channel, { indicator }: ChartRow, lang: Language): string {
  const { missing, endemic } = wordsFor(lang).charts;
  const now = value === undefined ? missing : valueText(value, indicator, lang);
  const range = () =>
    endemic.pastRange(number(Math.min(...past), lang), number(mean(past), lang), number(Math.max(...past), lang));
  return `${periodName(period, lang)}: ${now}, ${past.length === 0 ? missing : range()}`;
}

function isAbove({ value, past }: Channel): boolean {
  return past.length > 0 && value !== undefined && value > Math.max(...past);
}

function times({ value, past }: Channel, lang: Language): string {
  return messagesFor(lang).number((value === undefined ? 0 : value / mean(past)).toFixed(1));
}

function channelOf(rows: readonly ChartRow[], { first, last, year }: Required<ChannelYears>): readonly Channel[] {
  const regular = rows.flatMap(({ period, value }) => (isRegular(period) ? [{ period, value }] : []));
  const past = new Map<number, number[]>();
  for (const { period, value } of regular) {
    if (value === undefined || yearOf(period) < first || yearOf(period) > last || yearOf(period) === year) continue;
    past.set(numberInYear(period), [...(past.get(numberInYear(period)) ?? []), value]);
  }
  const own = regular.filter(({ period }) => yearOf(period) === year);
  const numbers = new Set([...past.keys(), ...own.map(({ period }) => numberInYear(period))]);
  const [any] = own;
  if (!any) return [];
  const january = any.period.ordinal - numberInYear(any.period) + 1;
  return [...numbers]
    .sort((a, b) => a - b)
    .map(
      (number): Channel => ({
        period: { kind: "regular", frequency: any.period.frequency, ordinal: january + number - 1 },
        value: own.find(({ period }) => numberInYear(period) === number)?.value,
        past: [...(past.get(number) ?? [])].sort((a, b) => a - b),
      }),
    );
}

function isRegular(period: Period): period is RegularPeriod {
  return period.kind === "regular" && period.frequency !== "A";
}

function excess({ value = 0, past }: Channel): number {
  return value - Math.max(...past);
}

function number(value: number, lang: Language): string {
  return messagesFor(lang).number(value.toFixed(Number.isInteger(value) ? 0 : 1));
}
