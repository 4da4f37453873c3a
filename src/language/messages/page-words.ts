import { format as english } from "./explain-en.ts";
import { format as vietnamese } from "./explain-vi.ts";
import type { Language } from "./shape.ts";

/** What the page says around its reports, data and charts. */
export interface PageWords {
  readonly title: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<"auto" | "light" | "dark", string>>;
  readonly stands: string;
  readonly comparisons: string;
  readonly comparisonsHint: string;
  readonly printed: string;
  readonly outlooks: string;
  readonly outlooksHint: string;
  readonly outlooksMethod: string;
  readonly sources: string;
  readonly report: string;
  readonly data: string;
  readonly search: string;
  readonly shown: string;
  readonly more: string;
  readonly printAll: string;
  readonly onPaper: (shown: number, all: number) => string;
  readonly recomputation: string;
  readonly rowsLeftOut: (shown: number, all: number) => string;
  readonly guesses: string;
  readonly leftOut: string;
  readonly nothingLeftOut: string;
  readonly figures: (indicators: number, areas: number, periods: number) => string;
  readonly noScript: string;
  readonly dataMethod: readonly string[];
}

const vi: PageWords = {
  title: "Báo cáo và số liệu, tính lại",
  language: "Ngôn ngữ",
  languages: { vi: "Tiếng Việt", en: "English" },
  theme: "Nền",
  themes: { auto: "Tự động", light: "Sáng", dark: "Tối" },
  stands: "Điều số liệu cho thấy",
  comparisons: "So sánh",
  comparisonsHint: "Bấm vào một kết quả để xem phép tính; bấm vào tên cột để xếp.",
  printed: "Các so sánh đã in trong số liệu",
  outlooks: "Có đạt kế hoạch không",
  outlooksHint: "Rủi ro cao xếp trước. Bấm vào một dòng để xem dự báo dựa trên gì và cần nhịp độ nào.",
  outlooksMethod:
    "Khả năng đạt kế hoạch được tính từ các mô hình chuỗi thời gian và mức thực hiện của các năm trước tại cùng thời điểm; mỗi cách được thử lại trên quá khứ, sai số của nó quyết định trọng số và độ rộng khoảng dự báo.",
  sources: "Nguồn",
  report: "báo cáo",
  data: "bộ số liệu",
  search: "Tìm trong bảng",
  shown: "Số dòng đang hiện",
  more: "Hiện thêm",
  printAll: "In mọi dòng",
  onPaper: (shown, all) =>
    `Bản in có ${vietnamese.number(String(shown))} dòng đầu trong ${vietnamese.number(String(all))} dòng; chọn “In mọi dòng” để in cả phụ lục.`,
  recomputation: "Phép tính lại",
  rowsLeftOut: (shown, all) =>
    `Trang này có ${vietnamese.number(String(shown))} trong ${vietnamese.number(String(all))} dòng; tất cả nằm trong tệp CSV bên cạnh.`,
  guesses: "Phải phỏng đoán",
  leftOut: "Bỏ ra hoặc cần biết",
  nothingLeftOut: "Đọc được hết, không phải phỏng đoán gì.",
  figures: (indicators, areas, periods) =>
    `${vietnamese.number(String(indicators))} chỉ tiêu, ${vietnamese.number(String(areas))} nơi, ${vietnamese.number(String(periods))} kỳ`,
  noScript: "Trình duyệt không chạy mã của trang: bảng không xếp và lọc được, mọi thứ khác vẫn đủ.",
  dataMethod: [
    "Mỗi phép so sánh in trong số liệu được tính lại từ số liệu được công bố đến ngày in nó; khớp với một lần công bố khác không phải là lỗi.",
    "Thiếu số, gốc bằng 0, gốc chưa đủ năm thì không có kết quả, và lý do được ghi thay vào chỗ kết quả.",
    "Màu cho biết tốt hay xấu theo chiều mong muốn của chỉ tiêu, không theo dấu của mức tăng giảm.",
  ],
};

const en: PageWords = {
  title: "Report and data, recomputed",
  language: "Language",
  languages: { vi: "Tiếng Việt", en: "English" },
  theme: "Theme",
  themes: { auto: "Auto", light: "Light", dark: "Dark" },
  stands: "What the data shows",
  comparisons: "Comparisons",
  comparisonsHint: "Open a result to see how it is computed; a column's name sorts by it.",
  printed: "Comparisons that the data prints",
  outlooks: "Will the plans be met",
  outlooksHint: "Most at risk first. Open a row to see what it rests on and what pace is needed.",
  outlooksMethod:
    "The likelihood of reaching a plan comes from time series models and from what past years had come to by the same point; each way is tried on the past, and its errors decide its weight and the width of its ranges.",
  sources: "Sources",
  report: "report",
  data: "data set",
  search: "Search the table",
  shown: "Rows shown",
  more: "Show more",
  printAll: "Print all rows",
  onPaper: (shown, all) =>
    `On paper are the first ${shown} of ${all} rows; choose “Print all rows” for the whole appendix.`,
  recomputation: "Recomputation",
  rowsLeftOut: (shown, all) =>
    `This page has ${english.number(String(shown))} of ${english.number(String(all))} rows; all of them are in the CSV file beside it.`,
  guesses: "Guessed",
  leftOut: "Left out, or worth knowing",
  nothingLeftOut: "All of it was read, and nothing had to be guessed.",
  figures: (indicators, areas, periods) =>
    [many(indicators, "indicator"), many(areas, "area"), many(periods, "period")].join(", "),
  noScript: "This browser does not run the page's script: tables do not sort and filter, all else is here.",
  dataMethod: [
    "Every comparison that the data prints is recomputed from what was published by the day it was printed; agreeing with another publication is no error.",
    "Where there is no value, a base of zero or too few base years there is no result, and the reason stands in its place.",
    "Colours say good or bad by which way the indicator is meant to go, not by the sign of the change.",
  ],
};

/** What the page says, in Vietnamese or in English. */
export function pageWords(lang: Language): PageWords {
  return lang === "vi" ? vi : en;
}

const many = (count: number, one: string) => `${english.number(String(count))} ${count === 1 ? one : `${one}s`}`;
