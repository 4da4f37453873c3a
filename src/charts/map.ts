import { isChange } from "../compare/is-change.ts";
import type { Compared } from "../engine/results/compared.ts";
import { ChartError } from "../model/chart-problem.ts";
import { nameIn } from "../model/names.ts";
import { formatPeriod } from "../model/period-notation.ts";
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
import {
  type ChartCell,
  type ChartRow,
  chartRows,
  type Mood,
  pivotOf,
  referenceName,
  valueText,
} from "./compared-rows.ts";
import { type Frame, framed } from "./frame.ts";
import { signedBound, writtenBounds } from "./heat-legend.ts";
import { inFrames } from "./in-frames.ts";
import { type MapPlace, type MapPlaces, placesByArea } from "./map-places.ts";
import { type DrawnPlace, type MapLegend, mapPlot, tileBoxes } from "./map-plot.ts";
import type { ChartOptions } from "./options.ts";
import { periodsText } from "./periods-text.ts";
import { rowsCsv } from "./rows-csv.ts";
import { sentence } from "./sentence.ts";
import { oneFrequency, placeOf } from "./series.ts";
import { shortNumber } from "./short-number.ts";
import { signsLegend, stepLegend } from "./step-legend.ts";
import { fullName, type Subjects, subjectsOf } from "./subjects.ts";
import { isSmallBase } from "./surprise.ts";

/** What is drawn of an area. */
interface Shown {
  readonly row: ChartRow;
  readonly place: MapPlace;
  /** How far it is from no change, or the value itself. */
  readonly amount: number | undefined;
  readonly text: string;
  readonly mood: Mood;
  /** Whether its percentage is of a few cases, and so neither coloured nor ranked. */
  readonly small: boolean;
}

/** More periods than these would make a page heavy. */
const mostFrames = 60;

/**
 * One figure of many areas as a map: a shape for each, or a tile where there are no shapes, the darker the further from no change.
 * Areas without a place and places without a figure are told. Of several periods there is a drawing each, all in the same
 * colours. Undefined where no area has a place.
 */
export function areaMap(result: Compared, options: ChartOptions): Chart | undefined {
  const { lang, places = [], most = mostFrames } = options;
  const { rows, left } = oneFrequency(oneIndicator(chartRows(result, lang), lang));
  const maps = byPeriod(rows)
    .flatMap((own) => mapOf(own, places, lang) ?? [])
    .slice(-most);
  const coloured = maps.flatMap((map) => map.coloured);
  const empty = Math.max(...maps.map((map) => map.empty));
  const charts = maps.map((map) =>
    framed(
      { ...frameOf(map, left, lang), areas: { boxes: tileBoxes(places, map.shown), fixed: true } },
      mapPlot(placesDrawn(places, map, coloured, lang), legendOf({ coloured, empty }, lang)),
    ),
  );
  return inFrames(
    charts.map((chart, at) => ({ chart, name: periodsText(maps[at]?.rows ?? [], lang).shared })),
    rowsCsv(
      maps.flatMap((map) => map.rows),
      lang,
    ),
  );
}

/** The rows, where they are of one indicator; throws where they are not. */
function oneIndicator(rows: readonly ChartRow[], lang: Language): readonly ChartRow[] {
  const names = new Map(rows.map(({ indicator }) => [indicator.id, nameIn(indicator.names, lang)]));
  if (names.size > 1) throw new ChartError("one-series", [...names.values()]);
  return rows;
}

/** The rows of each period, the latest last. */
function byPeriod(rows: readonly ChartRow[]): readonly (readonly ChartRow[])[] {
  const groups = new Map<string, ChartRow[]>();
  for (const row of rows) {
    const key = formatPeriod(row.period);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const dayOf = ([first]: readonly ChartRow[]) => (first ? placeOf(first.period) : 0);
  return [...groups.values()].sort((a, b) => dayOf(a) - dayOf(b));
}

function mapOf(rows: readonly ChartRow[], places: MapPlaces, lang: Language): Found | undefined {
  const found = placesByArea(
    places,
    rows.map(({ area }) => area),
  );
  const shown = rows.flatMap((row) => shownOf(row, found.get(row.area.code), lang) ?? []);
  const known = shown.filter(({ amount }) => amount !== undefined).sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  if (known.length === 0) return undefined;
  const missed = rows.filter(({ area }) => !found.has(area.code)).map(({ area }) => nameIn(area.names, lang));
  const empty = places.filter((place) => !known.some((each) => each.place === place)).length;
  const coloured = known.some(({ small }) => !small) ? known.filter(({ small }) => !small) : known;
  return { rows, shown, known, coloured, missed, empty, subjects: subjectsOf(rows, lang) };
}

interface Found {
  readonly rows: readonly ChartRow[];
  /** Those that have a place. */
  readonly shown: readonly Shown[];
  /** Those with a figure, the largest first. */
  readonly known: readonly Shown[];
  /** Of these, those whose figure says enough to be ranked. */
  readonly coloured: readonly Shown[];
  /** Names of areas that have no place. */
  readonly missed: readonly string[];
  /** How many places have no figure. */
  readonly empty: number;
  readonly subjects: Subjects;
}

function frameOf(found: Found, left: number, lang: Language): Frame {
  const { known, coloured, subjects } = found;
  const name = (each: Shown | undefined) => nameIn(each?.row.area.names, lang) ?? "";
  const [top, bottom] = [coloured[0], coloured.at(-1)];
  const of = subjects.shared || (top ? subjects.of(top.row) : "");
  return {
    name: "map",
    title:
      top && top === bottom
        ? `${fullName(top.row, lang)}: ${top.text}`
        : wordsFor(lang).maps.title(of, name(top), top?.text ?? "", name(bottom), bottom?.text ?? ""),
    subtitle: [...subtitleOf(found, lang), left > 0 ? wordsFor(lang).charts.otherKinds : ""],
    told: known.map((each) => `${name(each)}: ${each.text}`),
    lang,
  };
}

function subtitleOf({ rows, known, coloured, missed, empty }: Found, lang: Language): readonly string[] {
  const words = wordsFor(lang).maps;
  const compared = known[0] && comparisonOf(known[0].row);
  const against = compared ? words.against(referenceName(compared, lang)) : "";
  const small = known.length - coloured.length;
  return [
    sentence([periodsText(rows, lang).shared, against].filter(Boolean).join(", ")),
    compared ? stepLegend(sidesOf(coloured), lang) : signsLegend(sidesOf(coloured), lang),
    small > 0 ? words.small(small) : "",
    empty > 0 ? words.empty(empty) : "",
    missed.length > 0 ? words.missed(missed.length, missed.slice(0, 4).join(", ")) : "",
  ];
}

function shownOf(row: ChartRow, place: MapPlace | undefined, lang: Language): Shown | undefined {
  if (!place) return undefined;
  const cell = comparisonOf(row);
  if (cell) {
    const amount = cell.value === undefined ? undefined : cell.value - pivotOf(cell.measure);
    return { row, place, amount, text: cell.text, mood: cell.mood, small: isSmallBase(row) };
  }
  const text = row.value === undefined ? wordsFor(lang).charts.missing : valueText(row.value, row.indicator, lang);
  return { row, place, amount: row.value, text, mood: "neutral", small: false };
}

function sidesOf(shown: readonly Shown[]): readonly Side[] {
  return [...new Set(shown.map(distancesOf(shown)).map(({ side }) => side))];
}

/** What a row is held against first; none where values alone were asked for. */
function comparisonOf({ cells }: ChartRow): ChartCell | undefined {
  return cells.find(({ reference }) => reference.kind !== "none");
}

/** How far each figure is from no change, or from nought, and on which side. */
function distancesOf(coloured: readonly Shown[]): (shown: Shown) => Distance {
  const valueDistance = valueDistances(coloured.map(({ amount = 0 }) => amount));
  return ({ row, mood, amount = 0 }) =>
    comparisonOf(row) === undefined
      ? valueDistance(amount)
      : { side: sideOf(mood, amount), far: Math.abs(amount), way: Math.sign(amount) };
}

/** Where one colour gives way to the next. */
function limitsOf(coloured: readonly Shown[]): StepLimits {
  const measure = coloured[0] && comparisonOf(coloured[0].row)?.measure;
  const distances = coloured.map(distancesOf(coloured));
  return measure ? changeLimits(distances, measure) : valueLimits(distances);
}

function legendOf({ coloured, empty }: Pick<Found, "coloured" | "empty">, lang: Language): MapLegend {
  const cell = coloured[0] && comparisonOf(coloured[0].row);
  const sign = cell?.measure.factor === 100 ? "%" : "";
  return {
    bounds: writtenBounds(
      limitsOf(coloured),
      coloured.map(distancesOf(coloured)),
      (bound, way) => signedBound(bound, cell ? way : Math.min(0, way), lang) + sign,
    ),
    below: sidesOf(coloured).find((side) => side !== "more"),
    none: empty > 0 ? wordsFor(lang).charts.missing : "",
  };
}

/** Each place with its name, its figure, its colour, and what a pointer over it is told. */
function placesDrawn(
  places: MapPlaces,
  { shown, coloured: own }: Found,
  scale: readonly Shown[],
  lang: Language,
): readonly DrawnPlace[] {
  const limits = limitsOf(scale);
  const distanceOf = distancesOf(scale);
  const coloured = new Set(own);
  const colorsOf = (known: Shown | undefined) => {
    if (!known) return { color: palette.none, textColor: palette.quiet };
    return coloured.has(known) ? stepColors(distanceOf(known), limits) : uncoloured;
  };
  return places.map((place) => {
    const found = shown.find((each) => each.place === place);
    const own = place.names[wordsFor(lang).maps.nameAt] ?? place.names[0] ?? place.code;
    const name = nameIn(found?.row.area.names, lang) ?? own;
    const isKnown = found?.amount !== undefined;
    const text = found?.text || wordsFor(lang).charts.missing;
    return {
      place,
      name,
      text: isKnown ? shortText(found, lang) : "",
      said: `${name}: ${text}`,
      ...colorsOf(isKnown ? found : undefined),
    };
  });
}

const uncoloured = { color: palette.paper, textColor: palette.quiet };

/** A figure within a tile, in three digits and without its unit: of a thousand percent and more how many times. */
function shortText({ row, text }: Shown, lang: Language): string {
  const [cell] = row.cells;
  if (!cell) return row.value === undefined ? text : shortNumber(row.value, lang);
  const { value = 0, measure } = cell;
  const sign = text.startsWith("+") ? "+" : "";
  if (measure.factor !== 100) return sign + shortNumber(value, lang);
  const ofBase = value + (isChange(measure) ? 100 : 0);
  if (ofBase >= manyPercent) return `×${shortNumber(ofBase / 100, lang)}`;
  return Math.abs(value) < inWhole ? text : `${sign}${messagesFor(lang).number(value.toFixed(0))}%`;
}

/** From here on a percentage in a tile is whole. */
const inWhole = 100;

/** From here on a percentage is easier to grasp as a multiple. */
const manyPercent = 1000;
