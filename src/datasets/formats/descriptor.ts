import { detail } from "../../model/detail.ts";
import { ProblemError } from "../../model/problem.ts";
import type { ReadOptions } from "../dataset.ts";
import { asList, asObject, asObjects, asText, type JsonObject } from "./sdmx/narrow.ts";

/** A table of a data package, as its descriptor says it. */
export interface Resource {
  readonly name: string;
  /** Relative to the descriptor. */
  readonly paths: readonly string[];
  /** What the descriptor says about reading it, under what the user says. */
  readonly options: ReadOptions;
  readonly missing: ReadonlySet<string>;
  readonly isTable: boolean;
}

export interface Descriptor {
  readonly name: string;
  readonly title?: string;
  /** Who published the figures, as the descriptor says it. */
  readonly publishers?: string;
  readonly resources: readonly Resource[];
}

/**
 * Reads a Frictionless `datapackage.json` (Data Package 1.0 and 2.0): of each resource its paths, dialect, encoding, missing
 * values and decimal mark, and the `recount: { map: … }` of the package or the resource. Throws a ProblemError where there
 * is nothing to read.
 */
export function readDescriptor(json: unknown, file: string): Descriptor {
  const object = asObject(json);
  const resources = asObjects(object?.resources);
  if (object === undefined || resources.length === 0) {
    throw new ProblemError({
      code: "bad-descriptor",
      place: { file },
      found: "resources",
      expected: detail("list"),
    });
  }
  const shared = mapOf(object);
  const title = asText(object.title);
  const publishers = asObjects(object.sources)
    .flatMap((each) => asText(each.title) ?? [])
    .join("; ");
  return {
    name: asText(object.name) ?? "data",
    ...(title === undefined ? {} : { title }),
    ...(publishers !== "" && { publishers }),
    resources: resources.map((resource, at) => resourceOf(resource, `resources[${at}]`, shared, file)),
  };
}

function resourceOf(resource: JsonObject, where: string, shared: Record<string, string>, file: string): Resource {
  const paths =
    typeof resource.path === "string" ? [resource.path] : asList(resource.path).map((path) => asText(path) ?? "");
  for (const path of paths) {
    if (/^(?:[a-z]+:\/\/|\/)|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path)) {
      throw new ProblemError({
        code: "bad-descriptor",
        place: { file },
        found: `${where}: ${path}`,
        expected: detail("path-below"),
      });
    }
  }
  const schema = asObject(resource.schema) ?? {};
  const dialect = asObject(resource.dialect) ?? {};
  const delimiter = asText(dialect.delimiter);
  const encoding = asText(resource.encoding);
  const decimal =
    asObjects(schema.fields)
      .map((field) => asText(field.decimalChar))
      .find((mark) => mark !== undefined) ?? asText(dialect.decimalChar);
  const name = asText(resource.name) ?? where;
  const format = asText(resource.format)?.toLowerCase();
  return {
    name,
    paths,
    missing: new Set(
      asList(schema.missingValues).flatMap((each) => asText(each) || asText(asObject(each)?.value) || []),
    ),
    isTable:
      resource.schema !== undefined ||
      ["csv", "tsv", "ndjson", "parquet"].includes(format ?? "") ||
      /\.(?:csv|tsv)(?:\.gz)?$/i.test(paths[0] ?? ""),
    options: {
      map: { ...shared, ...mapOf(resource) },
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(encoding === undefined || /^utf-?8$/i.test(encoding) ? {} : { encoding }),
      ...(decimal === "." || decimal === "," ? { decimal } : {}),
    },
  };
}

function mapOf(object: JsonObject): Record<string, string> {
  const map = asObject(asObject(object.recount)?.map) ?? {};
  return Object.fromEntries(
    Object.entries(map).flatMap(([field, column]) => (typeof column === "string" ? [[field, column]] : [])),
  );
}
