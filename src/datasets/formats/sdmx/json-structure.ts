import type { Names } from "../../../model/names.ts";
import type { CodeLabel, Component } from "./message.ts";
import { asList, asObject, asText, type JsonObject } from "./narrow.ts";

/** A component of an SDMX-JSON structure: what {@link Component} says, and how the data refer to its values. */
export interface JsonComponent extends Component {
  /** Codes by index; undefined where the data hold values as they are. */
  readonly codes: readonly (string | undefined)[] | undefined;
  /** Where the dimension stands in a full key. */
  readonly keyPosition: number | undefined;
  /** What an attribute is where the data say nothing. */
  readonly default: string | undefined;
}

/** The components of a structure by the level that they are presented at. */
export interface JsonStructure {
  readonly title: string | undefined;
  readonly dimensions: Levels;
  readonly attributes: Levels;
  /** Undefined where the structure does not list its measures: then there is one. */
  readonly measures: readonly JsonComponent[] | undefined;
}

interface Levels {
  readonly dataSet: readonly JsonComponent[];
  readonly dimensionGroup: readonly JsonComponent[];
  readonly series: readonly JsonComponent[];
  readonly observation: readonly JsonComponent[];
}

/** Reads a `structure` (1.0) or one of the `structures` (2.0) of an SDMX-JSON data message. */
export function readStructure(structure: JsonObject): JsonStructure {
  const measures = asObject(structure.measures);
  return {
    title: namesOf(structure)?.en,
    dimensions: levels(asObject(structure.dimensions), "dimension"),
    attributes: levels(asObject(structure.attributes), "attribute"),
    measures: measures && asList(measures.observation).flatMap((each) => component(each, "attribute")),
  };
}

/** The value that the data hold for a component: an index into its codes, or the value itself; undefined where there is none. */
export function cellOf(component: JsonComponent | undefined, value: unknown): string | undefined {
  if (Array.isArray(value)) return value.flatMap((each) => cellOf(component, each) ?? []).join(";") || undefined;
  if (value === null || value === undefined) return undefined;
  if (component?.codes && typeof value === "number") return component.codes[value];
  return asText(value) ?? textOf(value);
}

function levels(of: JsonObject | undefined, role: Component["role"]): Levels {
  const read = (level: string) => asList(of?.[level]).flatMap((each) => component(each, role));
  return {
    dataSet: read("dataSet"),
    dimensionGroup: read("dimensionGroup"),
    series: read("series"),
    observation: read("observation"),
  };
}

function component(value: unknown, role: Component["role"]): readonly JsonComponent[] {
  const given = asObject(value) ?? {};
  const id = asText(given.id) ?? "";
  const values = Array.isArray(given.values) ? asList(given.values).map((each) => asObject(each)) : undefined;
  const codeLabels = new Map<string, CodeLabel>();
  const codes = values?.map((each) => {
    const code = each && (asText(each.id) ?? asText(each.value) ?? textOf(each.value) ?? asText(each.name));
    const names = each && namesOf(each);
    const parent = asText(each?.parent);
    if (code !== undefined && names) codeLabels.set(code, { names, ...(parent === undefined ? {} : { parent }) });
    return code;
  });
  const names = namesOf(given);
  const concepts = [...asList(given.roles ?? given.role), given.role].flatMap((each) => asText(each) ?? []);
  return [
    {
      id,
      role,
      concepts,
      ...(names ? { names } : {}),
      codeLabels,
      codes,
      keyPosition: typeof given.keyPosition === "number" ? given.keyPosition : undefined,
      default: asText(given.default),
    },
  ];
}

/** A name in Vietnamese and English, each in place of the other where only one is there. */
function namesOf(of: JsonObject): Names | undefined {
  const localised = asObject(of.names) ?? asObject(of.name);
  const best = asText(of.name) ?? Object.values(localised ?? {}).map(asText)[0];
  const en = asText(localised?.en) ?? best;
  const vi = asText(localised?.vi) ?? asText(of.name) ?? en;
  return en === undefined || vi === undefined ? undefined : { vi, en };
}

/** A text in several languages: the English one, else the first. */
function textOf(value: unknown): string | undefined {
  const localised = asObject(value);
  return localised && (asText(localised.en) ?? Object.values(localised).map(asText)[0]);
}
