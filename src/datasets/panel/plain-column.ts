import { statusCode } from "../../model/observation-status.ts";
import { weakestOf } from "../cells/cell-status.ts";
import type { Layout } from "../layout/layout.ts";

/** The one column of values of a table whose rows are mostly plain. */
export interface PlainColumn {
  readonly column: Layout["values"][number];
  readonly rule: "." | ",";
  /** The code of the status of a value of which nothing else is said. */
  readonly status: number;
}

/** Undefined where there are several such columns, or more has to be known of a cell than what stands in it. */
export function plainColumn({ values, decimals, signed }: Layout): PlainColumn | undefined {
  const [column, ...more] = values;
  const rule = decimals[column?.column ?? -1] ?? ".";
  if (!column || more.length > 0 || column.comparison || column.shift || rule === "mixed") return undefined;
  if (signed[column.column] !== undefined) return undefined;
  return { column, rule, status: statusCode(weakestOf(undefined, undefined, column.status, 0)) };
}
