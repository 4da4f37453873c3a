import type { DerivedWords } from "../../shape/cli/derived.ts";

export const derived: DerivedWords = {
  groupBy:
    "roll areas up into what a column says they belong to (region), or into their parent: flows and stocks are summed, ratios need --weight",
  weight:
    "what ratios are weighted by when areas are rolled up: population, or unemployment=labour-force; may be given several times",
  withTotal: "add the sum of all areas as their whole, for shares (--against total) and contributions",
  per: "also divide by an indicator: population, population:100000, or one by another: deaths/cases; may be given several times",
  alias: "a short name for an indicator or an area: ag='An Giang'; may be given several times",
};
