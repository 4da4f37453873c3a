import type { Language } from "../messages.ts";

const english = {
  indicator: "Indicator",
  area: "Area",
  period: "Period",
  plan: "(plan)",
  firstVintage: "First published",
  first: "First",
  lastVintage: "Last published",
  last: "Last",
  difference: "Revised by",
  publications: "Publications",
  ofZero: "of zero",
  none: "No figure was published twice with another value.",
};

const vietnamese: typeof english = {
  indicator: "Chỉ tiêu",
  area: "Nơi",
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

/** What a table of revisions is labelled with. */
export function revisionWords(lang: Language): typeof english {
  return lang === "vi" ? vietnamese : english;
}
