import { formatReference } from "../compare/references.ts";
import type { Compared } from "../engine/results/compared.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import { stackedBoxes } from "./area-places.ts";
import { type ChangeRow, changePlot, changeRowHeight } from "./change-plot.ts";
import { amountsText, changeText } from "./change-words.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { type ChartCell, type ChartRow, chartRows, pivotOf, referenceName } from "./compared-rows.ts";
import { type Frame, framed } from "./frame.ts";
import { moodLegend } from "./mood-legend.ts";
import { mostChanged } from "./most-changed.ts";
import { type ChartOptions, moodColors } from "./options.ts";
import { periodsText } from "./periods-text.ts";
import { rankable } from "./rankable.ts";
import { sentence } from "./sentence.ts";
import { oneUnit, withoutTwins } from "./series.ts";
import { subjectsOf } from "./subjects.ts";
import { isSmallBase } from "./surprise.ts";
import { plotWidth } from "./theme.ts";
import { saying } from "./told-marks.ts";
import { unranked } from "./unranked.ts";

const usualMost = 20;
/** So many rows without any result are drawn; more of them are counted, since the first of hundreds say nothing. */
const mostUnknown = 5;

/**
 * What has changed against each reference: bars to both sides of no change, sorted by the first reference, the colour by the
 * indicator's direction. A comparison without a result says why in place of its bar. Undefined where nothing is compared.
 */
export function changeBars(result: Compared, options: ChartOptions): Chart | undefined {
  const { lang, width = plotWidth } = options;
  const found = changesOf(result, options);
  if (!found) return undefined;
  const rows = found.shown.map((row) => rowOf(row, found, lang));
  const areas = found.shown.map(({ area }) => area.code);
  const boxes = stackedBoxes(areas, rows.map(changeRowHeight), width);
  return framed({ ...frameOf(found, lang), areas: { boxes, bars: true } }, changePlot(rows, found.pivot, width), width);
}

type Changes = NonNullable<ReturnType<typeof changesOf>>;

/** The rows that are drawn, by the size of their first comparison, and what is not drawn. */
function changesOf(result: Compared, { lang, most = usualMost }: ChartOptions) {
  const { rows: twinless, left } = withoutTwins(chartRows(result, lang).filter(({ cells }) => cells.length > 0));
  const { rows: ranked, totals, ended } = rankable(twinless);
  const [main] = ranked.flatMap(({ cells }) => cells.slice(0, 1));
  if (!main) return undefined;
  // Percentages of dong and of people stand on one axis; dong and people do not.
  const { rows: all, left: others } = main.measure.factor === 100 ? { rows: ranked, left: 0 } : oneUnit(ranked);
  const rows = [...all].sort((a, b) => sizeOf(b) - sizeOf(a));
  const known = rows.filter(hasResult);
  const farthest = mostChanged(known);
  const shown = shownOf(rows, new Set(farthest.slice(0, most).map(({ row }) => row)));
  return {
    rows,
    shown,
    totals,
    ended,
    farthest: farthest[0],
    rest: Math.max(0, known.length - most),
    left: left + others,
    references: referencesOf(shown, lang),
    small: new Set(shown.filter(isSmallBase)),
    pivot: pivotOf(main.measure),
    subjects: subjectsOf(twinless, lang),
    periods: periodsText(all, lang),
  };
}

/** What has moved most, up or down, in the order of its size; then what has no result, where that is little. */
function shownOf(rows: readonly ChartRow[], drawn: ReadonlySet<ChartRow>): readonly ChartRow[] {
  const [known, unknown] = [rows.filter(hasResult), rows.filter((row) => !hasResult(row))];
  const few = unknown.length <= mostUnknown || known.length === 0;
  return [...known.filter((row) => drawn.has(row)), ...(few ? unknown.slice(0, mostUnknown) : [])];
}

function rowOf(row: ChartRow, { subjects, periods, references, small }: Changes, lang: Language): ChangeRow {
  const name = subjects.of(row);
  const amounts = amountsText(row, lang);
  const pale = small.has(row);
  return {
    label: periods.label(row, name),
    amounts,
    bars: row.cells.map((cell) => ({
      reference: referenceAt(references, cell),
      value: cell.value,
      note: cell.text,
      color: pale ? palette.edge : moodColors[cell.mood],
      noteColor: cell.value === undefined || pale ? palette.quiet : palette.ink,
      said: saying([name, cell.text, referenceName(cell, lang), amounts].filter(Boolean).join(", ")),
    })),
  };
}

function frameOf(found: Changes, lang: Language): Frame {
  const { farthest, subjects, periods, shown } = found;
  const words = wordsFor(lang).charts.change;
  return {
    name: "change",
    title: farthest
      ? words.title(
          periods.inTitle(subjects.of(farthest.row), farthest.row),
          changeText(farthest.cell, lang),
          referenceName(farthest.cell, lang),
        )
      : words.nothing,
    subtitle: subtitleOf(found, lang),
    told: shown.map((row) => {
      const amounts = amountsText(row, lang);
      const results = row.cells.map((cell) => cell.text).join(", ");
      return `${subjects.of(row)}: ${results}${amounts === "" ? "" : ` (${amounts})`}`;
    }),
    rows: shown,
    lang,
  };
}

function subtitleOf(found: Changes, lang: Language): readonly string[] {
  const { rows, shown, references, subjects, periods, small, rest } = found;
  const words = wordsFor(lang).charts.change;
  const named = references.map(({ name }, at) => (references.length > 1 ? words.bar(at, name) : words.against(name)));
  const moods = shown.flatMap(({ cells }) => cells.flatMap(({ value, mood }) => (value === undefined ? [] : mood)));
  return [
    sentence([subjects.shared, periods.shared].filter(Boolean).join(", ")),
    sentence(named.join("; ")),
    words.tally(count(rows, 1), count(rows, -1), rows.filter(({ cells }) => cells[0]?.value === undefined).length),
    moodLegend(moods, lang),
    small.size > 0 ? words.small : "",
    rest > 0 ? sentence(messagesFor(lang).labels.more(rest)) : "",
    ...unranked(found, (row) => [subjects.of(row), row.cells[0]?.text ?? ""].join(" ").trim(), lang),
    found.left > 0 ? wordsFor(lang).charts.otherKinds : "",
  ];
}

function hasResult({ cells }: ChartRow): boolean {
  return cells.some(({ value }) => value !== undefined);
}

function sizeOf({ cells: [first] }: ChartRow): number {
  return first?.value ?? Number.NEGATIVE_INFINITY;
}

function count(rows: readonly ChartRow[], sign: number): number {
  return rows.filter(
    ({ cells: [cell] }) => cell?.value !== undefined && Math.sign(cell.value - pivotOf(cell.measure)) === sign,
  ).length;
}

interface NamedReference {
  readonly key: string;
  readonly name: string;
}

function referencesOf(rows: readonly ChartRow[], lang: Language): readonly NamedReference[] {
  const found = new Map<string, string>();
  for (const { cells } of rows)
    for (const cell of cells) found.set(formatReference(cell.reference), referenceName(cell, lang));
  return [...found].map(([key, name]) => ({ key, name }));
}

function referenceAt(references: readonly NamedReference[], { reference }: ChartCell): number {
  return references.findIndex(({ key }) => key === formatReference(reference));
}
