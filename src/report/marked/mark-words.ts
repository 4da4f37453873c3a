import type { Language } from "../../language/messages.ts";

/** The words of marks in a document, of sheets of findings and of what is said of them on the command line. */
export interface MarkWords {
  readonly verdicts: Readonly<Record<"inconsistent" | "doubtful", string>>;
  readonly agrees: (explanation: string) => string;
  /** In a note on a footnote's number, which stands at the footnote's call: the number that is meant. */
  readonly inNote: (number: string) => string;
  /** The sheet of findings, and its columns. */
  readonly sheetName: string;
  readonly columns: Readonly<Record<"sheet" | "cell" | "verdict" | "reported" | "explanation", string>>;
}

const vietnamese: MarkWords = {
  verdicts: { inconsistent: "Không khớp", doubtful: "Nghi sai" },
  agrees: (explanation) => `Khớp: ${explanation}`,
  inNote: (number) => `Ở chú thích, số ${number}.`,
  sheetName: "recount",
  columns: { sheet: "Trang tính", cell: "Ô", verdict: "Kết quả", reported: "Số in", explanation: "Giải thích" },
};

const english: MarkWords = {
  verdicts: { inconsistent: "Inconsistent", doubtful: "Doubtful" },
  agrees: (explanation) => `Agrees: ${explanation}`,
  inNote: (number) => `In the note, the number ${number}.`,
  sheetName: "recount",
  columns: { sheet: "Sheet", cell: "Cell", verdict: "Verdict", reported: "Printed", explanation: "Explanation" },
};

/** The words of marks in Vietnamese or English. */
export function markWordsFor(lang: Language): MarkWords {
  return lang === "vi" ? vietnamese : english;
}
