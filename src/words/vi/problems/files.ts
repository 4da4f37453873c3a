import { type MissingFile, missingFile } from "../../missing-file.ts";
import type { FileWords } from "../../shape/problems/files.ts";
import { numbers } from "../numbers.ts";

const kind = (found: string | undefined, folder: string, other: string) => (found === "folder" ? folder : other);

const missing: Readonly<Record<MissingFile, string>> = {
  address: "recount đọc tệp, không đọc địa chỉ web; hãy tải tệp về máy rồi nêu tên tệp",
  input: "lệnh này không đọc đầu vào chuẩn; hãy lưu số liệu thành tệp rồi nêu tên tệp",
  package: "không có tệp này; chỉ đọc được cả thư mục khi trong đó có tệp này: hãy nêu từng tệp số liệu",
  project: "ở đây không có tệp dự án; hãy nêu tên tệp hoặc thư mục chứa tệp đó (recount run --help)",
  file: "không có tệp này; hãy kiểm tra lại đường dẫn",
};

export const files: FileWords = {
  sentences: {
    "file-missing": ({ place }) => missing[missingFile(place.file)],
    "is-a-directory": () => "đây là thư mục; hãy nêu từng tệp trong đó",
    "not-a-file": ({ found }) => `đây không phải tệp thường (${found ?? "?"}); hãy lưu dữ liệu thành tệp rồi chạy lại`,
    unreadable: ({ found, expected }) =>
      expected === undefined
        ? `không đọc được tệp (${found ?? "?"}); hãy kiểm tra quyền đọc`
        : `tệp hỏng hoặc không đúng loại${found === undefined ? "" : ` (${found})`}; hãy mở bằng chương trình đã tạo ra nó rồi lưu lại`,
    "empty-document": () => "tệp không có nội dung; hãy lưu hoặc xuất lại tệp",
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
    "too-large": ({ found, expected }) =>
      `tệp ${found ?? "?"} MB, nhiều nhất là ${expected ?? "?"} MB; hãy chia nhỏ tệp`,
    "too-many-pages": ({ found, expected }) =>
      `tệp có ${found ?? "?"} trang, nhiều nhất là ${expected ?? "?"} trang; hãy chia nhỏ tệp`,
    "page-too-long": ({ found, expected }) =>
      `trang ${found ?? "?"} có hơn ${numbers.number(expected ?? "?")} ký tự nên không đọc hết được; hãy bỏ hoặc chia nhỏ trang này`,
    "too-many-columns": ({ found, expected }) =>
      `bảng có ${numbers.number(found ?? "?")} cột, nhiều nhất là ${numbers.number(expected ?? "?")}; hãy kiểm tra dấu phân cách, hoặc chia nhỏ tệp`,
    "too-many-numbers": ({ expected }) =>
      `văn bản có hơn ${numbers.number(expected ?? "?")} con số; hãy chia nhỏ, hoặc đưa các bảng của nó vào như dữ liệu`,
    "too-many-claims": ({ expected }) => `văn bản có hơn ${numbers.number(expected ?? "?")} phép kiểm; hãy chia nhỏ`,
    "row-too-long": ({ expected }) =>
      `dòng này quá ${expected ?? "?"} MB mà chưa hết; hãy kiểm tra xem tệp có phải là bảng, mỗi hàng một dòng`,
    "not-data": ({ found }) =>
      `đây không phải bộ số liệu (${found === "binary" ? "tệp nhị phân" : (found ?? "?")}); cần CSV, TSV, JSON, NDJSON, Parquet, SDMX, bảng tính hoặc datapackage.json`,
    "unknown-encoding": ({ found }) => `không nhận ra bảng mã ${found ?? "?"}; ví dụ: utf-8, utf-16le, windows-1258`,
    "unknown-field": ({ found, expected }) => `--map không có trường ${found ?? "?"}; các trường: ${expected ?? ""}`,
    "unknown-column": ({ found, expected }) =>
      `không có cột ${found ?? "?"}; các cột: ${expected ?? ""}; giá trị cố định thì đặt trong dấu nháy`,
    "bad-json": ({ found, place }) =>
      `JSON sai${place.column === undefined ? "" : ` ở cột ${place.column}`}${found === undefined ? "" : ` (${found})`}; hãy sửa tệp rồi chạy lại`,
    "bad-descriptor": ({ found, expected }) =>
      `mô tả bộ số liệu sai ở ${found ?? "?"}${expected === undefined ? "" : `; cần ${expected}`}`,
    "expands-too-much": ({ found, expected }) =>
      `tệp nén nở ra ${found ?? "?"} lần, nhiều nhất là ${expected ?? "?"} lần; hãy giải nén và kiểm tra trước`,
    "bad-address": ({ found, expected }) =>
      found === "password"
        ? "mật khẩu không để trong địa chỉ; hãy đặt vào TRINO_PASSWORD, hoặc mã truy cập vào TRINO_TOKEN"
        : found === "open"
          ? `mật khẩu sẽ đi qua mạng không mã hóa; hãy dùng ${expected ?? ""}`
          : `đây không phải địa chỉ của một bảng; cần ${expected ?? ""}`,
    unreachable: ({ found }) =>
      /^HTTP 40[13]/.test(found ?? "")
        ? `máy chủ không nhận thông tin đăng nhập (${found ?? ""}); hãy kiểm tra tên người dùng, TRINO_PASSWORD và TRINO_TOKEN`
        : `không có Trino nào trả lời (${found ?? "?"}); hãy kiểm tra tên máy, cổng, và có phải trino+https:// không`,
    "query-failed": ({ found, expected, place }) => {
      const at = place.line === undefined ? "" : ` ở dòng ${place.line}, cột ${place.column ?? 1} của câu truy vấn`;
      return `cơ sở dữ liệu từ chối${at}: ${found ?? "?"} (${expected ?? ""}); hãy kiểm tra địa chỉ và quyền đọc của người dùng`;
    },
    "output-is-input": () => "tệp này vừa được đọc làm đầu vào nên không bị ghi đè; hãy chọn chỗ khác cho --out",
    "output-not-a-file": ({ found }) =>
      `không ghi được: ở đây đã có ${kind(found, "thư mục", "đối tượng không phải tệp thường")}; hãy chọn chỗ khác cho --out`,
    "output-not-a-folder": () => "không ghi được: ở đây đã có tệp, không phải thư mục; hãy chọn thư mục khác cho --out",
    "output-not-synced": ({ found }) =>
      `tệp đã ghi đủ nhưng ổ đĩa không xác nhận (${found ?? "?"}); hãy kiểm tra ổ đĩa rồi chạy lại`,
  },
  notText: {
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
    unknown: "không phải văn bản",
  },
  exists: {
    foreign: "tệp này đã có và không do recount ghi",
    changed: "tệp này đã bị sửa sau khi recount ghi",
    "read-only": "tệp này đã có và chỉ cho đọc",
    record: "tệp này mang tên tệp ghi chép của recount nhưng không phải của recount (kể cả --force cũng không ghi đè)",
  },
  replace: (why) => `${why}; hãy chọn chỗ khác cho --out, hoặc thêm --force`,
  systemCodes: {
    ENOSPC: { what: "ổ đĩa đã đầy", remedy: "giải phóng dung lượng hoặc ghi vào ổ khác" },
    EDQUOT: { what: "đã hết hạn mức ổ đĩa", remedy: "giải phóng dung lượng hoặc ghi vào ổ khác" },
    EFBIG: { what: "tệp vượt cỡ lớn nhất được phép", remedy: "nâng giới hạn (ulimit -f) hoặc chọn ít dữ liệu hơn" },
    EROFS: { what: "ổ đĩa chỉ cho đọc", remedy: "ghi vào chỗ khác" },
    EACCES: { what: "không có quyền ghi", remedy: "kiểm tra quyền của thư mục hoặc chọn chỗ khác cho --out" },
    EPERM: { what: "thao tác không được phép", remedy: "kiểm tra quyền của thư mục hoặc chọn chỗ khác cho --out" },
    EIO: { what: "ổ đĩa báo lỗi", remedy: "kiểm tra ổ đĩa hoặc ghi vào ổ khác" },
    ESHORT: { what: "hệ thống không ghi hết", remedy: "kiểm tra ổ đĩa hoặc ghi vào ổ khác" },
  },
  otherRemedy: "kiểm tra thư mục và dung lượng ổ đĩa",
  notWritten: (what, remedy, hadFile) =>
    `không ghi được: ${what}${hadFile ? "; tệp cũ nếu có vẫn như trước" : ""}; hãy ${remedy}`,
};
