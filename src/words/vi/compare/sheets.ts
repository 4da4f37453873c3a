import type { SheetWords } from "../../shape/compare/sheets.ts";

export const sheets: SheetWords = {
  results: "Kết quả",
  data: "Số liệu",
  reasons: "Lý do",
  notes: "Ghi chú",
  comparison: "Phép so sánh",
  meaning: "Nghĩa là",
  count: "Số ô",
};
