import type { WebWords } from "../../shape/web/audit.ts";

export const audit: WebWords = {
  title: "recount: tính lại mọi con số của báo cáo",
  lead: "Kéo một báo cáo hoặc một bảng số liệu vào đây. Mọi tỷ lệ, mức tăng giảm và tổng số đều được tính lại.",
  promise: "Tệp không rời khỏi máy này: trang không gửi và không tải gì qua mạng.",
  choose: "Chọn tệp",
  drop: "hoặc thả tệp vào đây",
  kinds: "Word (.docx, .odt), PDF, Excel (.xlsx, .xls, .ods), CSV, Parquet, HTML, văn bản",
  working: (name) => `Đang tính lại ${name}…`,
  workingAt: (name, percent) => `Đang tính lại ${name}… đã đọc ${percent}% số dòng`,
  done: (name) => `Đã tính lại ${name}.`,
  marked: "Tải tệp đã đánh dấu",
  page: "Tải trang kết quả",
  another: "Chọn tệp khác",
  result: "Kết quả",
  language: "Ngôn ngữ",
  failed: (name) => `Không đọc được ${name}.`,
  sdmx: (name) => `${name} là tệp SDMX, trang này không đọc được; dòng lệnh đọc được: recount audit '${name}'`,
  parquetCodec: (name, codec) =>
    `${name} là tệp Parquet nén bằng ${codec}, trang này không đọc được (đọc được Snappy, Zstandard, Gzip và LZ4); dòng lệnh đọc được: recount audit '${name}'`,
  parquetColumn: (name, column) =>
    `${name} có cột “${column}” là danh sách, bản ghi hoặc khoảng thời gian, trang này không đọc được; dòng lệnh đọc được: recount audit '${name}'`,
  packaged: (name) =>
    `${name} liệt kê các tệp số liệu của một gói: hãy mở từng tệp đó, hoặc dùng dòng lệnh: recount audit '${name}'`,
  json: (name) => `${name} là tệp JSON, trang này không đọc được; dòng lệnh đọc được: recount audit '${name}'`,
  oldWord: (name) =>
    `${name} là tệp Word kiểu cũ (.doc): hãy lưu thành .docx, hoặc dùng dòng lệnh: recount audit '${name}'`,
  picture: (name) => `${name} là ảnh: dòng lệnh nhận dạng được chữ trong ảnh: recount audit '${name}'`,
  stopped: "Việc tính lại đã dừng giữa chừng; hãy thử lại hoặc dùng dòng lệnh.",
};
