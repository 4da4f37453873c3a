import type { Language } from "../language/messages.ts";

/** What the command line says about the page of reports and data. */
export interface ReportCliWords {
  readonly report: string;
  readonly sources: string;
  readonly out: string;
  readonly lang: string;
  readonly failOn: string;
  readonly examples: string;
  readonly comparing: string;
  readonly forecasting: string;
  readonly drawing: string;
}

const vietnamese: ReportCliWords = {
  report:
    "Làm một trang từ báo cáo và số liệu: chỗ không khớp, biểu đồ, toàn văn đánh dấu, các bảng; cả tiếng Việt và tiếng Anh.",
  sources: "báo cáo dạng văn bản và bộ số liệu, nêu bao nhiêu cũng được; các bộ số liệu được gộp làm một",
  out: "ghi trang và các tệp bên cạnh vào thư mục này",
  lang: "trang mở ra bằng: vi hoặc en (mặc định: vi)",
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
  drawing: "đang làm trang…",
};

const english: ReportCliWords = {
  report:
    "Makes one page of reports and data: what does not agree, charts, the marked text, tables; in Vietnamese and English.",
  sources: "reports as text and data sets, as many as you like; data sets become one",
  out: "write the page and the files beside it to this directory",
  lang: "the page opens in: vi or en (default: vi)",
  failOn:
    "exit with status 1 if any claim is at least this grave: inconsistent, doubtful, unverifiable; or never (default: inconsistent)",
  examples: `
Examples:
  recount report report.txt data/ --out findings
  recount report data.csv --against prior-year,2016..2020 --at 2024-06 --out findings
  recount report june.xlsx --out findings --lang en

Exit status: 0 nothing is inconsistent; 1 something is, or what --fail-on names; 2 the input or the call is bad.`,
  comparing: "comparing…",
  forecasting: "forecasting…",
  drawing: "making the page…",
};

/** What the command line says about the page of reports and data, in Vietnamese or English. */
export function reportWordsFor(lang: Language): ReportCliWords {
  return lang === "vi" ? vietnamese : english;
}
