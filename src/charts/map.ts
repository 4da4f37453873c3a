import type { Compared } from "../engine/results/compared.ts";
import { ChartError } from "../model/chart-problem.ts";
import { nameIn } from "../model/names.ts";
import { type Language, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { type ChartRow, chartRows, type Mood, pivotOf, referenceName, valueText } from "./compared-rows.ts";
import { type Frame, framed, type Plot } from "./frame.ts";
import { type MapPlace, type MapPlaces, type Nested, placesByArea, type Shape } from "./map-places.ts";
import { box, caption, placed } from "./marks.ts";
import { moodLegend } from "./mood-legend.ts";
import { type ChartOptions, colorField, moodColors } from "./options.ts";
import { periodsText } from "./periods-text.ts";
import { sentence } from "./sentence.ts";
import { type Subjects, subjectsOf } from "./subjects.ts";
import { fitted, linesOf } from "./text-width.ts";
import { plotWidth, sizes } from "./theme.ts";
import { said, saying } from "./told-marks.ts";

const tileHeight = 50;
const gap = 3;
const shapeHeight = 520;
/** How dark the smallest and the largest are; text stays readable on both. */
const [palest, darkest] = [0.08, 0.6];

/** What is drawn of an area. */
interface Shown {
  readonly row: ChartRow;
  readonly place: MapPlace;
  /** How far it is from no change, or the value itself. */
  readonly amount: number | undefined;
  readonly text: string;
  readonly mood: Mood;
}

/**
 * One figure of many areas as a map: a shape for each, or a tile where there are no shapes, the darker the further from no change.
 * Areas without a place and places without a figure are told. Undefined where no area has a place.
 */
export function areaMap(result: Compared, options: ChartOptions): Chart | undefined {
  const { lang, places = [] } = options;
  const rows = oneFigure(chartRows(result, lang), lang);
  const found = placesByArea(
    places,
    rows.map(({ area }) => area),
  );
  const shown = rows.flatMap((row) => shownOf(row, found.get(row.area.code), lang) ?? []);
  const known = shown.filter(({ amount }) => amount !== undefined).sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  if (known.length === 0) return undefined;
  const missed = rows.filter(({ area }) => !found.has(area.code)).map(({ area }) => nameIn(area.names, lang));
  const empty = places.filter((place) => !known.some((each) => each.place === place)).length;
  const largest = Math.max(...known.map(({ amount = 0 }) => Math.abs(amount)));
  const plot = places.some(({ shape }) => shape) ? shapes : tiles;
  return framed(
    frameOf({ rows, known, missed, empty, subjects: subjectsOf(rows, lang) }, lang),
    plot(places, shown, largest, lang),
  );
}

/** The rows, where they are of one indicator and one period; throws where they are not. */
function oneFigure(rows: readonly ChartRow[], lang: Language): readonly ChartRow[] {
  const series = new Set(rows.map(({ indicator, period }) => `${indicator.id} ${JSON.stringify(period)}`));
  if (series.size > 1)
    throw new ChartError("one-series", [...new Set(rows.map(({ indicator }) => nameIn(indicator.names, lang)))]);
  return rows;
}

interface Found {
  readonly rows: readonly ChartRow[];
  /** Those with a figure, the largest first. */
  readonly known: readonly Shown[];
  /** Names of areas that have no place. */
  readonly missed: readonly string[];
  /** How many places have no figure. */
  readonly empty: number;
  readonly subjects: Subjects;
}

function frameOf(found: Found, lang: Language): Frame {
  const { known, subjects } = found;
  const name = (each: Shown | undefined) => nameIn(each?.row.area.names, lang) ?? "";
  const [top, bottom] = [known[0], known.at(-1)];
  const of = subjects.shared || (top ? subjects.of(top.row) : "");
  return {
    name: "map",
    title: wordsFor(lang).maps.title(of, name(top), top?.text ?? "", name(bottom), bottom?.text ?? ""),
    subtitle: subtitleOf(found, lang),
    told: known.map((each) => `${name(each)}: ${each.text}`),
    lang,
  };
}

function subtitleOf({ rows, known, missed, empty }: Found, lang: Language): readonly string[] {
  const words = wordsFor(lang).maps;
  const reference = known[0]?.row.cells[0]?.reference;
  const against = reference ? words.against(referenceName(reference, lang)) : "";
  const moods = known.map(({ mood }) => mood);
  return [
    sentence([periodsText(rows, lang).shared, against].filter(Boolean).join(", ")),
    known.some(({ mood, amount = 0 }) => mood === "neutral" && amount < 0) ? words.neutral : "",
    moodLegend(moods, lang),
    empty > 0 ? words.empty(empty) : "",
    missed.length > 0 ? words.missed(missed.length, missed.slice(0, 4).join(", ")) : "",
  ];
}

function shownOf(row: ChartRow, place: MapPlace | undefined, lang: Language): Shown | undefined {
  if (!place) return undefined;
  const [cell] = row.cells;
  if (cell) {
    const amount = cell.value === undefined ? undefined : cell.value - pivotOf(cell.measure);
    return { row, place, amount, text: cell.text, mood: cell.mood };
  }
  const text = row.value === undefined ? wordsFor(lang).charts.missing : valueText(row.value, row.indicator, lang);
  return { row, place, amount: row.value, text, mood: "neutral" };
}

/** What all marks of a place share: its colour, how dark it is, and what a pointer over it is told. */
function look(place: MapPlace, shown: readonly Shown[], largest: number, lang: Language) {
  const found = shown.find((each) => each.place === place);
  const own = place.names[wordsFor(lang).maps.nameAt] ?? place.names[0] ?? place.code;
  const name = nameIn(found?.row.area.names, lang) ?? own;
  const text = found?.text ?? wordsFor(lang).charts.missing;
  const isKnown = found?.amount !== undefined;
  const part = largest > 0 ? Math.abs(found?.amount ?? 0) / largest : 0;
  return {
    name,
    text: isKnown ? text : "",
    said: saying(`${name}: ${text}`),
    color: isKnown ? colorOf(found) : palette.grid,
    depth: isKnown ? palest + part * (darkest - palest) : 0.4,
  };
}

/** Where neither way is good, a rise and a fall still differ. */
function colorOf({ mood, amount = 0 }: Shown): string {
  return mood === "neutral" && amount < 0 ? palette.ochre : moodColors[mood];
}

const depth = { field: "depth", type: "quantitative", scale: null, legend: null } as const;

/** Tiles in a grid, each with its name on two lines and its figure. */
function tiles(places: MapPlaces, shown: readonly Shown[], largest: number, lang: Language): Plot {
  const columns = Math.max(...places.map(({ tile }) => tile?.column ?? 0)) + 1;
  const rows = Math.max(...places.map(({ tile }) => tile?.row ?? 0)) + 1;
  const width = plotWidth / columns;
  const values = places.flatMap((place) => {
    if (!place.tile) return [];
    const { name, ...more } = look(place, shown, largest, lang);
    return { ...more, ...namesOf(name, width), ...tileAt(place.tile, width) };
  });
  const text = (y: string, field: string, fontWeight: "normal" | "bold") =>
    caption(field, placed("middle", y), { align: "center", fontSize: sizes.small - 1, fontWeight });
  const corners = { ...placed("left", "top"), x2: { field: "right" }, y2: { field: "bottom" } };
  return {
    width: plotWidth,
    height: rows * tileHeight,
    data: { values },
    layer: [
      box({ ...corners, color: colorField, fillOpacity: depth, ...said }, { cornerRadius: 2 }),
      text("nameY", "label", "normal"),
      text("secondY", "second", "normal"),
      text("textY", "text", "bold"),
    ],
  };
}

/** A name on the two lines of a tile. */
function namesOf(name: string, width: number) {
  const [first = "", ...rest] = linesOf(name, width - gap - 2, sizes.small - 1);
  return { label: first, second: fitted(rest.join(" "), width - gap - 4, sizes.small - 1) };
}

function tileAt({ row, column }: NonNullable<MapPlace["tile"]>, width: number) {
  const [left, top] = [column * width, row * tileHeight];
  return {
    left,
    right: left + width - gap,
    middle: left + (width - gap) / 2,
    top,
    bottom: top + tileHeight - gap,
    nameY: top + 11,
    secondY: top + 23,
    textY: top + 37,
  };
}

function shapes(places: MapPlaces, shown: readonly Shown[], largest: number, lang: Language): Plot {
  const features = places.flatMap(({ shape }) => shape ?? []);
  const latitudes = features.flatMap((feature) => positionsOf(feature)).map(([, latitude = 0]) => latitude);
  const middle = latitudes.reduce((sum, each) => sum + each, 0) / Math.max(1, latitudes.length);
  // A degree of longitude is shorter than one of latitude; drawing flat needs no order of a ring's points, which files disagree on.
  const squeeze = Math.cos((middle * Math.PI) / 180);
  const values = places.flatMap((place) =>
    place.shape
      ? { ...look(place, shown, largest, lang), type: "Feature", geometry: squeezed(place.shape, squeeze) }
      : [],
  );
  return {
    width: plotWidth,
    height: shapeHeight,
    data: { values },
    projection: { type: "identity", reflectY: true },
    layer: [
      {
        mark: { type: "geoshape", stroke: palette.quiet, strokeWidth: 0.5 },
        encoding: { color: colorField, fillOpacity: depth, ...said },
      },
    ],
  };
}

type Point = readonly number[];

function positionsOf({ geometry }: Shape): readonly Point[] {
  return geometry?.coordinates ? flat(geometry.coordinates) : [];
}

function flat(nested: Nested): readonly Point[] {
  return isPoint(nested) ? [nested] : nested.flatMap(flat);
}

function isPoint(nested: Nested): nested is Point {
  return typeof nested[0] === "number";
}

function squeezed({ geometry }: Shape, by: number): unknown {
  const map = (nested: Nested): unknown =>
    isPoint(nested) ? [(nested[0] ?? 0) * by, nested[1] ?? 0] : nested.map(map);
  return geometry?.coordinates ? { ...geometry, coordinates: map(geometry.coordinates) } : geometry;
}
