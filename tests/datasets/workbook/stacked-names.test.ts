import { describe, expect, it } from "vitest";
import { observed, readSheets } from "./sheets.ts";

const day = (at: number) => new Date(Date.UTC(2020, 0, 1 + 7 * at));

describe("names in two lines above days", () => {
  const rows = Array.from({ length: 5 }, (_, at) => [at + 1, day(at), 100 + at, 80 + at, 20 + at]);

  it("are read line over line, with the days of the second column as periods", async () => {
    const { panel, diagnostics } = await readSheets([
      {
        rows: [
          ["WEEK", null, "DEATHS OF 2020", null, null],
          [null, null, "ALL", "NATURAL", "OTHER"],
          ...rows,
          ["1 January - 4 February", null, 510, 410, 110],
        ],
        merges: ["A1:B2", "C1:E1"],
      },
    ]);
    expect(observed(panel).filter((line) => line.includes("W02"))).toEqual([
      "DEATHS OF 2020 ALL | 2020-W02 actual 101",
      "DEATHS OF 2020 NATURAL | 2020-W02 actual 81",
      "DEATHS OF 2020 OTHER | 2020-W02 actual 21",
    ]);
    expect(panel.observations.length).toBe(15);
    expect(diagnostics.map(({ code }) => code)).toEqual(["bad-period"]);
  });

  it("may stand below a title that is merged over all columns", async () => {
    const { panel } = await readSheets([
      {
        rows: [
          ["Table 3", null, null],
          ["Day", "Cases", null],
          [null, "new", "all"],
          ...Array.from({ length: 5 }, (_, at) => [day(at), at, 2 * at]),
        ],
        merges: ["A1:C1", "A2:A3", "B2:C2"],
      },
    ]);
    expect(observed(panel).slice(2, 4)).toEqual(["Cases new | 2020-W02 actual 1", "Cases all | 2020-W02 actual 2"]);
  });
});

it("figures under no name are figures all the same where a sheet is read as a text", async () => {
  const { panel } = await readSheets([
    {
      rows: [
        ["WEEK", null, "ESTIMATED DEATHS OF PERSONS 1+ YEARS", null, null],
        [null, null, "ALL", "NATURAL", "OTHER"],
        ...Array.from({ length: 3 }, (_, at) => [at + 1, day(at), 100 + at, 80 + at, 20 + at]),
        ["January", null, 303, 243, 63],
      ],
      merges: ["A1:B2", "C1:E1"],
    },
  ]);
  expect(panel.observations.length).toBe(9);
});

it("the day that a title's window ends with may be written month first", async () => {
  const { panel } = await readSheets([
    {
      rows: [
        ["Police 01/01/2010 - 7/23/2020", null, null],
        ["Name", "Type", "Amount paid"],
        ["Otto", "Force", 6000],
        ["Brin", "Force", 4000],
      ],
      merges: ["A1:C1"],
    },
  ]);
  expect(observed(panel).map((line) => line.replace(/^.*\| /, ""))).toEqual([
    "2010-01-01..2020-07-23 actual 6000",
    "2010-01-01..2020-07-23 actual 4000",
  ]);
});
