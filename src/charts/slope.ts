import { isChange } from "../compare/is-change.ts";
import type { Compared } from "../engine/results/compared.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { type ChartCell, type ChartRow, chartRows, moodOf, referenceName, valueText } from "./compared-rows.ts";
import { type Frame, framed } from "./frame.ts";
import { moodLegend } from "./mood-legend.ts";
import { type ChartOptions, moodColors } from "./options.ts";
import { rankable } from "./rankable.ts";
import { sentence } from "./sentence.ts";
import { oneUnit } from "./series.ts";
import { shortNumber } from "./short-number.ts";
import { type SlopeLine, slopesPlot } from "./slope-plot.ts";
import { type Subjects, subjectsOf } from "./subjects.ts";
import { isSmallBase, surpriseOf } from "./surprise.ts";
import { plotWidth } from "./theme.ts";
import { unranked } from "./unranked.ts";

const usualMost = 10;

interface Slope {
  readonly row: ChartRow;
  readonly cell: ChartCell;
  readonly from: number;
  readonly to: number;
}

/**
 * From what it was to what it is, a line for each: the colour by the indicator's direction. Takes the first comparison of the
 * result that has a base. Undefined where there is none.
 */
export function slopes(result: Compared, options: ChartOptions): Chart | undefined {
  const { lang, width = plotWidth } = options;
  const found = slopesOf(result, options);
  if (!found) return undefined;
  const { same, subjects, first } = found;
  const heads = [referenceName(first.cell, lang), periodName(first.row.period, lang)] as const;
  const lines = same.map((slope) => lineOf(slope, subjects, lang));
  return framed(frameOf(found, heads, lang), slopesPlot(lines, heads, width), width);
}

type Slopes = NonNullable<ReturnType<typeof slopesOf>>;

/** What has a base and a value, the largest first, of one period and one unit. */
function slopesOf(result: Compared, { lang, most = usualMost }: ChartOptions) {
  const unit = oneUnit(chartRows(result, lang).filter(({ cells }) => cells.length > 0));
  const { rows, totals, ended } = rankable(unit.rows);
  const all = rows.flatMap((row) => slopeOf(row) ?? []);
  const shown = [...all].sort((a, b) => Math.max(b.from, b.to) - Math.max(a.from, a.to)).slice(0, most);
  const [first] = shown;
  if (!first) return undefined;
  const period = periodName(first.row.period, lang);
  return {
    totals,
    ended,
    first,
    same: shown.filter(({ row }) => periodName(row.period, lang) === period),
    count: all.length,
    without: rows.filter((row) => !slopeOf(row)),
    left: unit.left,
    subjects: subjectsOf(unit.rows, lang),
  };
}

function lineOf({ row, cell, from, to }: Slope, subjects: Subjects, lang: Language): SlopeLine {
  const name = subjects.of(row);
  const [was, is] = [shortNumber(from, lang), shortNumber(to, lang)];
  return {
    from,
    to,
    fromText: was,
    toText: `${is} ${name}`,
    color: moodColors[moodOfSlope({ row, cell, from, to })],
    told: `${name}: ${was} → ${is} (${cell.text})`,
  };
}

function frameOf(found: Slopes, heads: readonly [string, string], lang: Language): Frame {
  const { same, subjects } = found;
  const amount = (value: number, { indicator }: ChartRow) => valueText(value, indicator, lang);
  return {
    name: "slope",
    title: titleOf(found, lang),
    subtitle: subtitleOf(found, heads, lang),
    told: same.map(
      ({ row, from, to, cell }) => `${subjects.of(row)}: ${amount(from, row)} → ${amount(to, row)} (${cell.text})`,
    ),
    rows: same.map(({ row }) => row),
    lang,
  };
}

/** How many rise and fall, and the one whose change is the farthest from what is usual. */
function titleOf({ same, subjects, first }: Slopes, lang: Language): string {
  const rises = same.filter(({ from, to }) => to > from).length;
  const falls = same.filter(({ from, to }) => to < from).length;
  const surprise = surpriseOf(same.map(({ row }) => row));
  const away = (each: Slope) => (isSmallBase(each.row) ? 0 : (surprise(each.row) ?? change(each)));
  const { row, cell } = same.reduce((best, each) => (away(each) > away(best) ? each : best), first);
  return wordsFor(lang).charts.slope.title(rises, falls, same.length, subjects.of(row), cell.text);
}

function subtitleOf(found: Slopes, [from, to]: readonly [string, string], lang: Language): readonly string[] {
  const { same, subjects, first, without } = found;
  const words = wordsFor(lang).charts.slope;
  const { unit, labels } = messagesFor(lang);
  const rest = found.count - same.length;
  const missed = without.map((row) => `${subjects.of(row)} (${row.cells[0]?.text ?? ""})`).slice(0, 5);
  return [
    sentence(subjects.shared),
    found.left > 0 ? wordsFor(lang).charts.otherKinds : "",
    words.ends(from, to, unit(first.row.indicator.unit.text)),
    moodLegend(same.map(moodOfSlope), lang),
    rest > 0 ? sentence(labels.more(rest)) : "",
    ...unranked(found, (row) => [subjects.of(row), row.cells[0]?.text ?? ""].join(" ").trim(), lang),
    without.length > 0 ? words.without(missed.join(", ")) : "",
  ];
}

function slopeOf(row: ChartRow): Slope | undefined {
  const cell = row.cells.find(({ base, value }) => base !== undefined && value !== undefined);
  if (cell?.base === undefined || row.value === undefined) return undefined;
  return { row, cell, from: cell.base, to: row.value };
}

function moodOfSlope({ row, from, to }: Slope) {
  return moodOf(to - from, row.indicator.direction);
}

function change({ cell, from, to }: Slope): number {
  return isChange(cell.measure) ? Math.abs(cell.value ?? 0) : Math.abs(to - from);
}
