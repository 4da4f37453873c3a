import type { Language } from "../language/messages.ts";
import type { FileKind } from "../model/encoding/file-kind.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";
import { visibleLine } from "./visible.ts";
import { existsEnglish, existsVietnamese, type FoundInPlace, writeFailureSentence } from "./write-failure-sentence.ts";

type Sentences = Readonly<Record<ProblemCode, (problem: Problem) => string>>;

/** One line that says where the problem is, what was found, what was expected and what to do. */
export function problemSentence(problem: Problem, lang: Language): string {
  const { file, line } = problem.place;
  const place = file === undefined ? "" : `${file === "-" ? "stdin" : file}${line === undefined ? "" : `:${line}`}: `;
  const sentence = lang === "vi" ? vietnamese[problem.code](problem) : english[problem.code](problem);
  return visibleLine(`${place}${sentence}`);
}

const vietnamese: Sentences = {
  "file-missing": () => "không có tệp này; hãy kiểm tra lại đường dẫn",
  "is-a-directory": () => "đây là thư mục; hãy nêu từng tệp trong đó",
  "not-a-file": ({ found }) => `đây không phải tệp thường (${found ?? "?"}); hãy lưu dữ liệu thành tệp rồi chạy lại`,
  unreadable: ({ found, expected }) =>
    expected === undefined
      ? `không đọc được tệp (${found ?? "?"}); hãy kiểm tra quyền đọc`
      : `tệp hỏng hoặc không đúng loại (${found ?? "?"}); hãy mở bằng chương trình đã tạo ra nó rồi lưu lại`,
  "empty-document": () => "tệp rỗng; cần một văn bản có chữ",
  "not-text": ({ found }) => notText(found, whatVietnamese, "không phải văn bản"),
  "encoding-unknown": ({ found, place }) =>
    `byte ${found ?? "?"} ở vị trí ${place.offset ?? "?"} không phải UTF-8; hãy lưu lại tệp theo mã UTF-8`,
  "legacy-font": ({ found }) =>
    `văn bản gõ bằng phông cũ ${found ?? ""}; hãy chuyển sang Unicode (ví dụ bằng UniKey) rồi chạy lại`,
  encrypted: () => "tệp được bảo vệ bằng mật khẩu; hãy gỡ mật khẩu, lưu lại rồi chạy lại",
  "no-words": ({ found }) =>
    found !== undefined
      ? "không nhận ra chữ nào trong hình; hãy quét lại rõ hơn (200 dpi trở lên)"
      : "tệp chỉ có hình, không có chữ (bản quét?); để đọc được: npm install tesseract.js@7.0.0 @tesseract.js-data/vie@1.0.0 @tesseract.js-data/eng@1.0.0",
  "takes-too-long": ({ expected }) => `đọc quá ${expected ?? "?"} giây mà chưa xong; hãy chia nhỏ tệp rồi chạy lại`,
  "too-large": ({ found, expected }) => `tệp ${found ?? "?"} MB, nhiều nhất là ${expected ?? "?"} MB; hãy chia nhỏ tệp`,
  "row-too-long": ({ expected }) =>
    `dòng này quá ${expected ?? "?"} MB mà chưa hết; hãy kiểm tra xem tệp có phải là bảng, mỗi hàng một dòng`,
  "not-data": ({ found }) =>
    `đây không phải bộ số liệu (${found ?? "?"}); cần CSV, TSV, JSON, NDJSON, Parquet, SDMX, bảng tính hoặc datapackage.json`,
  "unknown-encoding": ({ found }) => `không biết bảng mã ${found ?? "?"}; ví dụ: utf-8, utf-16le, windows-1258`,
  "unknown-field": ({ found, expected }) => `--map không có trường ${found ?? "?"}; các trường: ${expected ?? ""}`,
  "unknown-column": ({ found, expected }) =>
    `không có cột ${found ?? "?"}; các cột: ${expected ?? ""}; giá trị cố định thì đặt trong dấu nháy`,
  "bad-json": ({ found }) => `JSON sai (${found ?? "?"}); hãy sửa tệp rồi chạy lại`,
  "bad-descriptor": ({ found, expected }) =>
    `mô tả bộ số liệu sai ở ${found ?? "?"}${expected === undefined ? "" : `; cần ${expected}`}`,
  "expands-too-much": ({ found, expected }) =>
    `tệp nén nở ra ${found ?? "?"} lần, nhiều nhất là ${expected ?? "?"} lần; hãy giải nén và kiểm tra trước`,
  "output-is-input": () => "tệp này vừa được đọc làm đầu vào nên không bị ghi đè; hãy chọn chỗ khác cho --out",
  "output-exists": ({ found }) => `${exists(found, existsVietnamese)}; hãy chọn chỗ khác cho --out, hoặc thêm --force`,
  "output-not-a-file": ({ found }) =>
    `không ghi được: ở đây đã có ${kind(found, "thư mục", "thứ không phải tệp thường")}; hãy chọn chỗ khác cho --out`,
  "output-not-a-folder": () => "không ghi được: ở đây đã có tệp, không phải thư mục; hãy chọn thư mục khác cho --out",
  "output-failed": (problem) => writeFailureSentence(problem, "vi"),
  "output-not-synced": ({ found }) =>
    `tệp đã ghi đủ nhưng ổ đĩa không xác nhận (${found ?? "?"}); hãy kiểm tra ổ đĩa rồi chạy lại`,
};

const english: Sentences = {
  "file-missing": () => "there is no such file; check the path",
  "is-a-directory": () => "this is a directory; name the files in it",
  "not-a-file": ({ found }) => `this is no regular file (${found ?? "?"}); save the data to a file and run again`,
  unreadable: ({ found, expected }) =>
    expected === undefined
      ? `the file cannot be read (${found ?? "?"}); check its permissions`
      : `the file is damaged or not of its kind (${found ?? "?"}); open it in the program that made it and save it again`,
  "empty-document": () => "the file is empty; expected a text",
  "not-text": ({ found }) => notText(found, whatEnglish, "not text"),
  "encoding-unknown": ({ found, place }) =>
    `byte ${found ?? "?"} at offset ${place.offset ?? "?"} is not UTF-8; save the file as UTF-8`,
  "legacy-font": ({ found }) =>
    `the text is typed for the old Vietnamese font ${found ?? ""}; convert it to Unicode (UniKey does) and run again`,
  encrypted: () => "the file is protected by a password; remove it, save the file and run again",
  "no-words": ({ found }) =>
    found !== undefined
      ? "no words were recognised in the picture; scan it again, sharper (200 dpi or more)"
      : "the file holds pictures and no text (a scan?); to have it read: npm install tesseract.js@7.0.0 @tesseract.js-data/vie@1.0.0 @tesseract.js-data/eng@1.0.0",
  "takes-too-long": ({ expected }) =>
    `reading takes more than ${expected ?? "?"} seconds; split the file and run again`,
  "too-large": ({ found, expected }) => `the file has ${found ?? "?"} MB, the limit is ${expected ?? "?"} MB; split it`,
  "row-too-long": ({ expected }) =>
    `this line does not end within ${expected ?? "?"} MB; check that the file is a table with one line a row`,
  "not-data": ({ found }) =>
    `this is no data set (${found ?? "?"}); expected CSV, TSV, JSON, NDJSON, Parquet, SDMX, a workbook or datapackage.json`,
  "unknown-encoding": ({ found }) => `there is no encoding ${found ?? "?"}; try utf-8, utf-16le, windows-1258`,
  "unknown-field": ({ found, expected }) => `--map has no field ${found ?? "?"}; the fields: ${expected ?? ""}`,
  "unknown-column": ({ found, expected }) =>
    `there is no column ${found ?? "?"}; the columns: ${expected ?? ""}; put a constant in quotes`,
  "bad-json": ({ found }) => `the JSON is wrong (${found ?? "?"}); correct the file and run again`,
  "bad-descriptor": ({ found, expected }) =>
    `the descriptor is wrong at ${found ?? "?"}${expected === undefined ? "" : `; expected ${expected}`}`,
  "expands-too-much": ({ found, expected }) =>
    `the compressed file grows ${found ?? "?"} times, the limit is ${expected ?? "?"} times; unpack it and look first`,
  "output-is-input": () => "this file was read as input in this run and is not overwritten; choose another --out",
  "output-exists": ({ found }) => `${exists(found, existsEnglish)}; choose another --out, or add --force to replace it`,
  "output-not-a-file": ({ found }) =>
    `cannot write: ${kind(found, "a directory", "something that is not a regular file")} is in the way; choose another --out`,
  "output-not-a-folder": () =>
    "cannot write: a file is in the way of the directory; choose another directory for --out",
  "output-failed": (problem) => writeFailureSentence(problem, "en"),
  "output-not-synced": ({ found }) =>
    `the file was written in full, but the disk did not confirm it (${found ?? "?"}); check the disk and run again`,
};

const whatVietnamese: Readonly<Record<FileKind, string>> = {
  pdf: "đây là PDF; muốn kiểm như báo cáo thì dùng recount audit",
  docx: "đây là tệp Word; muốn kiểm như báo cáo thì dùng recount audit",
  odt: "đây là tệp OpenDocument; muốn kiểm như báo cáo thì dùng recount audit",
  pptx: "đây là bản trình chiếu PowerPoint; hãy lưu thành PDF rồi chạy lại",
  xlsx: "đây là bảng tính Excel; hãy lưu thành văn bản .txt (UTF-8)",
  zip: "đây là tệp nén ZIP; hãy giải nén và nêu tệp văn bản bên trong",
  ole: "đây là tệp Office đời cũ (.doc, .xls); muốn kiểm như báo cáo thì dùng recount audit",
  rtf: "đây là RTF; hãy lưu thành .docx rồi chạy lại",
  image: "đây là hình ảnh; hãy nhận dạng chữ (OCR) trước",
  gzip: "đây là tệp nén gzip; hãy giải nén trước",
  parquet: "đây là bảng dữ liệu Parquet, không phải báo cáo bằng chữ",
  "utf-16": "đây là UTF-16 không có dấu thứ tự byte; hãy lưu lại tệp theo mã UTF-8",
  binary: "đây là tệp nhị phân, không phải văn bản; hãy nêu tệp .txt hoặc .md",
};

const whatEnglish: Readonly<Record<FileKind, string>> = {
  pdf: "this is a PDF; to check it as a report use recount audit",
  docx: "this is a Word file; to check it as a report use recount audit",
  odt: "this is an OpenDocument file; to check it as a report use recount audit",
  pptx: "this is a PowerPoint presentation; save it as PDF and run again",
  xlsx: "this is an Excel workbook; save it as plain text (.txt, UTF-8)",
  zip: "this is a ZIP archive; unpack it and name the text file inside",
  ole: "this is an old Office file (.doc, .xls); to check it as a report use recount audit",
  rtf: "this is RTF; save it as .docx and run again",
  image: "this is an image; recognise its text (OCR) first",
  gzip: "this is a gzip archive; unpack it first",
  parquet: "this is a Parquet table, not a report in words",
  "utf-16": "this is UTF-16 without a byte order mark; save the file as UTF-8",
  binary: "this is a binary file, not text; name a .txt or .md file",
};

/** Why what stands in the place of a result is not replaced. */
function exists(found: string | undefined, words: Readonly<Record<FoundInPlace, string>>): string {
  const known = Object.entries(words).find(([why]) => why === found);
  return known?.[1] ?? words.foreign;
}

function kind(found: string | undefined, folder: string, other: string): string {
  return found === "folder" ? folder : other;
}

function notText(found: string | undefined, what: Readonly<Record<FileKind, string>>, otherwise: string): string {
  const known = Object.entries(what).find(([kind]) => kind === found);
  return known === undefined ? otherwise : known[1];
}
