import type { RowsCall } from "../values/block-rows.ts";
import type { ColumnOrNumber } from "../values/column-ring.ts";

/** The bases of some rows: `num / den`, why there is none, how many of how many periods, from which place on. */
export interface BaseColumn {
  readonly num: Float64Array;
  /** One number where it is the same for all; undefined where every base is a value as it stands. */
  readonly den: ColumnOrNumber | undefined;
  readonly reason: Uint8Array;
  /** Of bases that several periods make, where they are asked for; 0 of 0 and undefined stand for one. */
  readonly have: Int32Array | undefined;
  readonly need: Int32Array | undefined;
  /** Undefined where nobody asks. */
  readonly status: Uint8Array | undefined;
  /** Place of the grid's axis where a row's base begins; -1 where it is not of the series' own. */
  readonly from: (row: number) => number;
  /** Years from base to value; NaN where the base has no date of its own. */
  readonly years: (row: number) => number;
}

/** What a base column has besides numbers and reasons. */
interface Shape {
  readonly den?: ColumnOrNumber | undefined;
  /** Whether bases can be of several periods. */
  readonly counted?: boolean;
}

/** A base column of a call's rows, or of so many, with nothing in it yet. */
export function emptyBase(
  { rows, scratch, wants }: RowsCall,
  { den, counted }: Shape = {},
  length = rows.cells.length,
): BaseColumn {
  const counts = counted && wants.counts;
  return {
    num: scratch.doubles(length),
    den,
    reason: scratch.bytes(length),
    have: counts ? scratch.integers(length) : undefined,
    need: counts ? scratch.integers(length) : undefined,
    status: wants.status ? scratch.bytes(length) : undefined,
    from: () => -1,
    years: () => Number.NaN,
  };
}

/** A column without any base, for one reason. */
export function refusedBase(call: RowsCall, reason: number): BaseColumn {
  const base = emptyBase(call);
  base.reason.fill(reason);
  return base;
}
