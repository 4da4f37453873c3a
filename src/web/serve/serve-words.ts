import type { Language } from "../../words/words.ts";

/** What the page of `recount serve` says. */
export interface ServeWords {
  readonly title: string;
  readonly files: string;
  readonly none: string;
  readonly choose: string;
  readonly updated: (name: string) => string;
  readonly marked: string;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly lost: string;
}

const vi: ServeWords = {
  title: "recount: thư mục đang theo dõi",
  files: "Báo cáo và số liệu",
  none: "Thư mục này chưa có báo cáo hay bộ số liệu nào.",
  choose: "Chọn một tệp để xem kết quả; lưu tệp là trang tự đổi.",
  updated: (name) => `Đã tính lại ${name}.`,
  marked: "Tải tệp đã đánh dấu",
  save: "Lưu trang kết quả",
  saved: "Đã lưu.",
  notSaved: "Không lưu được.",
  lost: "Mất liên lạc với recount serve.",
};

const en: ServeWords = {
  title: "recount: watched folder",
  files: "Reports and data",
  none: "There is no report or data set in this folder yet.",
  choose: "Choose a file to see its results; the page changes when the file is saved.",
  updated: (name) => `${name} is recomputed.`,
  marked: "Download the marked file",
  save: "Save the page of results",
  saved: "Saved.",
  notSaved: "Could not be saved.",
  lost: "No connection to recount serve.",
};

export const serveWords: Readonly<Record<Language, ServeWords>> = { vi, en };
