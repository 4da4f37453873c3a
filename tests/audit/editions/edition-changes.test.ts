import { describe, expect, it } from "vitest";
import { editionChanges } from "../../../src/audit/editions/edition-changes.ts";
import { type Figure, panelOf } from "../dataset/small-panel.ts";

const edition = (day: string, figures: Readonly<Record<string, string>>, percent?: string) =>
  panelOf(
    Object.entries(figures).map(([at, printed]): Figure => ({ at, printed, vintage: day, file: `${day}.xlsx` })),
    percent === undefined
      ? []
      : [{ at: "2024-05", comparison: "prior-year/percent-of", printed: percent, vintage: day, file: `${day}.xlsx` }],
  );

describe("a later edition of the same figures", () => {
  it("says what was restated, by how much, the largest first", () => {
    const before = edition("2024-05-29", { "2024-04": "500", "2024-05": "752", "2023-05": "1083" });
    const after = edition("2024-06-29", { "2024-04": "505", "2024-05": "790", "2023-05": "1083", "2024-06": "12" });
    const { shared, restated } = editionChanges(after, before);
    expect(shared).toBe(3);
    expect(
      restated.map(({ period, before: old, after: now, change }) => [period, old.value, now.value, change?.toFixed(2)]),
    ).toEqual([
      ["2024-05", "752", "790", "5.05"],
      ["2024-04", "500", "505", "1.00"],
    ]);
    expect(restated[0]?.after).toMatchObject({ vintage: "2024-06-29", place: { file: "2024-06-29.xlsx" } });
  });

  it("tells an estimate that was replaced from a figure that was restated, which comes first", () => {
    const [april, may] = [
      { at: "2024-04", vintage: "2024-05-29", printed: "500" },
      { at: "2024-05", vintage: "2024-05-29", printed: "752", scenario: "estimate" as const },
    ];
    const before = panelOf([april, may], []);
    const { restated } = editionChanges(edition("2024-06-29", { "2024-04": "505", "2024-05": "990" }), before);
    expect(restated.map(({ period, before: { value, estimate } }) => [period, value, estimate])).toEqual([
      ["2024-04", "500", undefined],
      ["2024-05", "752", true],
    ]);
  });

  it("does not call other decimals a restatement: 752 and 752.3 are one figure", () => {
    const before = edition("2024-05-29", { "2024-05": "752" });
    expect(editionChanges(edition("2024-06-29", { "2024-05": "752.3" }), before).restated).toEqual([]);
    expect(editionChanges(edition("2024-06-29", { "2024-05": "752.6" }), before).restated).toHaveLength(1);
  });

  it("says which printed comparisons are stale: 125.0 of 800 was 1000, which is 1040 now", () => {
    const before = edition("2024-05-29", { "2024-05": "1000", "2023-05": "800" }, "125.0");
    const after = edition("2024-06-29", { "2024-05": "1040" });
    expect(editionChanges(after, before).stale.map(({ reported, now }) => [reported, now])).toEqual([
      ["125.0", "130.00"],
    ]);
    expect(editionChanges(edition("2024-06-29", { "2024-05": "1000" }), before).stale).toEqual([]);
  });

  it("says so too where the base was nowhere printed: it is what the percentage implies", () => {
    const before = edition("2024-05-29", { "2024-05": "1000" }, "125.0");
    const { stale } = editionChanges(edition("2024-06-29", { "2024-05": "1040" }), before);
    expect(stale.map(({ now }) => now)).toEqual(["130.00"]);
  });

  it("says what vanished from a table that is still there, in a period that is", () => {
    const area = (of: string, printed: string): Figure => ({ at: "2024-05", printed, of: `cases/${of}` });
    const before = panelOf([area("a", "1"), area("b", "2"), { at: "2024-05", printed: "3", of: "deaths/a" }], []);
    const { vanished } = editionChanges(panelOf([area("a", "1")], []), before);
    expect(vanished.map(({ indicator, before: old }) => [indicator, old.value])).toEqual([["cases/b", "2"]]);
  });
});
