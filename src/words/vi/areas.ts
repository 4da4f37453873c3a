import type { PageWords } from "../shape/page.ts";
import { numbers as vietnamese } from "./numbers.ts";

export const areas: PageWords["areas"] = {
  title: "Địa bàn",
  all: (count) => `tất cả ${vietnamese.number(String(count))}`,
  hint: "Biểu đồ, bảng, kết quả và tệp tải về chỉ gồm các địa bàn được chọn; tiêu đề biểu đồ, thang của trục và của màu, cùng tệp Vega-Lite, tính cho tất cả địa bàn. Địa chỉ trang lưu lựa chọn này.",
  search: "Tìm địa bàn",
  highest: (count) => `${count} cao nhất`,
  atRisk: (count) => `${count} rủi ro nhất`,
  shown: "địa bàn được hiện, theo thang đo của tất cả; tiêu đề nói về tất cả.",
  stretched: "địa bàn được hiện; các thanh được kéo dài cho vừa khung; tiêu đề nói về tất cả.",
  notDrawn: "địa bàn được chọn; biểu đồ này không vẽ địa bàn nào trong đó.",
  change: "Đổi lựa chọn",
};
