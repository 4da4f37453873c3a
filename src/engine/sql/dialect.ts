import type { FunctionName, SqlType } from "./expression.ts";
import type { FilesSource } from "./query.ts";

/** How one database writes what all of them have. Nothing else knows which one it is. */
export interface Dialect {
  readonly id: string;
  readonly types: Readonly<Record<SqlType, string>>;
  /** The name of each function, or how a call of it is written with its operands. */
  readonly functions: Readonly<Record<FunctionName, string | ((operands: readonly string[]) => string)>>;
  readonly notANumber: string;
  /** A text as a literal, whatever is in it, and a name of a column or table. They throw a RangeError for what cannot be written. */
  readonly text: (text: string) => string;
  readonly name: (name: string) => string;
  /** What stands behind FROM for files; throws a RangeError where the database reads none. */
  readonly files: (source: FilesSource) => string;
}
