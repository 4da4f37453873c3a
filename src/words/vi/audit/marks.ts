import type { MarkWords } from "../../shape/audit/marks.ts";

export const marks: MarkWords = {
  verdicts: { inconsistent: "Không khớp", doubtful: "Nghi sai" },
  agrees: (explanation) => `Khớp: ${explanation}`,
  inNote: (number) => `Ở chú thích, số ${number}.`,
  sheetName: "recount",
  columns: { sheet: "Trang tính", cell: "Ô", verdict: "Kết quả", reported: "Số in", explanation: "Giải thích" },
};
