import { describe, expect, it } from "vitest";
import { guessPhrase } from "../../src/words/guesses.ts";
import { lines, load } from "./loading.ts";
import { readSheets } from "./workbook/sheets.ts";

const rba = `F1.1 INTEREST RATES AND YIELDS
Title,Cash Rate Target,Interbank Rate
Description,Cash Rate Target; monthly average,Interbank Rate; monthly average
Frequency,Monthly,Monthly
Units,Per cent,Per cent

Publication date,02-Apr-2024,02-Apr-2024
Series ID,FIRMMCRT,FIRMMCRI
31/01/2023,3.10,3.07
28/02/2023,3.29,3.26
31/03/2023,3.53,
`;

describe("time series in columns, with what each is in lines above", () => {
  it("text of a central bank", async () => {
    const read = await load(rba);
    expect(lines(read)).toEqual([
      "FIRMMCRT _Z 2023-01 actual 3.1 A",
      "FIRMMCRI _Z 2023-01 actual 3.07 A",
      "FIRMMCRT _Z 2023-02 actual 3.29 A",
      "FIRMMCRI _Z 2023-02 actual 3.26 A",
      "FIRMMCRT _Z 2023-03 actual 3.53 A",
      "FIRMMCRI _Z 2023-03 actual - O",
    ]);
    expect(read.panel.indicators[0]).toMatchObject({
      names: { en: "Cash Rate Target" },
      unit: { kind: "percent" },
      kind: "ratio",
    });
  });

  it("a workbook of a statistics office: months by which quarters are called are quarters", async () => {
    const read = await readSheets([
      {
        name: "Data1",
        rows: [
          [null, "Hours worked ;", "Hours worked ;  Market ;"],
          ["Unit", "000 Hours", "000 Hours"],
          ["Series Type", "Original", "Original"],
          ["Frequency", "Quarter", "Quarter"],
          ["No. Obs", 3, 2],
          ["Series ID", "A84426298K", "A84426294A"],
          [new Date(Date.UTC(1984, 11, 1)), 2939.2],
          [new Date(Date.UTC(1985, 2, 1)), 2954.1, 2385.1],
          [new Date(Date.UTC(1985, 5, 1)), 2977.5, 2421.1],
        ],
        formats: { A7: "mmm-yyyy", A8: "mmm-yyyy", A9: "mmm-yyyy" },
      },
    ]);
    expect(lines(read)).toEqual([
      "A84426298K _Z 1984-Q4 actual 2939.2 A",
      "A84426294A _Z 1984-Q4 actual - O",
      "A84426298K _Z 1985-Q1 actual 2954.1 A",
      "A84426294A _Z 1985-Q1 actual 2385.1 A",
      "A84426298K _Z 1985-Q2 actual 2977.5 A",
      "A84426294A _Z 1985-Q2 actual 2421.1 A",
    ]);
    expect(read.panel.indicators[1]?.names.en).toBe("Hours worked ;  Market");
  });

  it("a table of years by area is none", async () => {
    const read = await load("unit,tonnes,tonnes\narea,A,B\n2022,1,2\n2023,3,4\n");
    expect(read.guesses.map(({ as }) => guessPhrase(as, "en"))).not.toContain("2 series in columns");
  });
});
