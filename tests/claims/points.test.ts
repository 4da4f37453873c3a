import { describe } from "vitest";
import { testFindings } from "./findings.ts";

describe("a change of a percentage, in points", () => {
  testFindings("points", [
    ["Tỷ lệ đạt 62,3%, giảm 7,34 điểm phần trăm so với 69,64% năm trước.", "7,34", ["69,64%", "62,3%"], "consistent"],
    ["Tỷ lệ đạt 62,3%, giảm 7,84 điểm phần trăm so với 69,64% năm trước.", "7,84", ["69,64%", "62,3%"], "inconsistent"],
    ["Tỷ lệ đạt 90,34%, giảm 7,34% so với năm 2018 (97,68%).", "7,34%", ["97,68%", "90,34%"], "consistent"],
    ["Tỷ lệ đạt 90,34%, giảm 7,43% so với năm 2018 (97,68%).", "7,43%", ["97,68%", "90,34%"], "inconsistent"],
    ["Tỷ lệ đạt 90,34%, tăng 7,34% so với năm 2018 (97,68%).", "7,34%", ["90,34%", "97,68%"], "inconsistent: contrary"],
    ["Tỷ lệ hộ nghèo giảm 0,49 điểm phần trăm so với cùng kỳ.", "0,49", [], "unverifiable"],
  ]);
});
