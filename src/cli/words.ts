import type { Language } from "../language/messages.ts";

/** What the command line says about itself. */
export interface Words {
  readonly tool: string;
  readonly audit: string;
  readonly files: string;
  readonly format: (formats: string) => string;
  readonly out: string;
  readonly marked: string;
  readonly markConfirmed: string;
  readonly track: string;
  readonly previous: string;
  readonly lang: string;
  readonly failOn: string;
  readonly color: string;
  readonly noColor: string;
  readonly verbose: string;
  readonly help: string;
  readonly version: string;
  /** Commander's own titles in this language. */
  readonly titles: Readonly<Record<string, string>>;
  readonly toolHint: string;
  readonly examples: string;
  readonly unknownOption: string;
  readonly unknownCommand: string;
  readonly missingCommand: string;
  readonly missingFile: string;
  readonly missingSource: string;
  readonly missingOut: string;
  readonly missingValue: string;
  readonly badValue: string;
  readonly allowed: string;
  readonly didYouMean: string;
  readonly seeHelp: string;
  readonly page: (path: string) => string;
  readonly markedFile: (path: string) => string;
  readonly notMarkable: (file: string, format: string) => string;
  readonly guessed: (file: string, encoding: string) => string;
  readonly reading: (file: string, at: number, all: number) => string;
  readonly readingPrevious: (file: string) => string;
  readonly unreadPages: (file: string, pages: readonly number[]) => string;
  readonly recognised: (file: string, pages: number, unsure: readonly string[], all: number) => string;
  readonly internal: (message: string) => string;
}

const vietnamese: Words = {
  tool: "Tính lại mọi con số mà một báo cáo nêu ra.",
  audit: "Tính lại mọi tỷ lệ, mức tăng giảm và tổng số trong báo cáo, nói rõ chỗ nào không khớp và vì sao.",
  files: "báo cáo (Word, văn bản…); - là đọc từ đầu vào chuẩn",
  format: (formats) => `in ra: ${formats} (mặc định: table)`,
  out: "ghi trang HTML, số liệu và biểu đồ vào thư mục này",
  marked:
    "ghi lại chính tệp đó, kèm nhận xét ở từng số sai hoặc nghi sai (Word, PDF, HTML, Excel); nhiều tệp thì nêu thư mục",
  markConfirmed: "đánh dấu cả những số đã khớp",
  track: "sửa thẳng số sai bằng thay đổi có theo dõi (Word)",
  previous:
    "báo cáo năm trước hoặc phụ lục để tìm số gốc và đối chiếu (mọi dạng tệp mà audit đọc được); dùng nhiều lần được",
  lang: "ngôn ngữ của thông báo và kết quả: vi hoặc en (mặc định: theo RECOUNT_LANG, rồi LC_ALL, LC_MESSAGES, LANG)",
  failOn:
    "kết thúc với mã 1 nếu có kết quả từ mức này trở lên: inconsistent, doubtful, unverifiable; hoặc never (mặc định: inconsistent)",
  color: "luôn dùng màu",
  noColor: "không dùng màu",
  verbose: "kể cả những chỗ khớp",
  help: "in phần hướng dẫn này",
  version: "in số phiên bản",
  titles: { "Usage:": "Cách dùng:", "Arguments:": "Đối số:", "Options:": "Tùy chọn:", "Commands:": "Lệnh:" },
  toolHint: `
Ví dụ:
  recount audit bao-cao.txt
  recount compare so-lieu.csv --against prior-year,2016..2020
  recount forecast so-lieu.csv --at 2024-06
  recount inspect so-lieu.csv
  recount chart change so-lieu.csv --out tang-giam.svg
  recount report bao-cao.txt so-lieu/ --out ket-qua
  recount compare --help`,
  examples: `
Ví dụ:
  recount audit bao-cao.txt                     đọc kết quả ngay trên màn hình
  recount audit bao-cao.docx --marked da-kiem.docx  chính tệp Word đó, có nhận xét ở số sai
  recount audit nam-nay.docx --previous nam-truoc.docx  tìm số gốc trong báo cáo năm trước
  recount audit bao-cao.txt --out ket-qua       thêm trang HTML để xem và gửi đi
  recount audit *.txt --format ndjson           mỗi tệp một dòng JSON
  recount audit bao-cao.txt --fail-on doubtful  mã 1 cả khi chỉ có chỗ nghi sai
  pdftotext -layout a.pdf - | recount audit -   đọc từ đầu vào chuẩn

Mã kết thúc: 0 không có gì không khớp; 1 có chỗ không khớp (hoặc theo --fail-on); 2 đầu vào hoặc câu lệnh sai.`,
  unknownOption: "không có tùy chọn",
  unknownCommand: "không có lệnh",
  missingCommand: "thiếu lệnh; ví dụ: recount audit bao-cao.txt",
  missingFile: "thiếu tệp báo cáo; ví dụ: recount audit bao-cao.txt",
  missingSource: "thiếu tệp số liệu; ví dụ: recount compare so-lieu.csv",
  missingOut: "thiếu --out: thư mục để ghi trang; ví dụ: recount report bao-cao.txt so-lieu/ --out ket-qua",
  missingValue: "thiếu giá trị cho",
  badValue: "giá trị không hợp lệ",
  allowed: "chỉ nhận",
  didYouMean: "có phải ý bạn là",
  seeHelp: "xem recount --help",
  page: (path) => `Trang kết quả: ${path}`,
  markedFile: (path) => `Tệp có đánh dấu: ${path}`,
  notMarkable: (file, format) =>
    `${file}: không ghi lại kèm nhận xét được (${format}); hãy ${/^(?:xls|ods)$/.test(format) ? "lưu thành .xlsx rồi chạy lại" : "dùng --out để có trang HTML có đánh dấu"}`,
  guessed: (file, encoding) => `${file}: đọc theo bảng mã ${encoding} (phỏng đoán); nên lưu lại theo UTF-8`,
  reading: (file, at, all) => `đang kiểm ${file}${all > 1 ? ` (${at}/${all})` : ""}…`,
  readingPrevious: (file) => `đang đọc ${file}…`,
  unreadPages: (file, pages) =>
    `${file}: trang ${pages.join(", ")} là hình và chưa được đọc; để đọc được: npm install tesseract.js@7.0.0 @tesseract.js-data/vie@1.0.0 @tesseract.js-data/eng@1.0.0`,
  recognised: (file, pages, unsure, all) =>
    `${file}: ${pages} trang quét được nhận dạng (OCR)${all === 0 ? "" : `; ${all} số đọc chưa chắc: ${unsure.join(", ")}${all > unsure.length ? ", …" : ""}`}`,
  internal: (message) => `lỗi bên trong recount: ${message}`,
};

const english: Words = {
  tool: "Recomputes every number that a report claims.",
  audit: "Recomputes every percentage, change and total in a report, and says what does not agree and why.",
  files: "a report (Word, text…); - reads standard input",
  format: (formats) => `print as: ${formats} (default: table)`,
  out: "write an HTML page, the data and the charts to this directory",
  marked:
    "write the same file back with a comment at each wrong or doubtful number (Word, PDF, HTML, Excel); a directory for several files",
  markConfirmed: "mark the numbers that are confirmed as well",
  track: "also correct wrong numbers as tracked changes (Word)",
  previous:
    "last year's report or an annex, in which to look up base values and compare figures (any file that audit reads); may be repeated",
  lang: "language of messages and output: vi or en (default: from RECOUNT_LANG, then LC_ALL, LC_MESSAGES, LANG)",
  failOn:
    "exit with status 1 if any claim is at least this grave: inconsistent, doubtful, unverifiable; or never (default: inconsistent)",
  color: "always use colour",
  noColor: "use no colour",
  verbose: "show what agrees as well",
  help: "print this help",
  version: "print the version",
  titles: {},
  toolHint: `
Examples:
  recount audit report.txt
  recount compare data.csv --against prior-year,2016..2020
  recount forecast data.csv --at 2024-06
  recount inspect data.csv
  recount chart change data.csv --out changes.svg
  recount report report.txt data/ --out findings
  recount compare --help`,
  examples: `
Examples:
  recount audit report.txt                      read the findings on the screen
  recount audit report.docx --marked checked.docx   the same Word file, with comments at what is wrong
  recount audit report.docx --previous last-year.docx   look up bases in last year's report
  recount audit report.txt --out findings       and a page to read and to pass on
  recount audit *.txt --format ndjson           one line of JSON a file
  recount audit report.txt --fail-on doubtful   status 1 for doubtful claims, too
  pdftotext -layout a.pdf - | recount audit -   read standard input

Exit status: 0 nothing is inconsistent; 1 something is, or what --fail-on names; 2 the input or the call is bad.`,
  unknownOption: "unknown option",
  unknownCommand: "unknown command",
  missingCommand: "no command was named; for example: recount audit report.txt",
  missingFile: "no report was named; for example: recount audit report.txt",
  missingSource: "no data was named; for example: recount compare data.csv",
  missingOut: "--out is missing: a directory for the page; for example: recount report report.txt data/ --out findings",
  missingValue: "a value is missing for",
  badValue: "bad value",
  allowed: "expected",
  didYouMean: "did you mean",
  seeHelp: "see recount --help",
  page: (path) => `Page: ${path}`,
  markedFile: (path) => `Marked file: ${path}`,
  notMarkable: (file, format) =>
    `${file}: cannot be written back with comments (${format}); ${/^(?:xls|ods)$/.test(format) ? "save it as .xlsx and run again" : "use --out for a page with marks"}`,
  guessed: (file, encoding) => `${file}: read as ${encoding}, which is a guess; better save it as UTF-8`,
  reading: (file, at, all) => `auditing ${file}${all > 1 ? ` (${at}/${all})` : ""}…`,
  readingPrevious: (file) => `reading ${file}…`,
  unreadPages: (file, pages) =>
    `${file}: ${pages.length === 1 ? "page" : "pages"} ${pages.join(", ")} are pictures that were not read; to have them read: npm install tesseract.js@7.0.0 @tesseract.js-data/vie@1.0.0 @tesseract.js-data/eng@1.0.0`,
  recognised: (file, pages, unsure, all) =>
    `${file}: ${pages} scanned ${pages === 1 ? "page was" : "pages were"} recognised (OCR)${all === 0 ? "" : `; uncertain of ${all} ${all === 1 ? "number" : "numbers"}: ${unsure.join(", ")}${all > unsure.length ? ", …" : ""}`}`,
  internal: (message) => `internal error in recount: ${message}`,
};

/** What the command line says about itself, in Vietnamese or English. */
export function wordsFor(lang: Language): Words {
  return lang === "vi" ? vietnamese : english;
}
