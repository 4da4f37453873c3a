import { describe, expect, test } from "vitest";
import { flagsIn, testFindings } from "./findings.ts";

describe("an average", () => {
  testFindings("average", [
    ["Có 250 hợp tác xã vay 5.600 tỷ đồng, bình quân 22,4 tỷ đồng một đơn vị.", "22,4", ["5.600", "250"], "consistent"],
  ]);

  test("that comes from numbers that are not printed says nothing", () => {
    expect(flagsIn("Có 250 hợp tác xã vay 5.600 tỷ đồng, bình quân mỗi xã viên 12,4 triệu đồng.")).toEqual([]);
  });
});
