import type { PipelineWords } from "../../shape/cli/pipelines.ts";

export const pipelines: PipelineWords = {
  rules: {
    differs: "Số không khớp với các số khác trong báo cáo hoặc bộ số liệu",
    "differs-in-last-place": "Số lệch một đơn vị ở chữ số cuối được in",
    "differs-from-data": "Số không khớp với bộ số liệu",
    "differs-from-file": "Số không khớp với báo cáo khác",
    "differs-from-neighbours": "Tỷ lệ ứng với một kế hoạch khác kế hoạch của kỳ trước và kỳ sau",
    "direction-contradicted": "Báo cáo ghi tăng nhưng các số cho thấy giảm, hoặc ngược lại",
    "parts-exceed-whole": "Các phần lớn hơn tổng thể",
    "no-whole-number": "Không có số nguyên nào cho ra tỷ lệ này",
    "over-hundred-percent": "Một phần, hoặc mức giảm, vượt quá 100%",
    "does-not-add-up": "Các số không cộng thành tổng",
    "breaks-rule": "Các số vi phạm một quy tắc của bộ số liệu",
  },
};
