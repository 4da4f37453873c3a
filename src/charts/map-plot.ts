import type { Area } from "../model/area.ts";
import type { AreaBox } from "./area-places.ts";
import { palette } from "./colors.ts";
import type { Plot } from "./frame.ts";
import { type HeatLegend, heatLegend } from "./heat-legend.ts";
import type { MapPlace, Nested, Shape } from "./map-places.ts";
import { box, caption, type Layer, of, placed } from "./marks.ts";
import { colorField } from "./options.ts";
import { fitted, linesOf } from "./text-width.ts";
import { plotWidth, sizes } from "./theme.ts";
import { keyOf, said, sayingOf } from "./told-marks.ts";

const tileHeight = 50;
const gap = 3;
const shapeHeight = 520;
const legendHeight = 40;
/** The line of the legend that says what is hatched. */
const keyHeight = 18;
const [keyWidth, keyGap] = [24, 8];
const textSize = sizes.small;

/** A place as it is drawn. */
export interface DrawnPlace {
  readonly place: MapPlace;
  readonly name: string;
  /** Its figure, in few letters; empty where it has none. */
  readonly text: string;
  readonly said: string;
  readonly color: string;
  readonly textColor: string;
}

/** What the colours of a map mean, and what hatched places lack; empty where none is. */
export type MapLegend = Pick<HeatLegend, "bounds" | "below"> & { readonly none: string };

/** A map of shapes where there are any, else of tiles, with its legend below. */
export function mapPlot(places: readonly DrawnPlace[], legend: MapLegend): Plot {
  return places.some(({ place }) => place.shape) ? shapes(places, legend) : tiles(places, legend);
}

/** Tiles in a grid, each with its name on two lines and its figure. */
function tiles(places: readonly DrawnPlace[], legend: MapLegend): Plot {
  const width = tileWidth(places.map(({ place }) => place));
  const rows = Math.max(...places.map(({ place }) => place.tile?.row ?? 0)) + 1;
  const values = places.flatMap(({ place, name, said: tip, ...look }) =>
    place.tile
      ? { ...look, said: sayingOf(look.color, tip), ...namesOf(name, place.short, width), ...tileAt(place.tile, width) }
      : [],
  );
  const textColor = { field: "textColor", type: "nominal", scale: null, legend: null } as const;
  const text = (y: string, field: string, fontWeight: "normal" | "bold") =>
    caption(field, { ...placed("middle", y), color: textColor }, { align: "center", fontSize: textSize, fontWeight });
  const corners = { ...placed("left", "top"), x2: { field: "right" }, y2: { field: "bottom" } };
  const tile = box(
    { ...corners, color: colorField, ...said },
    { cornerRadius: 2, stroke: palette.grid, strokeWidth: 1 },
  );
  const captions = [
    text("nameY", "label", "normal"),
    text("secondY", "second", "normal"),
    text("textY", "text", "bold"),
  ];
  const bottom = rows * tileHeight;
  return {
    width: plotWidth,
    height: bottom + heightOf(legend),
    layer: [of(values, { layer: [tile, ...captions] }), ...legendAt(bottom + 10, legend)],
  };
}

/** Where the tiles of areas stand; none of shapes. */
export function tileBoxes(
  places: readonly MapPlace[],
  areas: readonly { readonly row: { readonly area: Area }; readonly place: MapPlace }[],
): readonly AreaBox[] {
  const width = tileWidth(places);
  return areas.flatMap(({ row, place: { tile } }) =>
    tile ? { area: row.area.code, x: tile.column * width, y: tile.row * tileHeight, width, height: tileHeight } : [],
  );
}

function tileWidth(places: readonly MapPlace[]): number {
  return plotWidth / (Math.max(...places.map(({ tile }) => tile?.column ?? 0)) + 1);
}

function heightOf({ none }: MapLegend): number {
  return legendHeight + (none === "" ? 0 : keyHeight);
}

function legendAt(top: number, { none, ...steps }: MapLegend): readonly Layer[] {
  const { more, away } = steps.bounds;
  // Where all figures are the same, there is one colour, and nothing to say of it.
  const scale = more.length + away.length === 0 ? [] : heatLegend({ left: 0, top, room: plotWidth, ...steps });
  if (none === "") return scale;
  const y = top + legendHeight - 8;
  const swatch = {
    x: 0,
    x2: keyWidth,
    y,
    y2: y + 10,
    color: palette.none,
    said: keyOf(palette.none, none),
    text: none,
    textX: keyWidth + keyGap,
  };
  const key: Layer = of([{ ...swatch, textY: y + 5 }], {
    layer: [
      box({ ...placed("x", "y"), x2: { field: "x2" }, y2: { field: "y2" }, color: colorField, ...said }),
      caption("text", placed("textX", "textY"), { fontSize: textSize, color: palette.quiet }),
    ],
  });
  return [...scale, key];
}

/** A name on the two lines of a tile, the short one where it takes more. */
function namesOf(name: string, short: string | undefined, width: number) {
  const room = width - gap - 1;
  const [first = "", ...rest] = linesOf(name, room, textSize);
  const fits = rest.length < 2 && ![first, ...rest].some((line) => line.endsWith("…"));
  if (!fits && short !== undefined) return { label: fitted(short, room, textSize), second: "" };
  return { label: first, second: fitted(rest.join(" "), room, textSize) };
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

function shapes(places: readonly DrawnPlace[], legend: MapLegend): Plot {
  const { height, at } = fitOf(places.flatMap(({ place }) => place.shape ?? []).flatMap(positionsOf));
  const values = places.flatMap(({ place, said: tip, color, name, text }) =>
    place.shape
      ? { name, text, said: sayingOf(color, tip), color, type: "Feature", geometry: moved(place.shape, at) }
      : [],
  );
  return {
    width: plotWidth,
    height: height + heightOf(legend),
    projection: { type: "identity", scale: 1, translate: [0, 0] },
    layer: [
      {
        data: { values },
        mark: { type: "geoshape", stroke: palette.quiet, strokeWidth: 0.5 },
        encoding: { color: colorField, ...said },
      },
      ...legendAt(height + 10, legend),
    ],
  };
}

type Point = readonly number[];

/**
 * Where points come to stand in pixels, and how high all of them are. A degree of longitude is shorter than one of latitude; drawing flat
 * needs no order of a ring's points, which files disagree on.
 */
function fitOf(points: readonly Point[]) {
  const middle = points.reduce((sum, [, latitude = 0]) => sum + latitude, 0) / Math.max(1, points.length);
  const squeeze = Math.cos((middle * Math.PI) / 180);
  const [west, east] = rangeOf(points.map(([longitude = 0]) => longitude * squeeze));
  const [south, north] = rangeOf(points.map(([, latitude = 0]) => latitude));
  const scale = Math.min(plotWidth / (east - west || 1), shapeHeight / (north - south || 1));
  const left = (plotWidth - (east - west) * scale) / 2;
  const hundredth = (pixel: number) => Math.round(pixel * 100) / 100;
  return {
    height: Math.ceil((north - south) * scale),
    at: ([longitude = 0, latitude = 0]: Point): Point => [
      hundredth(left + (longitude * squeeze - west) * scale),
      hundredth((north - latitude) * scale),
    ],
  };
}

/** The least and the largest of numbers, of which there may be a million. */
function rangeOf(values: readonly number[]): readonly [least: number, largest: number] {
  const [first = 0] = values;
  return values.reduce<[number, number]>(([a, b], each) => [Math.min(a, each), Math.max(b, each)], [first, first]);
}

function positionsOf({ geometry }: Shape): readonly Point[] {
  return geometry?.coordinates ? flat(geometry.coordinates) : [];
}

function flat(nested: Nested): readonly Point[] {
  return isPoint(nested) ? [nested] : nested.flatMap(flat);
}

function isPoint(nested: Nested): nested is Point {
  return typeof nested[0] === "number";
}

function moved({ geometry }: Shape, at: (point: Point) => Point): unknown {
  const map = (nested: Nested): unknown => (isPoint(nested) ? at(nested) : nested.map(map));
  return geometry?.coordinates ? { ...geometry, coordinates: map(geometry.coordinates) } : geometry;
}
