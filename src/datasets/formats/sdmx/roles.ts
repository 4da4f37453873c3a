import { ProblemError } from "../../../model/problem.ts";
import { type Concept, concepts, plainId } from "./concepts.ts";
import type { Component } from "./message.ts";

/** Which component of a data set says what; places in its list of components. */
export interface Roles {
  readonly time: number | undefined;
  readonly frequency: number | undefined;
  readonly area: number | undefined;
  /** The dimensions that make the indicator, in the order of its id. */
  readonly indicator: readonly number[];
  /** The first of them has the name of an indicator, so that its code stands in the id without its name. */
  readonly led: boolean;
  /** The place of the first component that is one of a concept's. */
  readonly at: Readonly<
    Record<Exclude<Concept, "time" | "frequency" | "area" | "indicator" | "value">, number | undefined>
  >;
  /** What the user says in place of a component: `area='VN-44'`. */
  readonly constants: Readonly<Record<string, string>>;
}

/**
 * Decides which component says what, the same way for every message: time, frequency and area go by their names (see
 * `concepts`) or their SDMX role; of the other dimensions the one named like an indicator comes first, then the rest in the
 * order of the message. `map` overrides each by component ids; a ProblemError is thrown for an id that is none.
 *
 * @example
 * const component = (id) => ({ id, role: "dimension", codeLabels: new Map() })
 * resolveRoles(["FREQ", "SEX", "GEO", "INDICATOR", "TIME_PERIOD"].map(component)).indicator // -> [3, 1]
 */
export function resolveRoles(
  components: readonly Component[],
  map: Readonly<Record<string, string>> = {},
  file = "",
): Roles {
  for (const found of Object.keys(map)) {
    if (fields.includes(found)) continue;
    throw new ProblemError({ code: "unknown-field", place: { file }, found, expected: fields.join(", ") });
  }
  const constants: Record<string, string> = {};
  const given = (field: string): readonly number[] | undefined => {
    const text = map[field];
    if (text === undefined) return undefined;
    const quoted = /^'(.*)'$|^"(.*)"$/.exec(text.trim());
    if (quoted) constants[field] = quoted[1] ?? quoted[2] ?? "";
    return quoted ? [] : text.split("+").map((id) => placeOf(components, [id]) ?? unknown(id, components, file));
  };
  const one = (field: string, concept: Concept): number | undefined => {
    const places = given(field);
    if (places) return places[0];
    return placeOf(components, concepts[concept]) ?? placeOfRole(components, concepts[concept]);
  };
  given("scenario");
  const time = one("period", "time");
  const frequency = one("frequency", "frequency");
  const area = one("area", "area");
  const at = {
    unit: one("unit", "unit"),
    multiplier: one("multiplier", "multiplier"),
    status: one("status", "status"),
    flag: placeOf(components, concepts.flag),
    confidentiality: placeOf(components, concepts.confidentiality),
    break: placeOf(components, concepts.break),
    decimals: placeOf(components, concepts.decimals),
    collection: placeOf(components, concepts.collection),
    yearStart: placeOf(components, concepts.yearStart),
    timeFormat: placeOf(components, concepts.timeFormat),
    vintage: one("vintage", "vintage"),
  };
  const asked = given("indicator");
  const taken = new Set([time, frequency, area, at.vintage]);
  const others = components.flatMap(({ role }, place) => (role === "dimension" && !taken.has(place) ? [place] : []));
  const lead = asked ? asked[0] : leadOf(components, others);
  const indicator = asked ?? [...(lead === undefined ? [] : [lead]), ...others.filter((place) => place !== lead)];
  return { time, frequency, area, indicator, led: lead !== undefined, at, constants };
}

/** What the user can say of a message. A scenario is only ever a constant: messages have no such thing. */
const fields: readonly string[] = "indicator area period frequency value unit multiplier status vintage scenario".split(
  " ",
);

function unknown(found: string, components: readonly Component[], file: string): never {
  const expected = components.map(({ id }) => id).join(", ");
  throw new ProblemError({ code: "unknown-column", place: { file }, found, expected });
}

/** The dimension named like an indicator; where none is, the only one that there is. */
function leadOf(components: readonly Component[], dimensions: readonly number[]): number | undefined {
  const named = concepts.indicator
    .map((id) => dimensions.find((place) => plainId(components[place]?.id ?? "") === id))
    .find((place) => place !== undefined);
  const likely = dimensions.find((place) => /^(?:INDIC|INDICATOR)_/.test(plainId(components[place]?.id ?? "")));
  return named ?? likely ?? (dimensions.length === 1 ? dimensions[0] : undefined);
}

function placeOf(components: readonly Component[], ids: readonly string[]): number | undefined {
  for (const id of ids) {
    const place = components.findIndex((component) => plainId(component.id) === plainId(id));
    if (place >= 0) return place;
  }
  return undefined;
}

function placeOfRole(components: readonly Component[], roles: readonly string[]): number | undefined {
  const place = components.findIndex(
    ({ role, concepts: given }) => role === "dimension" && given?.some((each) => roles.includes(plainId(each))),
  );
  return place < 0 ? undefined : place;
}
