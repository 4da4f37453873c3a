import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";
import { messagesFor } from "../../src/words/words.ts";

const english = messagesFor("en");
const vietnamese = messagesFor("vi");

describe("units are told in the reader's language", () => {
  test.each([
    ["tỷ đồng", "12,000 billion dong"],
    ["nghìn tỷ đồng", "12,000 trillion dong"],
    ["triệu lượt khách", "12,000 million visitor arrivals"],
    ["ca", "12,000 cases"],
    ["tạ/ha", "12,000 quintals/ha"],
    ["%", "12,000%"],
    ["people", "12,000 people"],
    ["", "12,000"],
  ])("%s in English", (unit, told) => {
    expect(english.quantity("12000", unit)).toBe(told);
  });

  test.each([
    ["million people", "12.000 triệu người"],
    ["cases", "12.000 ca"],
    ["ca", "12.000 ca"],
    ["widgets", "12.000 widgets"],
  ])("%s in Vietnamese", (unit, told) => {
    expect(vietnamese.quantity("12000", unit)).toBe(told);
  });

  test("one case, two cases, a range of cases", () => {
    expect([english.quantity("1", "ca"), english.quantity("2", "ca"), english.range("1", "2", "ca")]).toEqual([
      "1 case",
      "2 cases",
      "1 to 2 cases",
    ]);
  });

  test.each([
    ["percentage points", "1 percentage point", "1 điểm phần trăm"],
    ["percentage point", "1 percentage point", "1 điểm phần trăm"],
    ["schools", "1 school", "1 trường"],
    ["school", "1 school", "1 trường"],
    ["companies", "1 company", "1 công ty"],
    ["people", "1 person", "1 người"],
  ])("one of %s, as an English report prints it", (unit, inEnglish, inVietnamese) => {
    expect([english.quantity("1", unit), vietnamese.quantity("1", unit)]).toEqual([inEnglish, inVietnamese]);
    expect(english.quantity("2", unit)).toBe(english.quantity("2", inEnglish.slice(2)));
  });

  test("a unit of which a part is not known stays as printed", () => {
    expect(english.quantity("3", "triệu sào đất")).toBe("3 triệu sào đất");
    expect(english.quantity("3", "constructor")).toBe("3 constructor");
  });

  test("an audit in English says what a Vietnamese report leaves open, in English", () => {
    const { findings: claims } = audit(
      readText("a.txt", "Toàn tỉnh ghi nhận 752 ca, giảm 64,8% so với cùng kỳ năm 2023."),
      {
        lang: "en",
      },
    );
    expect(claims[0]?.explanation).toMatch(/2,134 to 2,139 cases/);
  });
});
