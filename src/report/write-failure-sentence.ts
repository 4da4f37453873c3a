import type { Language } from "../language/messages.ts";
import type { Problem } from "../model/problem.ts";

/** Why what stands in the place of a result is not replaced. */
export type FoundInPlace = "foreign" | "changed" | "read-only" | "record";

export const existsVietnamese: Readonly<Record<FoundInPlace, string>> = {
  foreign: "tệp này đã có và không do recount ghi",
  changed: "tệp này đã bị sửa sau khi recount ghi",
  "read-only": "tệp này đã có và chỉ cho đọc",
  record: "tệp này mang tên tệp ghi chép của recount nhưng không phải của recount (kể cả --force cũng không ghi đè)",
};

export const existsEnglish: Readonly<Record<FoundInPlace, string>> = {
  foreign: "the file exists and was not written by recount",
  changed: "the file was changed after recount wrote it",
  "read-only": "the file exists and is read-only",
  record: "the file has the name of recount's record of what it wrote, but is not one (not even --force replaces it)",
};

/** What a system code means, and what to do about it: in Vietnamese, in English. */
const codes: Readonly<Record<string, readonly [vi: Advice, en: Advice]>> = {
  ENOSPC: [
    ["ổ đĩa đã đầy", "giải phóng dung lượng hoặc ghi vào ổ khác"],
    ["no space left on the disk", "free some space or write to another disk"],
  ],
  EDQUOT: [
    ["đã hết hạn mức ổ đĩa", "giải phóng dung lượng hoặc ghi vào ổ khác"],
    ["the disk quota is used up", "free some space or write to another disk"],
  ],
  EFBIG: [
    ["tệp vượt cỡ lớn nhất được phép", "nâng giới hạn (ulimit -f) hoặc chọn ít dữ liệu hơn"],
    ["the file is larger than is allowed", "raise the limit (ulimit -f) or select less data"],
  ],
  EROFS: [
    ["ổ đĩa chỉ cho đọc", "ghi vào chỗ khác"],
    ["the file system is read-only", "write to another place"],
  ],
  EACCES: [
    ["không có quyền ghi", "kiểm tra quyền của thư mục hoặc chọn chỗ khác cho --out"],
    ["permission denied", "check the permissions of the directory or choose another --out"],
  ],
  EPERM: [
    ["thao tác không được phép", "kiểm tra quyền của thư mục hoặc chọn chỗ khác cho --out"],
    ["operation not permitted", "check the permissions of the directory or choose another --out"],
  ],
  EIO: [
    ["ổ đĩa báo lỗi", "kiểm tra ổ đĩa hoặc ghi vào ổ khác"],
    ["the disk reports an error", "check the disk or write to another one"],
  ],
  ESHORT: [
    ["hệ thống không ghi hết", "kiểm tra ổ đĩa hoặc ghi vào ổ khác"],
    ["the system did not write all of it", "check the disk or write to another one"],
  ],
};

type Advice = readonly [what: string, remedy: string];

/** Why a result could not be written, that what was there is as before, and what to do. */
export function writeFailureSentence({ found = "?", place }: Problem, lang: Language): string {
  const [vi, en] = codes[found] ?? [
    [found, "kiểm tra thư mục và dung lượng ổ đĩa"],
    [found, "check the directory and the space on the disk"],
  ];
  const code = codes[found] ? ` (${found})` : "";
  const isFile = place.file !== "stdout";
  return lang === "vi"
    ? `không ghi được: ${vi[0]}${code}${isFile ? "; tệp cũ nếu có vẫn như trước" : ""}; hãy ${vi[1]}`
    : `cannot write: ${en[0]}${code}${isFile ? "; a previous file, if any, is unchanged" : ""}; ${en[1]}`;
}
