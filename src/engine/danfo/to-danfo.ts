import type { Language } from "../../model/spoken-language.ts";
import type { Compared } from "../results/compared.ts";
import { type FlatColumn, flatColumns } from "../results/flat-columns.ts";
import { collidingKeys } from "./colliding-keys.ts";
import { type DanfoColumn, DanfoError, type DanfoLibrary, type DanfoType } from "./danfo-frame.ts";
import { isFloat32 } from "./float32.ts";

/** How a result is converted to a frame. */
export interface DanfoOptions {
  /** Language of the names of indicators and areas; English by default. */
  readonly lang?: Language;
  /** Treatment of a column with a number that float32 cannot represent: an error (default), or a column of texts. */
  readonly inexact?: "refuse" | "text";
  /** Names of columns that may be rounded to float32, for exploration and charts. */
  readonly rounded?: readonly string[];
  /** Only these columns, in this order. */
  readonly columns?: readonly string[];
}

/**
 * A result as a danfo.js frame, to explore in a notebook: the columns of `toArrow`, without numerators and denominators.
 * `danfo` is the library itself (`import * as danfo from "danfojs-node"`), which recount does not depend on.
 *
 * danfo.js computes with float32 and guesses types. Therefore types are stated (`"44"` remains a text); a missing number is NaN, with
 * its reason in the adjacent column; and a DanfoError is thrown for whatever a frame would change: a number that float32 cannot
 * represent, keys that danfo.js would merge into one group. The frame contains recount's own numbers; what danfo.js computes from
 * them is float32 again, for exploration and not for publication.
 *
 * @example
 * const panel = panelOf([
 *   { indicator: "dengue", area: "44", period: "2023", value: 1268 },
 *   { indicator: "dengue", area: "44", period: "2024", value: 752 },
 * ]);
 * const result = compare(panel, { against: priorYear(), at: "2024" });
 * class DataFrame {
 *   constructor(data, options) {
 *     Object.assign(this, { data, options });
 *   }
 * }
 * const frame = toDanfo(result, { DataFrame }, { columns: ["area", "value"] });
 * frame.data // -> { area: ["44"], value: [752] }
 * frame.options // -> { dtypes: ["string", "float32"] }
 * toDanfo(result, { DataFrame }) // -> throws DanfoError
 */
export function toDanfo<F>(result: Compared, danfo: DanfoLibrary<F>, options: DanfoOptions = {}): F {
  const { lang = "en", inexact = "refuse", rounded = [] } = options;
  const all = flatColumns(result, { lang, exact: false });
  const names = all.map(({ name }) => name);
  for (const name of [...rounded, ...(options.columns ?? [])]) requireColumn(name, names);
  const wanted = options.columns?.flatMap((name) => all.filter((column) => column.name === name)) ?? all;
  if (result.batches.every(({ length }) => length === 0)) throw new DanfoError({ ...nowhere, code: "no-rows" });
  const data: Record<string, DanfoColumn> = {};
  const dtypes: DanfoType[] = [];
  for (const column of wanted) {
    const made = danfoColumn(column, result, inexact, rounded.includes(column.name));
    data[column.name] = made.values;
    dtypes.push(made.type);
  }
  refuseCollisions(data);
  return new danfo.DataFrame(data, { dtypes });
}

const nowhere = { column: "", row: -1, found: "", becomes: "" } as const;

function requireColumn(name: string, names: readonly string[]): void {
  if (!names.includes(name))
    throw new DanfoError({ ...nowhere, code: "no-column", found: name, becomes: names.join(", ") });
}

interface MadeColumn {
  readonly type: DanfoType;
  readonly values: DanfoColumn;
}

function danfoColumn(column: FlatColumn, result: Compared, inexact: "refuse" | "text", mayRound: boolean): MadeColumn {
  if (column.kind === "text") return { type: "string", values: cells(column, result).map((cell) => cell ?? "") };
  const numbers = cells(column, result);
  if (mayRound) return { type: "float32", values: numbers.map(Math.fround) };
  const row = numbers.findIndex((value) => !isFloat32(value));
  if (row < 0)
    return { type: column.kind === "count" && !numbers.some(Number.isNaN) ? "int32" : "float32", values: numbers };
  if (inexact === "text") return { type: "string", values: numbers.map(textOf) };
  const value = numbers[row] ?? Number.NaN;
  const becomes = String(Math.fround(value));
  throw new DanfoError({ code: "not-float32", column: column.name, row, found: String(value), becomes });
}

/** A number in full; nothing where there is none, as its reason beside it says. */
function textOf(value: number): string {
  return Number.isNaN(value) ? "" : String(value);
}

function cells<T>(
  column: { readonly at: (batch: Compared["batches"][number], row: number) => T },
  result: Compared,
): T[] {
  return result.batches.flatMap((batch) => Array.from({ length: batch.length }, (_, row) => column.at(batch, row)));
}

const keyColumns = ["indicator", "area", "period"] as const;

function refuseCollisions(data: Readonly<Record<string, DanfoColumn>>): void {
  const keys = keyColumns.flatMap((name) => {
    const values = data[name];
    return values === undefined ? [] : [{ name, values: values.map(String) }];
  });
  const found = collidingKeys(keys);
  if (found) throw new DanfoError({ code: "keys-collide", row: -1, ...found });
}
