import { expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";

const text =
  "Đến ngày 07/6/2024, tỉnh có 752 ca mắc sốt xuất huyết, giảm 64,8% so với cùng kỳ năm 2023. Kế hoạch thu ngân sách năm 2024 là 1.200 tỷ đồng.";

function framesOf(frames: boolean) {
  const { ledger } = audit(readText("t", text), { lang: "en", frames });
  return new Map(ledger.map((entry) => [entry.text, entry.frame]));
}

test("the ledger says what each number was understood to be about", () => {
  const frames = framesOf(true);
  expect(frames.get("752")).toEqual({
    indicator: expect.stringContaining("sốt xuất huyết"),
    period: expect.stringContaining("2024-06-07"),
    scenario: "actual",
    role: "level",
  });
  expect(frames.get("64,8%")).toMatchObject({ role: "rate-of-change", against: expect.stringContaining("2023-06-07") });
  expect(frames.get("1.200")).toMatchObject({ scenario: "plan", role: "level" });
});

test("a date has none, nor has any number where they are not asked for", () => {
  expect(framesOf(true).get("07/6/2024")).toBeUndefined();
  expect([...framesOf(false).values()].filter((frame) => frame !== undefined)).toEqual([]);
});
