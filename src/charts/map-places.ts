import type { Area } from "../model/area.ts";
import { plainLetters } from "../model/plain-letters.ts";

/** A point, or lists of points to any depth, as GeoJSON has them. */
export type Nested = readonly number[] | readonly Nested[];

/** A GeoJSON feature, as far as a map needs it. */
export interface Shape {
  readonly type: "Feature";
  readonly id?: string | number | undefined;
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly geometry: { readonly type: string; readonly coordinates?: Nested } | null;
}

/** A place that a map has room for: a shape, or a tile of a grid. */
export interface MapPlace {
  readonly code: string;
  readonly names: readonly string[];
  /** What it is called where its name has no room. */
  readonly short?: string;
  readonly tile?: { readonly row: number; readonly column: number };
  readonly shape?: Shape;
}

/** The places of a map, all shapes or all tiles. */
export type MapPlaces = readonly MapPlace[];

/** Words before a name that say only what kind of place it is. */
const kinds = /^(?:tinh|thanh pho|tp\.?|province of|city of)\s+|\s+(?:province|city)$/g;

/** A name as it is compared: without case, accents, hyphens and the word for its kind. */
function bare(name: string): string {
  const plain = plainLetters(name).replace(/[-–.]/g, " ").replace(/\s+/g, " ");
  return plain.replace(kinds, "").trim();
}

/**
 * The place of each area, by its code, else by one of its names. An area whose name two places have is matched to neither.
 *
 * For instance:
 * placesByArea(tiles, areas).get("01") // -> the tile `VN-HN`, by its code or by `TP. Hà Nội`
 */
export function placesByArea(
  places: MapPlaces,
  areas: readonly Pick<Area, "code" | "names">[],
): ReadonlyMap<string, MapPlace> {
  const codes = new Map(places.filter(({ code }) => code !== "").map((place) => [place.code.toUpperCase(), place]));
  const names = new Map<string, MapPlace | undefined>();
  for (const place of places)
    for (const name of new Set(place.names.map(bare))) names.set(name, names.has(name) ? undefined : place);
  return new Map(
    areas.flatMap(({ code, names: own }) => {
      const found = codes.get(code.toUpperCase()) ?? [own.vi, own.en].flatMap((name) => names.get(bare(name)) ?? [])[0];
      return found ? [[code, found] as const] : [];
    }),
  );
}
