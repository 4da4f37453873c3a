import type { Table } from "../cells/table.ts";

/** The cells of a table as they stand in its source, kept until it is known what became of each. */
export type CellsOfSource = Pick<Table, "sheet" | "rows" | "line">;
