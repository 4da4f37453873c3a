import { describe } from "vitest";
import { testFindings } from "./findings.ts";

describe("a ratio to an earlier value", () => {
  testFindings("ratio", [
    ["Sản lượng là 139 nghìn tấn, bằng 97,2% so với 143 nghìn tấn cùng kỳ.", "97,2%", ["139", "143"], "consistent"],
    ["Sản lượng là 139 nghìn tấn, bằng 92,7% so với 143 nghìn tấn cùng kỳ.", "92,7%", ["139", "143"], "inconsistent"],
    ["Khu có 139 lao động, bằng 97,2% so với cùng kỳ.", "97,2%", [], "unverifiable: base-not-printed"],
    ["Lượng khách bằng 104% so với cùng kỳ năm trước.", "104%", [], "unverifiable: base-not-printed"],
  ]);
});
