import type { MarkWords } from "../../shape/audit/marks.ts";

export const marks: MarkWords = {
  verdicts: { inconsistent: "Inconsistent", doubtful: "Doubtful" },
  agrees: (explanation) => `Agrees: ${explanation}`,
  inNote: (number) => `In the note, the number ${number}.`,
  sheetName: "recount",
  columns: { sheet: "Sheet", cell: "Cell", verdict: "Verdict", reported: "Printed", explanation: "Explanation" },
};
