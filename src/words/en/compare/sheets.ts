import type { SheetWords } from "../../shape/compare/sheets.ts";

export const sheets: SheetWords = {
  results: "Results",
  data: "Data",
  reasons: "Reasons",
  notes: "Notes",
  comparison: "Comparison",
  meaning: "Meaning",
  count: "Cells",
};
