import { describe } from "vitest";
import { testFindings } from "./findings.ts";

describe("a part of the plan", () => {
  testFindings("plan", [
    ["Giải ngân 1.320 tỷ đồng, đạt 16,41% kế hoạch năm (8.044 tỷ đồng).", "16,41%", ["1.320", "8.044"], "consistent"],
    ["Giải ngân 1.320 tỷ đồng, đạt 61,41% kế hoạch năm (8.044 tỷ đồng).", "61,41%", ["1.320", "8.044"], "inconsistent"],
    ["Giải ngân 1.320 tỷ đồng, đạt 16,41% kế hoạch năm.", "16,41%", [], "unverifiable: base-not-printed"],
    ["Thu thuế 812 tỷ đồng, bằng 58% dự toán (1,4 nghìn tỷ đồng).", "58%", ["812", "1,4"], "consistent"],
    ["Thu thuế 812 tỷ đồng, bằng 85% dự toán (1,4 nghìn tỷ đồng).", "85%", ["812", "1,4"], "inconsistent"],
  ]);

  testFindings("plan", [
    [
      "Đã trồng 346 000 ha trên kế hoạch 350 000 ha, đạt 98,9% kế hoạch.",
      "98,9%",
      ["346 000", "350 000"],
      "consistent",
    ],
  ]);
});

describe("a plan that is passed", () => {
  testFindings("plan", [
    ["Thu 233.700 tỷ đồng, vượt 12,3% dự toán (208.100 tỷ đồng).", "12,3%", ["233.700", "208.100"], "consistent"],
    ["Thu 233.700 tỷ đồng, vượt 21,3% dự toán (208.100 tỷ đồng).", "21,3%", ["233.700", "208.100"], "inconsistent"],
    ["Thu 233.700 tỷ đồng, vượt 12,3% so với dự toán.", "12,3%", [], "unverifiable: base-not-printed"],
  ]);
});
