import type { PageWords } from "../shape/page.ts";
import { numbers as vietnamese } from "./numbers.ts";

export const areas: PageWords["areas"] = {
  title: "Địa bàn",
  all: (count) => `tất cả ${vietnamese.number(String(count))}`,
  hint: "Biểu đồ, bảng và kết quả chỉ hiện các địa bàn được chọn, tệp tải về cũng vậy; tiêu đề biểu đồ, thang của trục và của màu, cùng tệp Vega-Lite, vẫn là của tất cả. Địa chỉ trang giữ lựa chọn này.",
  search: "Tìm địa bàn",
  highest: (count) => `${count} cao nhất`,
  atRisk: (count) => `${count} rủi ro nhất`,
  shown: "địa bàn được hiện, theo thang đo của tất cả; tiêu đề nói về tất cả.",
  stretched: "địa bàn được hiện; các thanh được vẽ dài ra khi còn chỗ; tiêu đề nói về tất cả.",
  notDrawn: "địa bàn được chọn; biểu đồ này không vẽ địa bàn nào trong đó.",
  change: "Đổi lựa chọn",
};
