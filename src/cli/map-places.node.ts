import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type MapPlaces, placesByArea, type Shape } from "../charts/map-places.ts";
import { isFeature } from "../charts/shape-check.ts";
import type { Panel } from "../model/panel.ts";
import { ProblemError } from "../model/problem.ts";

/** The grids that come with recount, the newest first. */
const grids = ["vn-34", "vn-63"] as const;
/** A map of fewer areas says no more than a list of them. */
const fewestPlaces = 5;
const codeFields = ["code", "id", "iso_3166_2", "iso", "shapeiso", "hasc_1", "gid_1", "ma"];

/**
 * The places that a map is drawn of: the shapes of a GeoJSON or TopoJSON file, else the tiles of the grid that has most of the areas.
 * Throws a ProblemError where the file is none of these.
 */
export async function mapPlaces(geometry: string | undefined, { areas }: Panel): Promise<MapPlaces> {
  if (geometry !== undefined) return shapesOf(geometry);
  const all = await Promise.all(grids.map(gridPlaces));
  const found = all.map((places) => new Set(placesByArea(places, areas).values()).size);
  return all[found.indexOf(Math.max(...found))] ?? [];
}

/** The tiles of a grid for a page of a data set; undefined where it is not of provinces, or of few of them. */
export async function pagePlaces(panel: Panel): Promise<MapPlaces | undefined> {
  const places = await mapPlaces(undefined, panel);
  const found = placesByArea(places, panel.areas).size;
  return found >= fewestPlaces && found * 2 >= panel.areas.length ? places : undefined;
}

/** The tiles of a grid: row, column, code, names, and a short one where these are long. */
export async function gridPlaces(name: (typeof grids)[number]): Promise<MapPlaces> {
  const file = fileURLToPath(new URL(`../../datasets/tile-grids/${name}.csv`, import.meta.url));
  const [, ...lines] = (await readFile(file, "utf8")).trim().split("\n");
  return lines.map((line) => {
    const [row = "", column = "", code = "", vi = "", en = "", short = ""] = line.split(",");
    const tile = { row: Number(row), column: Number(column) };
    return { code, names: [vi, en], tile, ...(short !== "" && { short }) };
  });
}

async function shapesOf(file: string): Promise<MapPlaces> {
  let data: unknown;
  try {
    data = JSON.parse(await readFile(file, "utf8"));
  } catch (cause) {
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw unreadable(file, "JSON", missing ? "file-missing" : "unreadable", cause);
  }
  const features = await featuresOf(data, file);
  const bad = features.findIndex((feature) => !isFeature(feature));
  if (bad >= 0) throw unreadable(file, `feature ${bad + 1}`);
  return features.map((feature) => {
    const texts = Object.entries({ id: feature.id, ...feature.properties }).flatMap(([field, value]) =>
      typeof value === "string" || typeof value === "number" ? [[field.toLowerCase(), String(value)] as const] : [],
    );
    const code = codeFields.flatMap((field) => texts.find(([each]) => each === field)?.[1] ?? [])[0] ?? "";
    return { code, names: texts.map(([, value]) => value), shape: feature };
  });
}

async function featuresOf(data: unknown, file: string): Promise<readonly Shape[]> {
  if (isCollection(data)) return data.features;
  const { feature } = await import("topojson-client");
  if (!isTopology(data)) throw unreadable(file, "JSON");
  try {
    return Object.values(data.objects).flatMap((object): readonly Shape[] => {
      const found: Shape | Collection = feature(data, object);
      return "features" in found ? found.features : [found];
    });
  } catch (cause) {
    // Arcs that are not there, or are none.
    throw unreadable(file, "TopoJSON", "unreadable", cause);
  }
}

function unreadable(
  file: string,
  found: string,
  code: "file-missing" | "unreadable" = "unreadable",
  cause?: unknown,
): ProblemError {
  return new ProblemError({ code, place: { file }, found, expected: "GeoJSON, TopoJSON" }, { cause });
}

interface Collection {
  readonly features: readonly Shape[];
}

type Topology = Parameters<typeof import("topojson-client")["feature"]>[0];

function isCollection(data: unknown): data is Collection {
  return isOfType(data, "FeatureCollection") && "features" in data && Array.isArray(data.features);
}

function isTopology(data: unknown): data is Topology {
  if (!isOfType(data, "Topology") || !("objects" in data) || !("arcs" in data)) return false;
  return typeof data.objects === "object" && data.objects !== null && Array.isArray(data.arcs);
}

function isOfType(data: unknown, type: string): data is object {
  return typeof data === "object" && data !== null && "type" in data && data.type === type;
}
