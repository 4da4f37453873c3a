import type { XmlFault } from "../../../model/detail.ts";
import type { DetailTexts } from "../../shape/problems/details.ts";

const faults: Readonly<Record<XmlFault, string>> = {
  "unclosed-tag": "thẻ không được đóng",
  "crossed-tags": "các thẻ lồng chéo nhau",
  "nested-tag": "thẻ ở chỗ không được có",
  "unopened-tag": "thẻ đóng không có thẻ mở",
  "text-outside": "có nội dung ngoài phần tử gốc",
  "bad-entity": "thực thể không hợp lệ",
  "bad-character": "ký tự không hợp lệ",
  "bad-attribute": "thuộc tính không hợp lệ",
  "ends-early": "kết thúc giữa chừng",
  malformed: "XML không hợp lệ",
};
const xmlFaults: Readonly<Record<string, string>> = faults;

/** What was found or expected, in Vietnamese. */
export const details: DetailTexts = {
  "column-header": () => "tiêu đề cột",
  "row-name": () => "tên hàng",
  "area-name": () => "tên địa bàn",
  period: () => "kỳ",
  "period-column": () => "cột kỳ (có thể nêu bằng --map period='2024')",
  base: () => "gốc so sánh",
  "number-here": () => "số trong cột này",
  cells: (count) => `${count} ô`,
  "in-line": (value, line) => `${value} ở dòng ${line}`,
  "open-quote": () => "dấu nháy không đóng",
  "empty-sheet": () => "trang tính trống",
  "text-only": () => "chỉ có chữ",
  "list-of-series": () => "danh mục các chuỗi của những trang khác",
  "no-such-sheet": () => "không có trang tính này",
  list: () => "một danh sách",
  "json-object": () => "một đối tượng JSON",
  "path-below": () => "đường dẫn trong thư mục của tệp mô tả",
  "name-or-number": () => "tên hoặc số",
  "own-id": () => "id không trùng với quy tắc khác",
  "rule-end": () => "hết quy tắc",
  "too-deep": () => "lồng nhau quá sâu",
  "more-than": (where, most) => `${where}: nhiều hơn ${most}`,
  "cut-short": (where) => `${where}: bị cụt`,
  "out-of-place": (where) => `${where}: sai cấu trúc`,
  "missing-part": (part) => `thiếu ${part}`,
  "not-utf-8": (where) => `${where}: không phải UTF-8`,
  "bad-xml": (where, fault, tag) => `${where}: ${xmlFaults[fault] ?? ""}${tag && ` (<${tag}>)`}`,
  "cannot-unpack": (where) => `${where}: không giải nén được`,
  "marks-change": () => "đánh dấu sẽ làm chữ trong tệp thay đổi",
};
