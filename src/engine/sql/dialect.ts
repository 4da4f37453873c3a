import type { FunctionName, SqlType } from "./expression.ts";
import type { FilesSource } from "./query.ts";

/** How one database writes what all of them have. Nothing else knows which one it is. */
export interface Dialect {
  readonly name: string;
  readonly types: Readonly<Record<SqlType, string>>;
  readonly functions: Readonly<Record<FunctionName, string>>;
  readonly notANumber: string;
  /** What stands behind FROM for files; throws a RangeError where the database reads none. */
  readonly files: (source: FilesSource) => string;
}
