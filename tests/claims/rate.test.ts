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
    // 450 / 2,000,000 is 22.5 in 100,000.
    ["Tỷ lệ mắc là 25 ca/100.000 dân (450 ca trên 2 triệu dân).", "25", ["450", "2", "100.000"], "inconsistent"],
    ["Tỷ lệ mắc là 150/100.000 dân (3.000 ca trên 2 triệu dân).", "150", ["3.000", "2", "100.000"], "consistent"],
    // 3,412 / 2,300,000 is 148.3, and 2.3 may stand for 2.27.
    [
      "Tỷ lệ mắc là 150 ca/100.000 dân (3.412 ca trên 2,3 triệu dân).",
      "150",
      ["3.412", "2,3", "100.000"],
      "consistent",
    ],
    [
      "Tỷ lệ mắc là 120 ca/100.000 dân (3.412 ca trên 2,3 triệu dân).",
      "120",
      ["3.412", "2,3", "100.000"],
      "inconsistent",
    ],
  ]);
});
