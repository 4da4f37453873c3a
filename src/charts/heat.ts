import { isChange } from "../compare/is-change.ts";
import type { Compared } from "../engine/results/compared.ts";
import type { Period } from "../model/period.ts";
import { formatPeriod } from "../model/period-notation.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import {
  changeLimits,
  type Distance,
  type Side,
  type StepLimits,
  sideOf,
  stepColors,
  valueDistances,
  valueLimits,
} from "./color-steps.ts";
import { palette } from "./colors.ts";
import { type ChartCell, type ChartRow, chartRows, pivotOf, referenceName, valueText } from "./compared-rows.ts";
import { type Frame, framed } from "./frame.ts";
import { signedBound, writtenBounds } from "./heat-legend.ts";
import { type HeatCell, heatBoxes, heatPlot, heldNames } from "./heat-plot.ts";
import type { ChartOptions } from "./options.ts";
import { rankable } from "./rankable.ts";
import { sentence } from "./sentence.ts";
import { oneFrequency, oneUnit, placeOf } from "./series.ts";
import { shortNumber } from "./short-number.ts";
import { signsLegend, stepLegend } from "./step-legend.ts";
import { subjectsOf } from "./subjects.ts";
import { isSmallBase } from "./surprise.ts";
import { unranked } from "./unranked.ts";

const usualMost = 30;
const mostColumns = 24;

interface Cell {
  readonly row: ChartRow;
  readonly value: number | undefined;
  readonly text: string;
}

type KnownCell = Cell & { readonly value: number };

/**
 * A table of areas by periods whose cells are coloured: values from little to much, or the first comparison of the result to
 * both sides of no change, by the indicator's direction. Cells without a value stay empty and say so. Undefined where there
 * is no row.
 */
export function heatTable(result: Compared, options: ChartOptions): Chart | undefined {
  const { lang } = options;
  const found = tableOf(result, options);
  if (!found) return undefined;
  const { shown, periods } = found;
  const limits = limitsOf(found);
  const table = {
    cells: cellsOf(found, limits, lang),
    names: shown.map(([, name]) => name),
    periods,
    bounds: writtenBounds(limits, found.known.map(distancesOf(found)), (bound, way) =>
      signedBound(bound, found.main ? way : Math.min(0, way), lang),
    ),
    below: sidesOf(found).find((side) => side !== "more"),
  };
  const codes = new Map(found.inside.map(({ row }) => [found.subjects.key(row), row.area.code]));
  const boxes = heatBoxes(shown.map(([key]) => codes.get(key) ?? ""));
  const frame = { ...frameOf(found, lang), areas: { boxes } };
  return { ...framed(frame, heatPlot(table, lang)), held: heldNames(table) };
}

type Table = NonNullable<ReturnType<typeof tableOf>>;

/** The cells of the last periods, and of more rows than there is room for those that reach farthest. */
function tableOf(result: Compared, { lang, most = usualMost }: ChartOptions) {
  const { same, left } = alike(chartRows(result, lang));
  const { rows: current, totals, ended } = rankable(same);
  const rows = [...current, ...ended];
  const [main] = rows.flatMap(({ cells }) => cells.filter(({ reference }) => reference.kind !== "none").slice(0, 1));
  const subjects = subjectsOf(same, lang);
  const periods = lastPeriods(rows, mostColumns);
  const shownPeriods = new Set(periods.map(formatPeriod));
  const inside = rows
    .map((row) => cellOf(row, main !== undefined, lang))
    .filter(({ row }) => shownPeriods.has(formatPeriod(row.period)));
  const known = inside.flatMap((cell): KnownCell[] =>
    cell.value === undefined ? [] : [{ ...cell, value: cell.value }],
  );
  const [first] = known;
  if (!first) return undefined;
  const names = [...new Map(inside.map(({ row }) => [subjects.key(row), subjects.of(row)]))];
  const far = farFrom(main);
  const shown = farthestOf(names, known, subjects.key, far, most);
  return {
    totals,
    ended,
    main,
    subjects,
    periods,
    inside,
    known,
    shown,
    drawn: new Set(shown.map(([key]) => key)),
    more: names.length - shown.length,
    left,
    highest: known.reduce((best, each) => (far(each) > far(best) ? each : best), first),
  };
}

/** Rows of one frequency. Percentages of figures in different units stand side by side, the figures themselves do not. */
function alike(all: readonly ChartRow[]) {
  const compared = all.some(({ cells }) => cells.some(({ reference }) => reference.kind !== "none"));
  const unit = compared ? { rows: all, left: 0 } : oneUnit(all);
  const { rows: same, left } = oneFrequency(unit.rows);
  return { same, left: left + unit.left };
}

/** How far a cell is from no change, of values how much they are; a percentage of a few cases says nothing. */
function farFrom(main: ChartCell | undefined) {
  const pivot = main ? pivotOf(main.measure) : 0;
  return ({ row, value }: KnownCell) => {
    if (!main) return value;
    return isSmallBase(row) ? 0 : Math.abs(value - pivot);
  };
}

type Name = readonly [key: string, name: string];

function farthestOf(
  names: readonly Name[],
  known: readonly KnownCell[],
  keyOf: (row: ChartRow) => string,
  far: (cell: KnownCell) => number,
  most: number,
): readonly Name[] {
  if (names.length <= most) return names;
  const peaks = new Map<string, number>();
  for (const cell of known) {
    const key = keyOf(cell.row);
    peaks.set(key, Math.max(peaks.get(key) ?? Number.NEGATIVE_INFINITY, far(cell)));
  }
  const peakOf = ([key]: Name) => peaks.get(key) ?? Number.NEGATIVE_INFINITY;
  return [...names].sort((a, b) => peakOf(b) - peakOf(a)).slice(0, most);
}

function limitsOf(found: Table): StepLimits {
  const distances = found.known.map(distancesOf(found));
  return found.main ? changeLimits(distances, found.main.measure) : valueLimits(distances);
}

/** How far each cell is from no change, or from nought, and on which side. */
function distancesOf({ main, known }: Pick<Table, "main" | "known">): (cell: KnownCell) => Distance {
  const valueDistance = valueDistances(known.map(({ value }) => value));
  const pivot = main ? pivotOf(main.measure) : 0;
  return ({ row, value }) => {
    if (!main) return valueDistance(value);
    const change = value - pivot;
    return { side: sideOf(row.cells[0]?.mood ?? "neutral", change), far: Math.abs(change), way: Math.sign(change) };
  };
}

/** The sides of no change, or of nought, that its cells are on. */
function sidesOf(found: Table): readonly Side[] {
  return [...new Set(found.known.map(distancesOf(found)).map(({ side }) => side))];
}

function cellsOf(found: Table, limits: StepLimits, lang: Language): readonly HeatCell[] {
  const { inside, shown, periods, subjects } = found;
  const distanceOf = distancesOf(found);
  return inside.flatMap(({ row, value, text }) => {
    const place = shown.findIndex(([key]) => key === subjects.key(row));
    if (place < 0) return [];
    const nothing = { color: palette.paper, textColor: palette.quiet };
    return {
      row: place,
      column: periods.findIndex((each) => formatPeriod(each) === formatPeriod(row.period)),
      value,
      text,
      ...(value === undefined ? nothing : stepColors(distanceOf({ row, value, text }), limits)),
      said: `${subjects.of(row)}, ${periodName(row.period, lang)}: ${text || "–"}`,
    };
  });
}

function frameOf(found: Table, lang: Language): Frame {
  const { subjects, inside, known, drawn } = found;
  const isDrawn = ({ row }: Cell) => drawn.has(subjects.key(row));
  return {
    name: "heat",
    title: titleOf(found, lang),
    subtitle: subtitleOf(found, lang),
    told: known.filter(isDrawn).map(({ row, text }) => `${subjects.of(row)}, ${periodName(row.period, lang)}: ${text}`),
    rows: inside.filter(isDrawn).map(({ row }) => row),
    lang,
  };
}

function titleOf({ main, highest, subjects }: Table, lang: Language): string {
  const words = wordsFor(lang).charts.heat;
  const name = subjects.of(highest.row);
  const when = periodName(highest.row.period, lang);
  if (!main) return words.title(name, when, valueText(highest.value, highest.row.indicator, lang));
  const way = isChange(main.measure) ? Math.sign(highest.value) : 0;
  return words.changeTitle(name, when, highest.text, referenceName(main, lang), way);
}

function subtitleOf(found: Table, lang: Language): readonly string[] {
  const { main, highest, subjects, inside, shown, periods, more } = found;
  const words = wordsFor(lang).charts.heat;
  const { unit, labels } = messagesFor(lang);
  const empty = inside.filter(({ value }) => value === undefined).length;
  const missing = empty + shown.length * periods.length - inside.length;
  return [
    sentence([subjects.shared, unit(highest.row.indicator.unit.text)].filter(Boolean).join(", ")),
    main ? words.changes(referenceName(main, lang)) : sidesOf(found).includes("fewer") ? "" : words.values,
    main ? stepLegend(sidesOf(found), lang) : signsLegend(sidesOf(found), lang),
    ...unranked(found, (row) => subjects.of(row), lang),
    missing > 0 ? words.missing(missing) : "",
    more > 0 ? sentence(labels.more(more)) : "",
    found.left > 0 ? wordsFor(lang).charts.otherKinds : "",
  ];
}

function cellOf(row: ChartRow, compared: boolean, lang: Language): Cell {
  if (!compared) {
    const text = row.value === undefined ? wordsFor(lang).compare.labels.noValue : shortNumber(row.value, lang);
    return { row, value: row.value, text };
  }
  const [cell] = row.cells;
  return { row, value: cell?.value, text: cell?.value === undefined ? "" : shortResult(cell.value, cell.text, lang) };
}

/** Within a cell there is room for three digits and no sign of percent. */
function shortResult(value: number, text: string, lang: Language): string {
  if (Math.abs(value) < 100) return text.replace(/%$/, "");
  return `${value > 0 && text.startsWith("+") ? "+" : ""}${messagesFor(lang).number(value.toFixed(0))}`;
}

function lastPeriods(rows: readonly ChartRow[], most: number): readonly Period[] {
  const found = new Map(rows.map(({ period }) => [formatPeriod(period), period]));
  return [...found.values()].sort((a, b) => placeOf(a) - placeOf(b)).slice(-most);
}
