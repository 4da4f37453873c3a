import type { ReportCliWords } from "../../shape/cli/report.ts";

export const report: ReportCliWords = {
  report:
    "Lập một trang từ báo cáo và số liệu: chỗ không khớp, biểu đồ, toàn văn đánh dấu, các bảng; bằng hai ngôn ngữ.",
  sources: "báo cáo dạng văn bản và bộ số liệu, số lượng tùy ý; các bộ số liệu được gộp làm một",
  out: "ghi trang và các tệp bên cạnh vào thư mục này",
  lang: (codes) => `ngôn ngữ của trang khi mở: ${codes} (mặc định: theo RECOUNT_LANG, rồi LC_ALL, LC_MESSAGES, LANG)`,
  failOn:
    "kết thúc với mã 1 nếu có kết quả từ mức này trở lên: inconsistent, doubtful, unverifiable; hoặc never (mặc định: inconsistent)",
  examples: `
Ví dụ:
  recount report bao-cao.txt so-lieu/ --out ket-qua
  recount report so-lieu.csv --against prior-year,2016..2020 --at 2024-06 --out ket-qua
  recount report bieu-thang-6.xlsx --out ket-qua --lang en

Mã kết thúc: 0 không có gì không khớp; 1 có chỗ không khớp (hoặc theo --fail-on); 2 đầu vào hoặc câu lệnh sai.`,
  comparing: "đang so sánh…",
  forecasting: "đang dự báo…",
  drawing: "đang lập trang…",
};
