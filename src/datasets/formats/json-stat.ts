import { asList, asObject, asText, type JsonObject } from "./sdmx/narrow.ts";

/**
 * The records of a data set in JSON-stat 1 or 2 (json-stat.org): a record for each cell that has a value, with the label of each of its
 * dimensions; of areas their code, too. Undefined for what is none.
 *
 * @example
 * jsonStatRecords({ id: ["time"], size: [2], dimension: { time: { category: { index: ["2022", "2023"] } } }, value: [5, 7] }) // -> [{ period: "2022", value: 5 }, { period: "2023", value: 7 }]
 * jsonStatRecords({ value: [5, 7] }) // -> undefined
 */
export function jsonStatRecords(document: JsonObject): readonly JsonObject[] | undefined {
  const object = asObject(document.dataset) ?? document;
  const about = asObject(object.dimension);
  const ids = asList(object.id ?? about?.id).map((each) => asText(each) ?? "");
  const sizes = asList(object.size ?? about?.size).map(Number);
  const values = cellsOf(object.value);
  if (!about || !values || ids.length === 0 || ids.length !== sizes.length) return undefined;
  const roles = asObject(object.role ?? about.role) ?? {};
  const axes = ids.map((id, at) => axisOf(id, asObject(about[id]) ?? {}, roles, sizes[at] ?? 0));
  const statuses = new Map(cellsOf(object.status));
  // What all of it is about, where no dimension says so.
  const isNamed = axes.some((axis) => axis.some((member) => "indicator" in member));
  const title = isNamed ? undefined : asText(object.label);
  return values.map(([place, value]) => {
    const status = asText(statuses.get(place));
    return {
      ...(title !== undefined && { indicator: title }),
      ...keysAt(place, axes),
      value,
      ...(status !== undefined && { status }),
    };
  });
}

/** The values by place, those that are missing left out; sparse ones are an object. */
function cellsOf(value: unknown): readonly (readonly [number, unknown])[] | undefined {
  if (Array.isArray(value)) return [...value.entries()].filter(([, each]) => each !== null);
  const object = asObject(value);
  return object && Object.entries(object).map(([place, each]) => [Number(place), each]);
}

/** The members of a dimension, each as what it adds to a record. */
type Axis = readonly JsonObject[];

function axisOf(id: string, { label, category }: JsonObject, roles: JsonObject, size: number): Axis {
  const { index, label: labels } = asObject(category) ?? {};
  const named = asObject(labels) ?? {};
  const codes: string[] = Array.from({ length: size }, () => "");
  for (const [at, code] of asList(index).entries()) codes[at] = asText(code) ?? "";
  for (const [code, at] of Object.entries(asObject(index) ?? {})) codes[Number(at)] = code;
  // A dimension of one member need not say where it stands.
  if (index === undefined) codes[0] = Object.keys(named)[0] ?? "";
  const has = (role: string) => asList(roles[role]).includes(id);
  return codes.map((code) => {
    const name = asText(named[code]) ?? code;
    if (has("time") || /^(?:time|TIME_PERIOD)$/i.test(id)) return { period: code };
    // Of two places, of birth and of residence, the one that is named first is where the figures are of.
    if (asList(roles.geo)[0] === id || id === "geo")
      return name === code ? { area: code } : { area: code, "area name": name };
    if (has("metric")) return { indicator: code, "indicator name": name };
    return { [id === "unit" ? id : (asText(label) ?? id)]: name };
  });
}

/** What the place of a cell says, the last dimension running fastest. */
function keysAt(place: number, axes: readonly Axis[]): JsonObject {
  let rest = place;
  const parts = axes.toReversed().map((axis) => {
    const at = rest % axis.length;
    rest = Math.floor(rest / axis.length);
    return axis[at] ?? {};
  });
  return Object.assign({}, ...parts.toReversed());
}
