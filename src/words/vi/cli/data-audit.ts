import type { DataAuditCliWords } from "../../shape/cli/data-audit.ts";

export const dataAudit: DataAuditCliWords = {
  files:
    "báo cáo (.docx, .pdf, .odt, .doc, .html, .md, .txt), hoặc bộ số liệu (thư mục có datapackage.json, .csv, .xlsx, .xls, .parquet, …); - là đọc từ đầu vào chuẩn",
  examples: `
Bộ số liệu (các so sánh đã in được tính lại từ số liệu):
  recount audit so-lieu/                        reported.csv cạnh observations.csv
  recount audit bieu-thang-6.xlsx               các cột “so với cùng kỳ (%)”, “so với kế hoạch năm (%)”
  recount audit so-lieu.csv --format csv        từng phép so sánh một dòng
  recount audit bao-cao.txt --data so-lieu/     tìm số gốc mà báo cáo không in`,
  data: "bộ số liệu để tìm các số gốc mà báo cáo không in; có thể dùng nhiều lần",
  names: "bảng CSV các tên gọi của cùng một chỉ tiêu ở các tệp khác: cột name, as",
  rules: "bảng CSV các quy tắc mà số liệu phải thỏa mãn: cột id, rule, missing, weights",
  auditing: (name) => `đang kiểm ${name}…`,
  onlyData: (format, file, formats) =>
    `${file}: --format ${format} chỉ dùng cho bộ số liệu; báo cáo in được dạng: ${formats}`,
  written: (files) => `Đã ghi: ${files.join(", ")}`,
  unknownAlias: (file, name, as) =>
    `${file}: “${name}” = “${as}” không ghép được gì: tên đầu không phải chỉ tiêu của các tệp kia, hoặc tên sau không phải chỉ tiêu của bộ số liệu này`,
  matched: (file, count, examples) =>
    `${file}: ${count} chỉ tiêu mang tên khác được ghép với tên ở đây: ${examples.join("; ")}${count > examples.length ? "; … (đủ trong JSON, matches)" : ""}`,
  matchedByPrints: (file, count, examples) =>
    `${file}: ${count} chỉ tiêu được ghép theo các so sánh in ra mà số liệu của chúng khớp, không theo tên: ${examples.join("; ")}${count > examples.length ? "; … (đủ trong JSON, matches)" : ""}`,
  readAs: (place, from, to, agreeing, of) =>
    `phỏng đoán: cột tại ${place} được hiểu là “${to}”, không phải “${from}”: ${agreeing} trong ${of} số khớp với cách hiểu này`,
};
