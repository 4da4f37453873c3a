import { describe, expect, it } from "vitest";
import { flagsIn, testFindings } from "./findings.ts";

describe("a ratio to an earlier value", () => {
  testFindings("ratio", [
    ["Sản lượng là 139 nghìn tấn, bằng 97,2% so với 143 nghìn tấn cùng kỳ.", "97,2%", ["139", "143"], "consistent"],
    ["Sản lượng là 139 nghìn tấn, bằng 92,7% so với 143 nghìn tấn cùng kỳ.", "92,7%", ["139", "143"], "inconsistent"],
    ["Khu có 139 lao động, bằng 97,2% so với cùng kỳ.", "97,2%", [], "unverifiable: base-not-printed"],
    ["Lượng khách bằng 104% so với cùng kỳ năm trước.", "104%", [], "unverifiable: base-not-printed"],
  ]);
});

describe("a reference that is carried on to the parts", () => {
  const planted = "Cả nước trồng 1.250 nghìn ha, bằng 100,7% cùng kỳ, trong đó miền Bắc 620 nghìn ha, bằng 99,1%.";

  // 620 of 1.250 would be a share of 49,6 %; the 99,1 % compares with the year before, as the 100,7 % does.
  testFindings("ratio", [
    [planted, "100,7%", [], "unverifiable: base-not-printed"],
    [planted, "99,1%", [], "unverifiable: base-not-printed"],
  ]);

  const rain = "Mưa được 95 mm, giảm 12% so với 108 mm cùng kỳ, trong đó vùng núi 120 mm, giảm 9%.";

  it("flags nothing that its number does not make", () => {
    expect(flagsIn(rain)).toEqual([]);
  });

  // A base that is printed for the whole is no value of its parts: from 120 to 108 would be a fall of 9 %, or nearly.
  testFindings("change", [[rain, "9%", [], "unverifiable: base-not-printed"]]);
});
