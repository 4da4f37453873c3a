import { DanfoError, type DanfoFrame } from "./danfo-frame.ts";
import { shortenedFloat32 } from "./float32.ts";

export interface FromDanfoOptions {
  /** Columns whose numbers may come of float32 arithmetic, by name; they are given as the short decimals they stand for. */
  readonly rounded?: readonly string[];
}

/** A row of a frame by the names of its columns; null where danfo.js has NaN, null or nothing. */
export type FrameRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The rows of a danfo.js frame as plain objects, for `panelOf`. A number that float32 arithmetic has left its digits in is
 * refused with a DanfoError that names its column and row, unless the column is among the `rounded` ones. Of whole numbers
 * nobody can tell whether float32 has rounded them.
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
