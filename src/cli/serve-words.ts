import type { Language } from "../words/words.ts";

/** What the command line says about `recount serve`. */
export interface ServeCommandWords {
  readonly serve: string;
  readonly folder: string;
  readonly port: string;
  readonly out: string;
  readonly open: (address: string) => string;
  readonly noPort: (port: string, code: string) => string;
  readonly badPort: (port: string) => string;
}

const vi: ServeCommandWords = {
  serve: "Mở một trang trên máy này cho các báo cáo và bộ số liệu của một thư mục; tệp được lưu là được tính lại.",
  folder: "thư mục hoặc tệp",
  port: "cổng; 0 là cổng trống bất kỳ",
  out: "thư mục duy nhất mà trang kết quả được lưu vào",
  open: (address) => `Mở trong trình duyệt: ${address}\nDừng bằng Ctrl+C.`,
  noPort: (port, code) => `không mở được cổng ${port} (${code}); hãy thử --port 0`,
  badPort: (port) => `"${port}" không phải là cổng: cần một số từ 0 đến 65535`,
};

const en: ServeCommandWords = {
  serve: "Serves a page on this machine for the reports and data sets of a folder; a saved file is recomputed.",
  folder: "folder or file",
  port: "port; 0 for any free one",
  out: "the only directory that pages of results may be saved to",
  open: (address) => `Open in a browser: ${address}\nStop with Ctrl+C.`,
  noPort: (port, code) => `cannot listen on port ${port} (${code}); try --port 0`,
  badPort: (port) => `"${port}" is not a port: expected a number from 0 to 65535`,
};

/** What the command line says about `recount serve`, in Vietnamese or English. */
export function serveWordsFor(lang: Language): ServeCommandWords {
  return lang === "vi" ? vi : en;
}
