import type { Language } from "../language/messages.ts";

/** What the command line says about the audit of data sets. */
export interface DataAuditCliWords {
  readonly files: string;
  readonly examples: string;
  readonly data: string;
  readonly names: string;
  readonly rules: string;
  readonly auditing: (name: string) => string;
  /** A report was asked for as CSV. */
  readonly onlyData: (format: string, file: string, formats: string) => string;
  readonly onlyReports: (format: string, file: string, formats: string) => string;
  readonly written: (files: readonly string[]) => string;
  /** Rows that another file calls by another name, and a few of them. */
  readonly matched: (file: string, count: number, examples: readonly string[]) => string;
}

const vietnamese: DataAuditCliWords = {
  files:
    "báo cáo (.docx, .pdf, .odt, .doc, .html, .md, .txt), hoặc bộ số liệu (thư mục có datapackage.json, .csv, .xlsx, .xls, .parquet, …); - là đọc từ đầu vào chuẩn",
  examples: `
Bộ số liệu (các so sánh đã in được tính lại từ số liệu):
  recount audit so-lieu/                        reported.csv cạnh observations.csv
  recount audit bieu-thang-6.xlsx               các cột “so với cùng kỳ (%)”, “so với kế hoạch năm (%)”
  recount audit so-lieu.csv --format csv        từng phép so sánh một dòng
  recount audit bao-cao.txt --data so-lieu/     tìm số gốc mà báo cáo không in`,
  data: "bộ số liệu để tìm các số gốc mà báo cáo không in; dùng nhiều lần được",
  names: "bảng CSV các tên gọi của cùng một chỉ tiêu ở các tệp khác: cột name, as",
  rules: "bảng CSV các quy tắc mà số liệu phải giữ: cột id, rule, missing, weights",
  auditing: (name) => `đang kiểm ${name}…`,
  onlyReports: (format, file, formats) =>
    `${file}: --format ${format} chỉ dùng cho báo cáo; với số liệu hãy dùng: ${formats}`,
  onlyData: (format, file, formats) =>
    `${file}: --format ${format} chỉ dùng cho bộ số liệu; báo cáo in được dạng: ${formats}`,
  written: (files) => `Đã ghi: ${files.join(", ")}`,
  matched: (file, count, examples) =>
    `${file}: ${count} chỉ tiêu mang tên khác được ghép với tên ở đây: ${examples.join("; ")}${count > examples.length ? "; … (đủ trong JSON, matches)" : ""}`,
};

const english: DataAuditCliWords = {
  files:
    "a report (.docx, .pdf, .odt, .doc, .html, .md, .txt), or a data set (a folder with datapackage.json, .csv, .xlsx, .xls, .parquet, …); - reads standard input",
  examples: `
Data sets (the comparisons that they print are recomputed from their values):
  recount audit data/                           reported.csv beside observations.csv
  recount audit june.xlsx                       columns such as “so với cùng kỳ (%)”, “so với kế hoạch năm (%)”
  recount audit data.csv --format csv           one line a comparison
  recount audit report.txt --data data/         look up the bases that the report does not print`,
  data: "a data set to look up the bases in that a report does not print; may be repeated",
  names: "CSV table of names that other files give to the same indicator: columns name, as",
  rules: "CSV table of rules that the figures must satisfy: columns id, rule, missing, weights",
  auditing: (name) => `auditing ${name}…`,
  onlyReports: (format, file, formats) => `${file}: --format ${format} is for reports; for data use: ${formats}`,
  onlyData: (format, file, formats) => `${file}: --format ${format} is for data sets; reports print as: ${formats}`,
  written: (files) => `Written: ${files.join(", ")}`,
  matched: (file, count, examples) =>
    `${file}: ${count} ${count === 1 ? "indicator" : "indicators"} under another name matched: ${examples.join("; ")}${count > examples.length ? "; … (all in the JSON, matches)" : ""}`,
};

/** What the command line says about the audit of data sets, in Vietnamese or English. */
export function dataAuditWordsFor(lang: Language): DataAuditCliWords {
  return lang === "vi" ? vietnamese : english;
}
