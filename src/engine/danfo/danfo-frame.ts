/** A column of a data frame. Texts cannot be null in danfo.js; a missing number is NaN. */
export type DanfoColumn = readonly string[] | readonly number[];

/** The danfo.js types used here, always stated: danfo.js would guess that `"44"` is a number. */
export type DanfoType = "string" | "float32" | "int32";

/** The part of danfo.js needed to construct a frame, so that recount does not depend on it. */
export interface DanfoLibrary<F> {
  readonly DataFrame: new (data: Record<string, DanfoColumn>, options: { dtypes: DanfoType[] }) => F;
}

/** The part of a danfo.js frame needed to read it. */
export interface DanfoFrame {
  readonly columns: readonly string[];
  readonly values: unknown;
}

/** Why a column or cell of a frame is rejected. */
export type DanfoProblemCode =
  /** A number that float32, the arithmetic of danfo.js, cannot represent. */
  | "not-float32"
  /** A number with the digits of float32 arithmetic, whose original value is lost. */
  | "from-float32"
  /** Two different pairs of keys that danfo.js would merge into one group, since it joins keys with "-". */
  | "keys-collide"
  /** A column that does not exist. */
  | "no-column"
  /** A frame without rows, which danfo.js cannot make. */
  | "no-rows";

/** A rejection as data: column and row, the value, and what it would become. */
export interface DanfoProblem {
  readonly code: DanfoProblemCode;
  readonly column: string;
  /** Row, from 0; -1 if it does not concern a row. */
  readonly row: number;
  readonly found: string;
  readonly becomes: string;
}

/** Thrown where a data frame would contain, or contains, values that differ from those of recount. */
export class DanfoError extends RangeError {
  readonly problem: DanfoProblem;

  constructor(problem: DanfoProblem) {
    super(sentence(problem));
    this.name = "DanfoError";
    this.problem = Object.freeze(problem);
  }
}

function sentence({ code, column, row, found, becomes }: DanfoProblem): string {
  const place = row < 0 ? column : `${column}, row ${row}`;
  switch (code) {
    case "not-float32":
      return `${place}: ${found} would become ${becomes} in danfo.js, which computes with float32; ask for inexact: "text", or name the column in rounded`;
    case "from-float32":
      return `${place}: ${found} results from float32 arithmetic (probably ${becomes}); compute with recount, or name the column in rounded`;
    case "keys-collide":
      return `${column}: danfo.js would merge ${found} into one group (${becomes}), since it joins keys with "-"; group by one column, or leave one out`;
    case "no-column":
      return `no column ${found}; columns: ${becomes}`;
    case "no-rows":
      return "danfo.js cannot create a frame without rows; check the options of the comparison";
  }
}
