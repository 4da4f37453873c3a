import type { ReasonTexts } from "../../shape/compare/reasons.ts";

export const reasons: ReasonTexts = {
  ok: () => "tính được, không có gì cần lưu ý",
  "duplicate-observation": () => "cùng một ô có hai số khác nhau, chưa biết lấy số nào",
  "missing-value": () => "không có số liệu của kỳ này",
  "ended-member": () => "số liệu của đối tượng này đã dừng trước kỳ này",
  "incomplete-value": (have, need) => `số của kỳ này chưa đủ: mới có ${have} trên ${need} kỳ`,
  "not-additive": () => "tỷ lệ, chỉ số không cộng hay lấy bình quân theo cách này được; cần tử số và mẫu số",
  "no-week-53": () => "năm được so sánh không có tuần 53",
  "no-29-february": () => "năm được so sánh không có ngày 29 tháng 2",
  "no-plan": () => "không có kế hoạch cho kỳ này",
  "no-total": () => "không rõ số này thuộc tổng nào",
  "missing-base": () => "không có số liệu của kỳ hoặc địa bàn được so sánh",
  "new-member": () => "đối tượng mới: chưa có số liệu vào kỳ được so sánh",
  "incomplete-base": (have, need) => `gốc so sánh chưa đủ: mới có ${have} trên ${need} kỳ`,
  "unit-mismatch": () => "đơn vị tính không hợp với phép so sánh này",
  "not-applicable": () => "phép so sánh này không có nghĩa ở đây",
  "zero-base": () => "gốc so sánh bằng 0 nên không có tỷ lệ",
  "negative-base": () => "gốc so sánh là số âm nên tỷ lệ không có nghĩa",
  "break-in-series": () => "chuỗi số liệu bị ngắt giữa hai kỳ: phạm vi hoặc cách tính đã đổi",
  "partial-base": (have, need) => `gốc so sánh chỉ gồm ${have} trên ${need} kỳ`,
  "moving-holiday": () => "kỳ nghỉ lễ nằm ở một trong hai kỳ được so sánh, không ở kỳ kia",
};
