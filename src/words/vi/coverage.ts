import { shareOf } from "../coverage-share.ts";
import type { CoverageWords } from "../shape/coverage.ts";
import { numbers } from "./numbers.ts";

export const coverage: CoverageWords = {
  coverage: (checked, all) =>
    `Đã kiểm tra được ${numbers.number(String(checked))} trong ${numbers.number(String(all))} (${shareOf(checked, all, numbers.number)}).`,
  lack: {
    base: (count) =>
      `${numbers.number(String(count))} thiếu số gốc để so sánh: cần báo cáo năm trước hoặc bộ số liệu có số đó.`,
    value: (count) => `${numbers.number(String(count))} thiếu chính giá trị của kỳ đó: cần bộ số liệu có giá trị này.`,
    years: (count) => `${numbers.number(String(count))} thiếu một số năm trong kỳ gốc: cần bộ số liệu đủ các năm.`,
    plan: (count) =>
      `${numbers.number(String(count))} dường như theo một kế hoạch hay số gốc khác: cần lần công bố có số đó.`,
  },
  command: "Lệnh kiểm tra phần còn lại",
  files: { data: "BỘ-SỐ-LIỆU", previous: "BÁO-CÁO-NĂM-TRƯỚC", more: "SỐ-LIỆU-BỔ-SUNG" },
};
