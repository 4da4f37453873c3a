import { describe } from "vitest";
import { testFindings } from "./findings.ts";

describe("a rate", () => {
  testFindings("rate", [
    [
      "Tỉnh có 120 ca mắc trên dân số 800.000 dân, tương đương 15 ca mắc trên 100.000 dân.",
      "15",
      ["120", "800.000", "100.000"],
      "consistent",
    ],
    [
      "Tỉnh có 120 ca mắc trên dân số 800.000 dân, tương đương 25 ca mắc/100.000 dân.",
      "25",
      ["120", "800.000", "100.000"],
      "inconsistent",
    ],
    ["Tỷ lệ mắc là 15 ca mắc trên 100.000 dân.", "15", [], "unverifiable"],
  ]);
});
