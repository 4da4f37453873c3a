import { DanfoError, type DanfoFrame } from "./danfo-frame.ts";
import { shortenedFloat32 } from "./float32.ts";

/** How numbers of a frame are read. */
export interface FromDanfoOptions {
  /** Names of columns whose numbers may result from float32 arithmetic; they are read as the shortest decimals of their float32 values. */
  readonly rounded?: readonly string[];
}

/** A row of a frame by column names; null for NaN, null and missing cells. */
export type FrameRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The rows of a danfo.js frame as plain objects, for `panelOf`. Throws a DanfoError that names column and row for a number with the
 * digits of float32 arithmetic, unless its column is listed in `rounded`. Whether float32 has rounded a whole number cannot be
 * detected.
 *
 * @example
 * const columns = ["indicator", "value"];
 * fromDanfo({ columns, values: [["dengue", 752], ["measles", Number.NaN]] })
 * // -> [{ indicator: "dengue", value: 752 }, { indicator: "measles", value: null }]
 * fromDanfo({ columns, values: [["dengue", 0.10000000149011612]] }) // -> throws DanfoError
 * fromDanfo({ columns, values: [["dengue", 0.10000000149011612]] }, { rounded: ["value"] })
 * // -> [{ indicator: "dengue", value: 0.1 }]
 */
export function fromDanfo(frame: DanfoFrame, { rounded = [] }: FromDanfoOptions = {}): readonly FrameRow[] {
  const { columns } = frame;
  for (const name of rounded)
    if (!columns.includes(name))
      throw new DanfoError({ code: "no-column", column: "", row: -1, found: name, becomes: columns.join(", ") });
  return listOf(frame.values).map((values, row) => {
    const cells = listOf(values);
    return Object.fromEntries(
      columns.map((name, at) => [name, cellOf(cells[at], { name, row, mayRound: rounded.includes(name) })]),
    );
  });
}

interface CellPlace {
  readonly name: string;
  readonly row: number;
  readonly mayRound: boolean;
}

function cellOf(value: unknown, { name, row, mayRound }: CellPlace): string | number | boolean | null {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "number" || Number.isNaN(value)) return null;
  const short = shortenedFloat32(value);
  if (short === undefined) return value;
  if (mayRound) return short;
  throw new DanfoError({ code: "from-float32", column: name, row, found: String(value), becomes: String(short) });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
