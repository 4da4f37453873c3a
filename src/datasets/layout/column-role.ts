import type { ColumnField } from "../../language/column-sense.ts";

/** What a column is: a field of the observations, a further key of the series, or what the areas of the rows belong to. */
export type ColumnRole = ColumnField | "dimension" | "level";

/** The roles of columns while they are being settled. */
export type Roles = Map<number, ColumnRole>;
