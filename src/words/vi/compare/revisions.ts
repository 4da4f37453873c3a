import type { RevisionWords } from "../../shape/compare/revisions.ts";

export const revisions: RevisionWords = {
  indicator: "Chỉ tiêu",
  area: "Địa bàn",
  period: "Kỳ",
  plan: "(kế hoạch)",
  firstVintage: "Công bố đầu",
  first: "Số đầu",
  lastVintage: "Công bố cuối",
  last: "Số cuối",
  difference: "Sửa",
  publications: "Số lần công bố",
  ofZero: "gốc bằng 0",
  none: "Không có số nào được công bố lại với giá trị khác.",
};
