import { describe } from "vitest";
import { testFindings } from "./findings.ts";

/** A place is at most the number of those that are ranked, which confirms nothing; and `65/63` may be no rank at all. */
describe("a place among so many", () => {
  testFindings("rank", [
    ["Chỉ số của tỉnh xếp thứ 15/63 tỉnh, thành phố.", "63", [], "unverifiable"],
    ["Chỉ số của tỉnh xếp thứ 65/63 tỉnh, thành phố.", "63", [], "unverifiable"],
  ]);
});
