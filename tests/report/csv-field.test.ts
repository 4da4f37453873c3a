import { expect, it } from "vitest";
import { csvField } from "../../src/report/csv-field.ts";

it.each([
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ["+1+cmd", "'+1+cmd"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-2+3", "'-2+3"],
  ["\t=1", "'\t=1"],
  ["\r=1", `"'\r=1"`],
])("%j is a text and no formula to a spreadsheet", (text, field) => {
  expect(csvField(text)).toBe(field);
  expect(csvField(text, { raw: true })).not.toContain("'=");
});

it.each(["-1.5", "+12,5", "-1.234.567,8", "-8,3 %", "+4e5", "-", "--", "a-b", "2020-01"])(
  "%s stays as it is",
  (text) => {
    expect(csvField(text).replaceAll('"', "")).toBe(text);
  },
);

it("what a terminal would obey becomes a picture", () => {
  expect(csvField("a\u001b[31mred\u009b")).toBe("a␛[31mred⟨U+009B⟩");
});
