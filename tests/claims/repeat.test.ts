import { describe, expect, test } from "vitest";
import { flagsIn, testFindings } from "./findings.ts";

describe("a number that is said twice", () => {
  testFindings("repeat", [
    ["Thu hút hơn 3,7 nghìn lao động\n\nKhu kinh tế thu hút 3.742 lao động trong năm.", "3,7", ["3.742"], "consistent"],
    ["Thu hút gần 3,8 nghìn lao động\n\nKhu kinh tế thu hút 3.742 lao động trong năm.", "3,8", ["3.742"], "consistent"],
  ]);

  test("with other digits may be another number, and is no contradiction", () => {
    expect(flagsIn("Thu hút 3.742 lao động\n\nKhu kinh tế thu hút 3.142 lao động trong năm.")).toEqual([]);
  });
});
