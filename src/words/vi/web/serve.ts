import type { ServeWords } from "../../shape/web/serve.ts";

export const serve: ServeWords = {
  title: "recount: thư mục đang theo dõi",
  files: "Báo cáo và số liệu",
  skip: "Đến kết quả",
  none: "Thư mục này chưa có báo cáo hay bộ số liệu nào.",
  choose: "Chọn một tệp để xem kết quả; lưu tệp là trang tự đổi.",
  updated: (name) => `Đã tính lại ${name}.`,
  marked: "Tải tệp đã đánh dấu",
  save: "Lưu trang kết quả",
  saved: "Đã lưu.",
  notSaved: "Không lưu được.",
  lost: "Mất liên lạc với recount serve.",
};
