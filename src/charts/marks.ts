import type { Plot } from "./frame.ts";
import { pixels } from "./options.ts";

/** One mark of a chart: what it looks like, and which of its data says where it stands. */
type Mark = Extract<Plot["layer"][number], { readonly mark: unknown }>;
/** Where a mark stands and what else of it comes of its data. */
export type Encoding = NonNullable<Mark["encoding"]>;
/** What a mark looks like, the same for all of its data. */
export type Look = Omit<Exclude<Extract<Mark["mark"], { readonly type: unknown }>, Composite>, "type">;
interface Composite {
  readonly type: "boxplot" | "errorbar" | "errorband";
}
/** A mark, or several that share data or a place. */
export type Layer = Plot["layer"][number];

/** A place in pixels, read from a field each way. */
export function placed(x: string, y: string) {
  return { x: inPixels(x), y: inPixels(y) };
}

/** A place in pixels one way. */
export function inPixels(field: string) {
  return { field, ...pixels };
}

/** A text, to the right of their place and level with it unless they are to look otherwise. */
export function caption(field: string, at: Encoding, look: Look = {}): Mark {
  return {
    mark: { type: "text", align: "left", baseline: "middle", ...look },
    encoding: { ...at, text: { field } },
  };
}

/** A box from one place to another. */
export function box(at: Encoding, look: Look = {}): Mark {
  return { mark: { type: "rect", ...look }, encoding: at };
}

/** A straight line from one place to another. */
export function rule(at: Encoding, look: Look = {}): Mark {
  return { mark: { type: "rule", ...look }, encoding: at };
}

/** A line through places. */
export function line(at: Encoding, look: Look = {}): Mark {
  return { mark: { type: "line", ...look }, encoding: at };
}

/** A point of a size, filled. */
export function dot(size: number, at: Encoding, look: Look = {}): Mark {
  return { mark: { type: "point", filled: true, size, opacity: 1, ...look }, encoding: at };
}

/** A short stroke across a row. */
export function tick(size: number, thickness: number, at: Encoding, look: Look = {}): Mark {
  return { mark: { type: "tick", orient: "vertical", size, thickness, ...look }, encoding: at };
}

/** A mark of data of its own. */
export function of<L extends Layer>(values: readonly object[], layer: L): L {
  return { data: { values: [...values] }, ...layer };
}

/** A mark of those of its data that a condition holds for. */
export function where<L extends Layer>(filter: string, layer: L): L {
  return { transform: [{ filter }], ...layer };
}
