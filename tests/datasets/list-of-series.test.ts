import { expect, it } from "vitest";
import { plainDetail } from "../../src/model/detail.ts";
import { observed, readSheets } from "./workbook/sheets.ts";

const data = [
  [null, "Hours worked", "Market sector"],
  ["Unit", "000 Hours", "000 Hours"],
  ["Frequency", "Quarter", "Quarter"],
  ["Series ID", "A1K", "A2J"],
  ...[11, 14, 17].map((month, at) => [new Date(Date.UTC(1984, month, 1)), 2939 + at, 2385 + at]),
];
const index = [
  ["Title", "Series ID", "Series Start", "Series End", "No. Obs.", "Unit"],
  ["Hours worked", "A1K", new Date(Date.UTC(1984, 11, 1)), new Date(Date.UTC(1985, 5, 1)), 3, "000 Hours"],
  ["Market sector", "A2J", new Date(Date.UTC(1984, 11, 1)), new Date(Date.UTC(1985, 5, 1)), 3, "000 Hours"],
];

it("a sheet that lists the series of another one has no figures: how many there are is no observation", async () => {
  const { panel, diagnostics } = await readSheets([
    { name: "Index", rows: index },
    { name: "Data1", rows: data },
  ]);
  expect(observed(panel)).toHaveLength(6);
  const [told] = diagnostics.filter(({ code }) => code === "sheet-unread");
  expect([told?.place.sheet, told?.found && plainDetail(told.found)]).toEqual(["Index", "list-of-series"]);
});

it("is read where nothing else has these series", async () => {
  const { panel } = await readSheets([{ name: "Index", rows: index }]);
  expect(panel.observations.length).toBe(2);
});
