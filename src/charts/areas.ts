import type { Compared } from "../engine/results/compared.ts";
import { calendarDate, dayNumber } from "../model/calendar.ts";
import { periodName } from "../words/period-name.ts";
import { messagesFor, wordsFor } from "../words/words.ts";
import { panelBoxes, panelsPlot } from "./areas-plot.ts";
import type { Chart } from "./chart.ts";
import { chartRows, valueText } from "./compared-rows.ts";
import { type Frame, framed } from "./frame.ts";
import { gapsText } from "./gaps-text.ts";
import type { ChartOptions } from "./options.ts";
import { rankable } from "./rankable.ts";
import { sentence } from "./sentence.ts";
import { lastOf, oneFrequency, oneUnit, placeOf, type Series, seriesOf } from "./series.ts";
import { shortNumber } from "./short-number.ts";
import { subjectsOf } from "./subjects.ts";
import { plotWidth } from "./theme.ts";
import { unranked } from "./unranked.ts";

const usualMost = 12;
/** What was highest in these last years is in front. */
const recentYears = 5;

/**
 * Small multiples: what each area came to over time, each in a panel of its own, all on one scale, the largest first.
 * Undefined where there is no value.
 */
export function smallMultiples(result: Compared, options: ChartOptions): Chart | undefined {
  const found = areasOf(result, options);
  if (!found) return undefined;
  const { shown, subjects } = found;
  const { lang, width = plotWidth } = options;
  const panels = shown.map((series) => {
    const name = subjects.of(series.row);
    const told = ({ period, value }: Peak) => `${name}, ${periodName(period, lang)}: ${shortNumber(value, lang)}`;
    return { name, series, peak: peakOf(series), told };
  });
  const frame = { ...frameOf(found, options), areas: { boxes: panelBoxes(panels, lang, width) } };
  return framed(frame, panelsPlot(panels, lang, width), width);
}

type Areas = NonNullable<ReturnType<typeof areasOf>>;

/** The series, those that have been highest of late in front. */
function areasOf(result: Compared, { lang, most = usualMost }: ChartOptions) {
  const unit = oneUnit(chartRows(result, lang));
  const { rows: same, left } = oneFrequency(unit.rows);
  const { rows, totals, ended } = rankable(same);
  const all = seriesOf(rows, ({ value }) => value);
  const newest = Math.max(...rows.flatMap(({ period, value }) => (value === undefined ? [] : [placeOf(period)])));
  if (!Number.isFinite(newest)) return undefined;
  // A spike of thirty years ago is no news: what is in front has been highest of late.
  const recent = calendarDate(newest).year - recentYears + 1;
  const since = dayNumber({ year: recent, month: 1, day: 1 }) - 1;
  const late = (each: Series) => peakOf(each, since).value;
  const there = all.filter((each) => lastOf(each) !== undefined).sort((a, b) => late(b) - late(a));
  const shown = there.slice(0, most);
  const [highest] = shown;
  if (!highest) return undefined;
  return {
    rows,
    totals,
    ended,
    left: left + unit.left,
    there,
    shown,
    highest,
    empty: all.filter((each) => lastOf(each) === undefined),
    recent,
    peak: peakOf(highest, since),
    subjects: subjectsOf(same, lang),
  };
}

function frameOf(found: Areas, { lang }: ChartOptions): Frame {
  const { shown, rows, subjects } = found;
  const words = wordsFor(lang).charts.areas;
  const drawn = new Set(shown.map(({ key }) => key));
  return {
    name: "areas",
    title: titleOf(found, lang),
    subtitle: subtitleOf(found, lang),
    told: shown.map((series) => {
      const { value, period } = peakOf(series);
      return words.told(
        subjects.of(series.row),
        valueText(lastOf(series)?.value ?? 0, series.row.indicator, lang),
        valueText(value, series.row.indicator, lang),
        periodName(period, lang),
      );
    }),
    rows: rows.filter((row) => drawn.has(subjects.key(row))),
    lang,
  };
}

function titleOf({ shown, there, highest, peak, recent, subjects }: Areas, lang: ChartOptions["lang"]): string {
  const isHighest = Math.max(...there.map((each) => peakOf(each).value)) <= peak.value;
  const name = subjects.of(highest.row);
  return wordsFor(lang).charts.areas.title(
    shown.length > 1 ? name : [name, subjects.shared].filter(Boolean).join(", "),
    valueText(peak.value, highest.row.indicator, lang),
    periodName(peak.period, lang),
    isHighest ? "" : String(recent),
  );
}

function subtitleOf(found: Areas, lang: ChartOptions["lang"]): readonly string[] {
  const { shown, there, highest, empty, subjects } = found;
  const words = wordsFor(lang).charts.areas;
  const { unit, labels } = messagesFor(lang);
  const rest = there.length - shown.length;
  const without = empty.map(({ row }) => subjects.of(row)).slice(0, 5);
  return [
    sentence(subjects.shared),
    words.panels(unit(highest.row.indicator.unit.text)),
    rest > 0 ? sentence(labels.more(rest)) : "",
    ...unranked(found, (row) => subjects.of(row), lang),
    gapsText(shown, lang),
    empty.length > 0 ? words.without(without.join(", ")) : "",
    found.left > 0 ? wordsFor(lang).charts.otherKinds : "",
  ];
}

type Peak = Pick<Series["points"][number], "period"> & { readonly value: number };

/** The highest point of a series, of what is later than a day. */
function peakOf({ points, row }: Series, after = Number.NEGATIVE_INFINITY): Peak {
  let best = { period: row.period, value: Number.NEGATIVE_INFINITY };
  for (const { period, value } of points)
    if (value !== undefined && value > best.value && placeOf(period) > after) best = { period, value };
  return best;
}
