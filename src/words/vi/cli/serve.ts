import type { ServeCommandWords } from "../../shape/cli/serve.ts";

export const serve: ServeCommandWords = {
  serve: "Mở một trang trên máy này cho các báo cáo và bộ số liệu của một thư mục; tệp được lưu là được tính lại.",
  folder: "thư mục hoặc tệp",
  port: "cổng; 0 là cổng trống bất kỳ",
  out: "thư mục duy nhất mà trang kết quả được lưu vào",
  open: (address) => `Mở trong trình duyệt: ${address}\nDừng bằng Ctrl+C.`,
  noPort: (port, code) => `không mở được cổng ${port} (${code}); hãy thử --port 0`,
  badPort: (port) => `"${port}" không phải là cổng: cần một số từ 0 đến 65535`,
};
