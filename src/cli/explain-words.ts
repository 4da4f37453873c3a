import type { Language } from "../language/messages.ts";

/** What the command line says about `recount explain`. */
export interface ExplainWords {
  readonly explain: string;
  readonly file: string;
  readonly number: string;
  readonly examples: string;
  readonly noSuchNumber: (file: string, number: string) => string;
}

const vietnamese: ExplainWords = {
  explain: "Giải thích một con số của báo cáo: kiểm được gì, tính lại ra sao, vì sao khớp hay không.",
  file: "báo cáo",
  number: "con số như in trong báo cáo",
  examples: `
Ví dụ:
  recount explain bao-cao.docx "64,8%"
  recount explain bao-cao.pdf 94`,
  noSuchNumber: (file, number) => `${file}: không có số ${number}; hãy viết đúng như in trong báo cáo, ví dụ "64,8%"`,
};

const english: ExplainWords = {
  explain: "Explains one number of a report: what it was checked by, how it was recomputed, why it agrees or does not.",
  file: "a report",
  number: "the number as the report prints it",
  examples: `
Examples:
  recount explain report.docx "64,8%"
  recount explain report.pdf 94`,
  noSuchNumber: (file, number) =>
    `${file}: there is no number ${number}; write it as the report prints it, for example "64,8%"`,
};

/** What the command line says about `recount explain`, in Vietnamese or English. */
export function explainWordsFor(lang: Language): ExplainWords {
  return lang === "vi" ? vietnamese : english;
}
