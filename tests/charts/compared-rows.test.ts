import { expect, test } from "vitest";
import { chartRows } from "../../src/charts/compared-rows.ts";
import { compared } from "./data.ts";

test("rows are written once for all charts of a result, in each language", async () => {
  const options = { against: ["prior-year"], at: "2015-10", where: { indicator: ["dengue-cases"] } };
  const [result, other] = [
    await compared("notifiable-diseases", options),
    await compared("notifiable-diseases", options),
  ];
  const vietnamese = chartRows(result, "vi");
  const english = chartRows(result, "en");
  expect(chartRows(result, "vi")).toBe(vietnamese);
  expect(chartRows(result, "en")).toBe(english);
  expect(english.map(({ cells }) => cells[0]?.text)).not.toEqual(vietnamese.map(({ cells }) => cells[0]?.text));
  expect(chartRows(other, "vi")).not.toBe(vietnamese);
  expect(chartRows(other, "vi")).toEqual(vietnamese);
});
