import type { Language } from "../language/messages.ts";
import type { FileKind } from "../model/encoding/file-kind.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";
import { visibleLine } from "../report/visible.ts";

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
  unreadable: ({ found }) => `không đọc được tệp (${found ?? "?"}); hãy kiểm tra quyền đọc`,
  "empty-document": () => "tệp rỗng; cần một văn bản có chữ",
  "not-text": ({ found }) => notText(found, whatVietnamese, "không phải văn bản"),
  "encoding-unknown": ({ found, place }) =>
    `byte ${found ?? "?"} ở vị trí ${place.offset ?? "?"} không phải UTF-8; hãy lưu lại tệp theo mã UTF-8`,
  "legacy-font": ({ found }) =>
    `văn bản gõ bằng phông cũ ${found ?? ""}; hãy chuyển sang Unicode (ví dụ bằng UniKey) rồi chạy lại`,
  "too-large": ({ found, expected }) => `tệp ${found ?? "?"} MB, nhiều nhất là ${expected ?? "?"} MB; hãy chia nhỏ tệp`,
  "output-exists": () => "tệp kết quả sẽ ghi đè tệp đầu vào; hãy chọn thư mục khác cho --out",
  "output-failed": ({ found }) => `không ghi được (${found ?? "?"}); hãy kiểm tra thư mục và dung lượng đĩa`,
};

const english: Sentences = {
  "file-missing": () => "there is no such file; check the path",
  "is-a-directory": () => "this is a directory; name the files in it",
  unreadable: ({ found }) => `the file cannot be read (${found ?? "?"}); check its permissions`,
  "empty-document": () => "the file is empty; expected a text",
  "not-text": ({ found }) => notText(found, whatEnglish, "not text"),
  "encoding-unknown": ({ found, place }) =>
    `byte ${found ?? "?"} at offset ${place.offset ?? "?"} is not UTF-8; save the file as UTF-8`,
  "legacy-font": ({ found }) =>
    `the text is typed for the old Vietnamese font ${found ?? ""}; convert it to Unicode (UniKey does) and run again`,
  "too-large": ({ found, expected }) => `the file has ${found ?? "?"} MB, the limit is ${expected ?? "?"} MB; split it`,
  "output-exists": () => "the result would be written over an input; choose another directory for --out",
  "output-failed": ({ found }) => `cannot write (${found ?? "?"}); check the directory and the space on the disk`,
};

const whatVietnamese: Readonly<Record<FileKind, string>> = {
  pdf: "đây là PDF; hãy xuất phần chữ ra trước (ví dụ: pdftotext -layout)",
  docx: "đây là tệp Word; hãy lưu thành văn bản .txt (UTF-8)",
  xlsx: "đây là bảng tính Excel; hãy lưu thành văn bản .txt (UTF-8)",
  zip: "đây là tệp nén ZIP; hãy giải nén và nêu tệp văn bản bên trong",
  ole: "đây là tệp Office đời cũ (.doc, .xls); hãy lưu thành văn bản .txt (UTF-8)",
  rtf: "đây là RTF; hãy lưu thành văn bản .txt (UTF-8)",
  image: "đây là hình ảnh; hãy nhận dạng chữ (OCR) trước",
  gzip: "đây là tệp nén gzip; hãy giải nén trước",
  parquet: "đây là bảng dữ liệu Parquet, không phải báo cáo bằng chữ",
  "utf-16": "đây là UTF-16 không có dấu thứ tự byte; hãy lưu lại tệp theo mã UTF-8",
  binary: "đây là tệp nhị phân, không phải văn bản; hãy nêu tệp .txt hoặc .md",
};

const whatEnglish: Readonly<Record<FileKind, string>> = {
  pdf: "this is a PDF; export its text first (for example with pdftotext -layout)",
  docx: "this is a Word file; save it as plain text (.txt, UTF-8)",
  xlsx: "this is an Excel workbook; save it as plain text (.txt, UTF-8)",
  zip: "this is a ZIP archive; unpack it and name the text file inside",
  ole: "this is an old Office file (.doc, .xls); save it as plain text (.txt, UTF-8)",
  rtf: "this is RTF; save it as plain text (.txt, UTF-8)",
  image: "this is an image; recognise its text (OCR) first",
  gzip: "this is a gzip archive; unpack it first",
  parquet: "this is a Parquet table, not a report in words",
  "utf-16": "this is UTF-16 without a byte order mark; save the file as UTF-8",
  binary: "this is a binary file, not text; name a .txt or .md file",
};

function notText(found: string | undefined, what: Readonly<Record<FileKind, string>>, otherwise: string): string {
  const known = Object.entries(what).find(([kind]) => kind === found);
  return known === undefined ? otherwise : known[1];
}
