import { expect, it } from "vitest";
import { unitOf } from "../../src/datasets/cells/unit-of.ts";

it.each([
  ["Nghìn tỷ đồng", "money", "đồng", 12],
  ["tr.đ", "money", "đồng", 6],
  ["Tỷ VND", "money", "đồng", 9],
  ["Million USD", "money", "usd", 6],
  ["US$ billion", "money", "usd", 9],
  ["GBP (£ thousands)", "money", "gbp", 3],
  ["Constant USD ($ thousands)", "measure", "constant usd", 3],
  ["Percentage (%)", "percent", "%", -2],
  ["% of total labor force", "percent", "%", -2],
  ["điểm phần trăm", "points", "%", -2],
  ["Nghìn người", "count", "người", 3],
  ["kg/người", "measure", "kg/người", 0],
  ["tỷ", "none", "", 9],
  ["Units", "none", "", 0],
  ["", "none", "", 0],
])("%s is %s of %s, times ten to the %i", (text, kind, base, scale) => {
  expect(unitOf(text)).toEqual({ kind, base, scale, text });
});
