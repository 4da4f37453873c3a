import type { Language } from "../words/words.ts";

/** What the page that needs no install says. */
export interface WebWords {
  readonly title: string;
  readonly lead: string;
  readonly promise: string;
  readonly choose: string;
  readonly drop: string;
  readonly kinds: string;
  readonly working: (name: string) => string;
  readonly done: (name: string) => string;
  readonly marked: string;
  readonly page: string;
  readonly another: string;
  readonly result: string;
  readonly language: string;
  readonly failed: (name: string) => string;
  readonly parquet: (name: string) => string;
  readonly oldWord: (name: string) => string;
  readonly picture: (name: string) => string;
  readonly stopped: string;
}

const vi: WebWords = {
  title: "recount: tính lại mọi con số của báo cáo",
  lead: "Thả một báo cáo hoặc một bảng số liệu vào đây. Mọi tỷ lệ, mức tăng giảm và tổng được tính lại.",
  promise: "Tệp không rời khỏi máy này: trang không gửi và không tải gì qua mạng.",
  choose: "Chọn tệp",
  drop: "hoặc thả tệp vào đây",
  kinds: "Word (.docx, .odt), PDF, Excel (.xlsx, .xls, .ods), CSV, JSON, SDMX, HTML, văn bản",
  working: (name) => `Đang tính lại ${name}…`,
  done: (name) => `Đã tính lại ${name}.`,
  marked: "Tải tệp đã đánh dấu",
  page: "Tải trang kết quả",
  another: "Chọn tệp khác",
  result: "Kết quả",
  language: "Ngôn ngữ",
  failed: (name) => `Không đọc được ${name}.`,
  parquet: (name) => `${name} là tệp Parquet, trang này không đọc được; dòng lệnh đọc được: recount audit '${name}'`,
  oldWord: (name) =>
    `${name} là tệp Word kiểu cũ (.doc): hãy lưu thành .docx, hoặc dùng dòng lệnh: recount audit '${name}'`,
  picture: (name) => `${name} là ảnh: dòng lệnh nhận dạng được chữ trong ảnh: recount audit '${name}'`,
  stopped: "Việc tính lại đã dừng giữa chừng; hãy thử lại hoặc dùng dòng lệnh.",
};

const en: WebWords = {
  title: "recount: every number of a report, recomputed",
  lead: "Drop a report or a table of data here. Every percentage, change and total in it is recomputed.",
  promise: "The file does not leave this machine: the page sends and loads nothing over the network.",
  choose: "Choose a file",
  drop: "or drop it here",
  kinds: "Word (.docx, .odt), PDF, Excel (.xlsx, .xls, .ods), CSV, JSON, SDMX, HTML, text",
  working: (name) => `Recomputing ${name}…`,
  done: (name) => `${name} is recomputed.`,
  marked: "Download the marked file",
  page: "Download the page of results",
  another: "Choose another file",
  result: "Results",
  language: "Language",
  failed: (name) => `Cannot read ${name}.`,
  parquet: (name) =>
    `${name} is a Parquet file, which this page cannot read; the command line can: recount audit '${name}'`,
  oldWord: (name) =>
    `${name} is an old Word file (.doc): save it as .docx, or use the command line: recount audit '${name}'`,
  picture: (name) => `${name} is a picture; the command line recognises its text: recount audit '${name}'`,
  stopped: "The recomputation stopped half-way; try again or use the command line.",
};

export const webWords: Readonly<Record<Language, WebWords>> = { vi, en };
