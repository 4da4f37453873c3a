import { expect, it } from "vitest";
import { describe } from "../../src/datasets/panel/describe.ts";
import { load } from "./loading.ts";

it("says of each indicator what there is of it", async () => {
  const read = await load(
    "indicator,area,period,scenario,value\n" +
      "Thu,A,2001-01,actual,1\nThu,A,2001-04,actual,2\nThu,A,2001-04,actual,3\nThu,B,2001-01,actual,..\nThu,A,2001,plan,9\n" +
      "Chi,A,2001-02,actual,5\n",
    "budget.csv",
  );
  const { indicators, ...whole } = describe(read);
  expect(whole).toMatchObject({ name: "budget", rows: 6, observations: 6, reported: 0, areas: 2, vintages: [] });
  expect(indicators[0]).toMatchObject({
    id: "Thu",
    kind: "flow",
    guessed: true,
    areas: 2,
    observations: 5,
    missing: 1,
    gaps: 2,
    duplicates: 1,
    scenarios: { actual: 4, plan: 1 },
    statuses: { A: 4, O: 1 },
    spans: [
      { frequency: "A", first: "2001", last: "2001", periods: 1 },
      { frequency: "M", first: "2001-01", last: "2001-04", periods: 2 },
    ],
  });
});
