import { expect, test } from "vitest";
import { findingsIn } from "./findings.ts";

const parts =
  "nông nghiệp đóng góp 0,49 điểm phần trăm, công nghiệp đóng góp 3,93 điểm phần trăm, dịch vụ đóng góp 2,08 điểm phần trăm";

test.each([
  [`Kinh tế của tỉnh tăng 6,50% so với cùng kỳ, trong đó ${parts}.`, "6,50%", "consistent"],
  [`Kinh tế của tỉnh tăng 6,80% so với cùng kỳ, trong đó ${parts}.`, "6,80%", "inconsistent"],
])("contributions add up to the growth: %s", (text, reported, verdict) => {
  expect(findingsIn(text)).toContainEqual(
    expect.objectContaining({ kind: "contribution", reported, operands: ["0,49", "3,93", "2,08"], verdict }),
  );
});
