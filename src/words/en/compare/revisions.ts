import type { RevisionWords } from "../../shape/compare/revisions.ts";

export const revisions: RevisionWords = {
  indicator: "Indicator",
  area: "Area",
  period: "Period",
  plan: "(plan)",
  firstVintage: "First published",
  first: "First",
  lastVintage: "Last published",
  last: "Last",
  difference: "Revised by",
  publications: "Publications",
  ofZero: "of zero",
  none: "No figure was republished with another value.",
};
