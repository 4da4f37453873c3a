import { describe } from "vitest";
import { testFindings } from "./findings.ts";

describe("a product that is written out", () => {
  testFindings("product", [
    ["Trung tâm mở 468 buổi tập huấn (39 x 12).", "468", ["39", "12"], "consistent"],
    ["Trung tâm mở 478 buổi tập huấn (39 x 12).", "478", ["39", "12"], "inconsistent"],
    ["Trung tâm mở 468 buổi tập huấn (39 × 12).", "468", ["39", "12"], "consistent"],
    ["Sản lượng 6,84 triệu tấn = 1,088 triệu ha x 6,28 tấn/ha.", "6,84", ["1,088", "6,28"], "consistent: agrees"],
  ]);
});
