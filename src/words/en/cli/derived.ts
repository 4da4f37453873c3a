import type { DerivedWords } from "../../shape/cli/derived.ts";

export const derived: DerivedWords = {
  groupBy: "aggregate areas by a column (region) or by parent: flows and stocks are summed, ratios need --weight",
  weight: "weights of ratios when areas are aggregated: population, or unemployment=labour-force; may be repeated",
  withTotal: "add the sum of all areas as a total, for shares (--against total) and contributions",
  per: "also compute rates: by population, by population:100000, or one indicator by another, deaths/cases; may be repeated",
  alias: "short name for an indicator or an area: ag='An Giang'; may be repeated",
};
