import { describe } from "vitest";
import { testFindings } from "./findings.ts";

describe("a multiple", () => {
  testFindings("multiple", [
    ["Khách đạt 120.000 lượt, gấp 4,8 lần so với 25.000 lượt cùng kỳ.", "4,8", ["120.000", "25.000"], "consistent"],
    ["Khách đạt 120.000 lượt, gấp 5,8 lần so với 25.000 lượt cùng kỳ.", "5,8", ["120.000", "25.000"], "inconsistent"],
    ["Khách đạt 120.000 lượt, gấp 4,8 lần so với cùng kỳ.", "4,8", [], "unverifiable: base-not-printed"],
    ["Khách đạt 50.000 lượt, gấp đôi so với 25.000 lượt cùng kỳ.", "gấp đôi", ["50.000", "25.000"], "consistent"],
    ["Xảy ra 12 vụ, giảm 4 lần so với 48 vụ cùng kỳ.", "4", ["12", "48"], "consistent"],
  ]);
});
