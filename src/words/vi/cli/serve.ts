import type { ServeCommandWords } from "../../shape/cli/serve.ts";

export const serve: ServeCommandWords = {
  serve: "Mở một trang trên máy này cho các báo cáo và bộ số liệu của một thư mục; tệp được lưu là được tính lại.",
  folder: "thư mục hoặc tệp (mặc định: thư mục hiện tại)",
  port: "cổng; 0 là cổng trống bất kỳ (mặc định: 8421)",
  out: "thư mục duy nhất mà trang kết quả được lưu vào",
  open: (address) => `Mở trong trình duyệt: ${address}\nDừng bằng Ctrl+C.`,
  noPort: (port, code) => `không mở được cổng ${port} (${code}); hãy thử --port 0`,
  badPort: (port) => `--port: giá trị '${port}' không hợp lệ; cần: một số từ 0 đến 65535`,
  refusals: {
    noAddress: "không có địa chỉ này",
    nothingToMark: "không có gì để đánh dấu",
    noOut: "recount serve chạy không có --out",
    onlyHere: "máy chủ này chỉ trả lời máy đang chạy nó",
    otherSite: "không trả lời yêu cầu từ trang khác",
    badToken: "thiếu hoặc sai mã trong địa chỉ mà recount serve đã in",
    noFile: "không có tệp này",
    failed: "lỗi bên trong recount; xem cửa sổ dòng lệnh đang chạy recount serve",
  },
  onlyWays: (ways) => `chỉ dùng ${ways}`,
  badLanguage: (languages) => `lang: cần một trong ${languages}`,
};
