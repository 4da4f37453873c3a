import type { Reference } from "../../model/comparison.ts";

/** What a comparison may have been held against by mistake. */
export const otherReferences: readonly Reference[] = [
  { kind: "prior-period" },
  { kind: "prior-year" },
  { kind: "plan", phasing: { kind: "none" } },
  { kind: "total", of: "area" },
  { kind: "total", of: "indicator" },
];
