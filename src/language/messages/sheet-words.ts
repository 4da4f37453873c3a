import type { Language } from "../messages.ts";

/** What the sheets of a workbook of comparisons are called, and their columns. */
export interface SheetWords {
  readonly results: string;
  readonly data: string;
  readonly reasons: string;
  readonly notes: string;
  readonly comparison: string;
  readonly meaning: string;
  readonly count: string;
}

const english: SheetWords = {
  results: "Results",
  data: "Data",
  reasons: "Reasons",
  notes: "Notes",
  comparison: "Comparison",
  meaning: "What it means",
  count: "Cells",
};

const vietnamese: SheetWords = {
  results: "Kết quả",
  data: "Số liệu",
  reasons: "Lý do",
  notes: "Ghi chú",
  comparison: "Phép so sánh",
  meaning: "Nghĩa là",
  count: "Số ô",
};

export function sheetWords(lang: Language): SheetWords {
  return lang === "vi" ? vietnamese : english;
}
