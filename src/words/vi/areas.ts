import type { PageWords } from "../shape/page.ts";
import { numbers as vietnamese } from "./numbers.ts";

export const areas: PageWords["areas"] = {
  title: "Địa bàn",
  all: (count) => `tất cả ${vietnamese.number(String(count))}`,
  hint: "Biểu đồ và bảng chỉ hiện các địa bàn được chọn; tiêu đề biểu đồ vẫn nói về tất cả. Địa chỉ trang giữ lựa chọn này.",
  search: "Tìm địa bàn",
  highest: (count) => `${count} cao nhất`,
  atRisk: (count) => `${count} rủi ro nhất`,
  shown: "địa bàn được hiện; tiêu đề nói về tất cả.",
  notDrawn: "địa bàn được chọn; biểu đồ này không vẽ địa bàn nào trong đó.",
  change: "Đổi lựa chọn",
};
