import { describe, expect, test } from "vitest";
import { table, troubled } from "./english-verdicts.ts";

describe("a row whose differences stand one column further on than those of the others", () => {
  const costs = (interest: string) =>
    `Costs of the company by item were as follows, in millions of dollars.\n\n${table(
      "| | 2022 | 2021 | 2020 | 2022 vs 2021 change | 2021 vs 2020 change | |",
      "| Salaries | 5,412 | 5,120 | 4,871 | 292 | 249 | |",
      "| Rent | 1,310 | 1,189 | 1,207 | 121 | (18) | |",
      "| Travel | 2,218 | 1,944 | 2,031 | 274 | (87) | |",
      "| Services | 3,640 | 3,415 | 3,298 | 225 | 117 | |",
      interest,
    )}`;

  test("is no error where another two cells differ by what it says", () => {
    expect(troubled(costs("| Interest | 1,806 | 2,104 | 2,701 | | (298) | (597) |"))).toEqual([]);
    expect(troubled(costs("| Interest | 1,806 | 2,104 | 2,701 | (298) | (597) | |"))).toEqual([]);
  });

  test("is one where no two do", () => {
    expect(troubled(costs("| Interest | 1,806 | 2,104 | 2,701 | (298) | (579) | |"))).toEqual(["579"]);
  });
});
