/** What a column of a data frame may hold here. Texts have no null in danfo.js, numbers none but NaN. */
export type DanfoColumn = readonly string[] | readonly number[];

/** The types of danfo.js that are used here; its others are never guessed, since a guess takes `"44"` for a number. */
export type DanfoType = "string" | "float32" | "int32";

/** Of danfo.js only what is needed to make a frame, so that recount does not depend on it. */
export interface DanfoLibrary<F> {
  readonly DataFrame: new (data: Record<string, DanfoColumn>, options: { dtypes: DanfoType[] }) => F;
}

/** Of a danfo.js frame only what is needed to read it. */
export interface DanfoFrame {
  readonly columns: readonly string[];
  readonly values: unknown;
}

/** Why a column, or a cell of a frame, is refused. */
export type DanfoProblemCode =
  /** A number that float32, which danfo.js computes with, does not hold. */
  | "not-float32"
  /** A number that looks like the outcome of float32 arithmetic, so that what it was meant to be is lost. */
  | "from-float32"
  /** Two pairs of texts that danfo.js takes for the same group, since it joins keys with "-". */
  | "keys-collide"
  /** A column that there is not. */
  | "no-column"
  /** A frame without rows, which danfo.js cannot make. */
  | "no-rows";

/** A refusal as data: which column and row, what stands there, what it would become. */
export interface DanfoProblem {
  readonly code: DanfoProblemCode;
  readonly column: string;
  /** From 0; -1 where it is not about a row. */
  readonly row: number;
  readonly found: string;
  readonly becomes: string;
}

/** Thrown where a data frame would hold, or holds, something else than recount does. */
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
      return `${place}: ${found} comes of float32 arithmetic (${becomes} is nearer to what was meant); compute with recount, or name the column in rounded`;
    case "keys-collide":
      return `${column}: danfo.js would put ${found} into one group (${becomes}), since it joins keys with "-"; group by one column, or leave one out`;
    case "no-column":
      return `there is no column ${found}; the columns: ${becomes}`;
    case "no-rows":
      return "danfo.js makes no frame without rows; check what was asked for";
  }
}
