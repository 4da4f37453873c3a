import type { ComparisonResult } from "./result.ts";

/** The lists that the codes of a source's columns are places in. */
export type SourceLists = Pick<ComparisonResult, "indicators" | "areas" | "periods" | "vintages">;
