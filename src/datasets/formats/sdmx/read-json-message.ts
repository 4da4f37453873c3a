import { type Place, ProblemError } from "../../../model/problem.ts";
import { AttributeGroups } from "./attribute-groups.ts";
import { cellOf, type JsonComponent, type JsonStructure, readStructure } from "./json-structure.ts";
import type { MessageTaker, RowTaker } from "./message.ts";
import { asList, asObject, asObjects, asText, type JsonObject } from "./narrow.ts";

/**
 * Reads an SDMX-JSON data message, 1.0 (`structure`, also without `data` around it) and 2.0 (`structures`, measures, groups
 * of dimensions), with series or flat. Throws a ProblemError where the text is no JSON or holds no data message.
 */
export function readJsonMessage(text: string, file: string, taker: MessageTaker): void {
  const message = asObject(parse(text, file));
  const data = asObject(message?.data) ?? message;
  const structures = asObjects([...asList(data?.structures), data?.structure ?? message?.structure]);
  const dataSets = asObjects(data?.dataSets);
  if (!data || (dataSets.length === 0 && structures.length === 0)) {
    throw new ProblemError({ code: "unreadable", place: { file }, expected: "SDMX-JSON: structure, dataSets" });
  }
  const read = structures.map(readStructure);
  for (const [at, dataSet] of dataSets.entries()) {
    taker.progress(Math.floor((text.length * at) / dataSets.length));
    const structure = read[structureIndex(dataSet, structures, at)];
    if (!structure) throw new ProblemError({ code: "unreadable", place: { file }, expected: "structure" });
    readDataSet(dataSet, structure, file, taker);
  }
  taker.progress(text.length);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new ProblemError({ code: "unreadable", place: { file }, expected: "JSON" }, { cause });
  }
}

/** The data set names its structure, or the structure its data sets; the first one where neither does. */
function structureIndex(dataSet: JsonObject, structures: readonly JsonObject[], at: number): number {
  if (typeof dataSet.structure === "number") return dataSet.structure;
  return Math.max(
    0,
    structures.findIndex((structure) => asList(structure.dataSets).includes(at)),
  );
}

/** Where each level's components stand in the cells of a row. */
interface Shape {
  readonly structure: JsonStructure;
  readonly components: readonly JsonComponent[];
  readonly places: ReadonlyMap<JsonComponent, number>;
  readonly measures: readonly JsonComponent[];
  /** The place of the made-up dimension that tells several measures apart. */
  readonly measurePlace: number | undefined;
  readonly groups: AttributeGroups;
  readonly place: Place;
}

function readDataSet(dataSet: JsonObject, structure: JsonStructure, file: string, taker: MessageTaker): void {
  const place = { file };
  if (asText(dataSet.action)?.toLowerCase() === "delete") {
    taker.deleted(place, countObservations(dataSet));
    return;
  }
  const shape = shapeOf(structure, place);
  readGroups(dataSet, shape);
  const take = taker.dataSet(shape.components, structure.title);
  const cells = shape.components.map((component) => (component.role === "attribute" ? component.default : undefined));
  for (const component of structure.dimensions.dataSet) put(shape, cells, component, 0);
  putAll(shape, cells, structure.attributes.dataSet, asList(dataSet.attributes));
  readObservations(asObject(dataSet.observations), cells, shape, take);
  let read = 0;
  for (const [key, value] of Object.entries(asObject(dataSet.series) ?? {})) {
    if (++read % 1000 === 0) taker.progress(0);
    const series = asObject(value);
    const own = [...cells];
    putKey(shape, own, structure.dimensions.series, key);
    putAll(shape, own, structure.attributes.series, asList(series?.attributes));
    readObservations(asObject(series?.observations), own, shape, take);
  }
}

function shapeOf(structure: JsonStructure, place: Place): Shape {
  const { dimensions, attributes } = structure;
  const measures = structure.measures ?? [plainMeasure];
  const several: JsonComponent = {
    ...plainMeasure,
    id: "MEASURE_ID",
    role: "dimension",
    codeLabels: labelsOf(measures),
  };
  const components = [
    ...[...dimensions.dataSet, ...dimensions.series, ...dimensions.observation],
    ...(measures.length > 1 ? [several] : []),
    ...[...attributes.dataSet, ...attributes.dimensionGroup, ...attributes.series, ...attributes.observation],
  ];
  const places = new Map(components.map((component, at) => [component, at]));
  const groups = new AttributeGroups();
  return { structure, components, places, measures, measurePlace: places.get(several), groups, place };
}

const plainMeasure: JsonComponent = {
  id: "OBS_VALUE",
  role: "attribute",
  codeLabels: new Map(),
  codes: undefined,
  keyPosition: undefined,
  default: undefined,
};

function labelsOf(measures: readonly JsonComponent[]): Map<string, { names: { vi: string; en: string } }> {
  return new Map(measures.flatMap(({ id, names }) => (names ? [[id, { names }]] : [])));
}

/** Groups are keyed by all dimensions in the order of the structure, most of them left empty. */
function readGroups(dataSet: JsonObject, shape: Shape): void {
  const { dataSet: fixed, series, observation } = shape.structure.dimensions;
  const inOrder = [...fixed, ...series, ...observation]
    .map((component, at) => ({ component, at: component.keyPosition ?? at }))
    .sort((a, b) => a.at - b.at);
  for (const [key, values] of Object.entries(asObject(dataSet.dimensionGroupAttributes) ?? {})) {
    const codes = new Map<number, string>();
    for (const [at, index] of key.split(":").entries()) {
      const component = inOrder[at]?.component;
      const code = component && index !== "" ? cellOf(component, Number(index)) : undefined;
      if (component && code !== undefined) codes.set(shape.places.get(component) ?? 0, code);
    }
    const attributes = new Map<number, string>();
    for (const [at, component] of shape.structure.attributes.dimensionGroup.entries()) {
      const value = cellOf(component, asList(values)[at]);
      if (value !== undefined) attributes.set(shape.places.get(component) ?? 0, value);
    }
    shape.groups.add(codes, attributes);
  }
}

function readObservations(
  observations: JsonObject | undefined,
  above: readonly (string | undefined)[],
  shape: Shape,
  take: RowTaker,
): void {
  const { measures, structure, place } = shape;
  for (const [key, value] of Object.entries(observations ?? {})) {
    const parts = Array.isArray(value) ? asList(value) : [value];
    const cells = [...above];
    putKey(shape, cells, structure.dimensions.observation, key);
    putAll(shape, cells, structure.attributes.observation, parts.slice(measures.length));
    shape.groups.fill(cells);
    for (const [at, measure] of measures.entries()) {
      const own = shape.measurePlace === undefined ? cells : cells.with(shape.measurePlace, measure.id);
      take({ cells: own, value: cellOf(measure, parts[at]), place });
    }
  }
}

function putKey(shape: Shape, cells: (string | undefined)[], components: readonly JsonComponent[], key: string): void {
  const indexes = key.split(":");
  for (const [at, component] of components.entries()) {
    const index = indexes[at] ?? "";
    if (index !== "") put(shape, cells, component, Number(index));
  }
}

function putAll(
  shape: Shape,
  cells: (string | undefined)[],
  components: readonly JsonComponent[],
  values: readonly unknown[],
): void {
  for (const [at, component] of components.entries()) put(shape, cells, component, values[at]);
}

function put(shape: Shape, cells: (string | undefined)[], component: JsonComponent, value: unknown): void {
  const place = shape.places.get(component);
  const cell = cellOf(component, value);
  if (place !== undefined && cell !== undefined) cells[place] = cell;
}

function countObservations(dataSet: JsonObject): number {
  const inSeries = Object.values(asObject(dataSet.series) ?? {}).map((series) =>
    asObject(asObject(series)?.observations),
  );
  const all = [asObject(dataSet.observations), ...inSeries];
  return all.reduce((count, observations) => count + Object.keys(observations ?? {}).length, 0);
}
