import type { MainWords } from "../../shape/cli/main.ts";

export const main: MainWords = {
  completion: "In đoạn lệnh để shell tự hoàn thành tên lệnh và tùy chọn.",
  verboseAll: "nêu mọi phỏng đoán của từng bảng",
  working: (command) => `recount ${command}…`,
  guessesFolded: (tables) =>
    `có phỏng đoán khi đọc ${tables} bảng (--verbose để xem hết; recount inspect nêu cách sửa)`,
  tool: "Tính lại mọi con số mà một báo cáo nêu ra.",
  audit: "Tính lại mọi tỷ lệ, mức tăng giảm và tổng số trong báo cáo, nêu rõ chỗ nào không khớp và vì sao.",
  files: "báo cáo (Word, văn bản…); - là đọc từ đầu vào chuẩn",
  format: (formats) => `định dạng kết quả: ${formats} (mặc định: table)`,
  out: "ghi trang HTML, số liệu và biểu đồ vào thư mục này",
  marked:
    "ghi lại chính tệp đó, kèm nhận xét ở từng số sai hoặc nghi sai (Word, PDF, HTML, Excel); nhiều tệp thì nêu thư mục",
  markConfirmed: "dùng với --marked: đánh dấu cả những số đã khớp",
  track: "dùng với --marked: sửa thẳng số sai bằng thay đổi có theo dõi (Word)",
  previous:
    "báo cáo năm trước hoặc phụ lục để tìm số gốc và đối chiếu (mọi dạng tệp mà audit đọc được); có thể dùng nhiều lần",
  lang: (codes) =>
    `ngôn ngữ của thông báo và kết quả: ${codes} (mặc định: theo RECOUNT_LANG, rồi LC_ALL, LC_MESSAGES, LANG)`,
  failOn:
    "kết thúc với mã 1 nếu có kết quả từ mức này trở lên: inconsistent, doubtful, unverifiable; hoặc never (mặc định: inconsistent)",
  color: "luôn dùng màu",
  noColor: "không dùng màu",
  force: "ghi đè cả tệp không do recount ghi (tệp đầu vào thì không bao giờ)",
  raw: "CSV: giữ nguyên chữ, kể cả chữ mà bảng tính hiểu là công thức",
  verbose: "nêu cả những chỗ khớp",
  help: "in phần hướng dẫn này",
  version: "in số phiên bản",
  titles: {
    "Usage:": "Cách dùng:",
    "Arguments:": "Đối số:",
    "Options:": "Tùy chọn:",
    "Commands:": "Lệnh:",
    "[options]": "[tùy chọn]",
    "[command]": "[lệnh]",
  },
  placeholders: {
    column: "cột",
    columns: "các-cột",
    conditions: "điều-kiện",
    dir: "thư-mục",
    field: "trường",
    file: "tệp",
    files: "các-tệp",
    format: "định-dạng",
    how: "cách",
    indicator: "chỉ-tiêu",
    indicators: "các-chỉ-tiêu",
    kind: "loại",
    lang: "ngôn-ngữ",
    measures: "cách-đo",
    month: "tháng",
    n: "số",
    name: "tên",
    names: "các-tên",
    number: "số",
    out: "đầu-ra",
    path: "đường-dẫn",
    percents: "tỷ-lệ",
    period: "kỳ",
    periods: "các-kỳ",
    port: "cổng",
    references: "các-gốc",
    sign: "dấu",
    sources: "các-nguồn",
    theme: "nền",
    thing: "đối-tượng",
    verdict: "kết-luận",
    way: "cách",
    what: "mục",
    which: "lần",
    dimension: "chiều",
    folder: "thư-mục",
    order: "thứ-tự",
    project: "dự-án",
  },
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
  missing: {
    files: () => "thiếu tệp báo cáo; ví dụ: recount audit bao-cao.txt",
    file: () => "thiếu tệp báo cáo; ví dụ: recount explain bao-cao.docx 64,8%",
    number: () => "thiếu con số cần giải thích; ví dụ: recount explain bao-cao.docx 64,8%",
    sources: (command) =>
      command === "chart"
        ? "thiếu tệp số liệu; nêu loại biểu đồ trước, tệp số liệu sau, ví dụ: recount chart change so-lieu.csv"
        : `thiếu tệp số liệu; ví dụ: recount ${command} so-lieu.csv`,
    kind: () => "thiếu loại biểu đồ; ví dụ: recount chart change so-lieu.csv",
    shell: () => "thiếu tên shell; ví dụ: recount completion bash",
  },
  tooMany: (command, most) => `recount ${command} nhận nhiều nhất ${most} tham số`,
  needs: (options, other) => `${options.join(" và ")} cần ${other}`,
  missingOut: "thiếu --out: thư mục để ghi trang; ví dụ: recount report bao-cao.txt so-lieu/ --out ket-qua",
  missingValue: (option) => `${option}: thiếu giá trị`,
  badValue: (option, value, allowed) => `${option}: giá trị '${value}' không hợp lệ; cần: ${allowed}`,
  didYouMean: "có phải ý bạn là",
  seeHelp: (command) => `xem recount ${command === undefined ? "" : `${command} `}--help`,
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
  outOfMemory: (megabytes, by) =>
    `hết bộ nhớ: tiến trình này được dùng ${megabytes} MB; hãy chia nhỏ đầu vào, hoặc cho phép nhiều hơn: ${by === "node" ? `NODE_OPTIONS=--max-old-space-size=${megabytes * 4}` : "ulimit -v"}`,
  endedBy: (signal) =>
    `bị hệ thống dừng (${signal}), hầu như chắc chắn do thiếu bộ nhớ; hãy chia nhỏ đầu vào, hoặc chạy ở nơi còn nhiều bộ nhớ hơn`,
  internal: (message) => `lỗi bên trong recount: ${message}`,
};
