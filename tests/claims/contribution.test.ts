import { describe } from "vitest";
import { testFindings } from "./findings.ts";

const parts =
  "nông nghiệp đóng góp 0,49 điểm phần trăm, công nghiệp đóng góp 3,93 điểm phần trăm, dịch vụ đóng góp 2,08 điểm phần trăm";

describe("contributions add up to the growth", () => {
  const operands = ["0,49", "3,93", "2,08"];

  testFindings("contribution", [
    [`Kinh tế của tỉnh tăng 6,50% so với cùng kỳ, trong đó ${parts}.`, "6,50%", operands, "consistent"],
    [`Kinh tế của tỉnh tăng 6,80% so với cùng kỳ, trong đó ${parts}.`, "6,80%", operands, "inconsistent"],
  ]);
});
