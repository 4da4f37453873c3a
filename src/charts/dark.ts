import { darkOf } from "./colors.ts";

/**
 * A chart's spec, or any part of it, in the colours of the dark theme.
 *
 * @example
 * inDark({ mark: { color: "#0072b2", size: 3 } }) // -> { mark: { color: "#56b4e9", size: 3 } }
 */
export function inDark<T>(spec: T): T;
export function inDark(spec: unknown): unknown {
  if (typeof spec === "string") return darkOf.get(spec) ?? spec;
  if (Array.isArray(spec)) return spec.map(inDark);
  if (typeof spec !== "object" || spec === null) return spec;
  return Object.fromEntries(Object.entries(spec).map(([key, value]) => [key, inDark(value)]));
}
