/** What JSON.parse may give, as far as a reader cares. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * An object as one; undefined for lists, null and everything else.
 *
 * @example
 * [asObject({ a: 1 }), asObject([1]), asObject(null)] // -> [{ a: 1 }, undefined, undefined]
 */
export function asObject(value: unknown): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}

/**
 * A list as one; empty for everything else.
 *
 * @example
 * [asList([1]), asList({}), asList(undefined)] // -> [[1], [], []]
 */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * The objects of a list.
 *
 * @example
 * asObjects([{ a: 1 }, null, 2]) // -> [{ a: 1 }]
 */
export function asObjects(value: unknown): readonly JsonObject[] {
  return asList(value).filter(isObject);
}

/**
 * Text, numbers and booleans as text; undefined for everything else.
 *
 * @example
 * [asText("a"), asText(1.5), asText(null)] // -> ["a", "1.5", undefined]
 */
export function asText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
