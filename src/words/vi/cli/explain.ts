import type { ExplainWords } from "../../shape/cli/explain.ts";

export const explain: ExplainWords = {
  explain: "Giải thích một con số của báo cáo: kiểm được gì, tính lại ra sao, vì sao khớp hay không.",
  file: "báo cáo",
  number: "con số như in trong báo cáo",
  examples: `
Ví dụ:
  recount explain bao-cao.docx "64,8%"
  recount explain bao-cao.pdf 94`,
  noSuchNumber: (file, number) => `${file}: không có số ${number}; hãy viết đúng như in trong báo cáo, ví dụ "64,8%"`,
};
