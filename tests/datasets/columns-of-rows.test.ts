import { describe, expect, it } from "vitest";
import { columnsCounting } from "../../src/datasets/panel/columns-counting.ts";
import { mostlyUnread } from "../../src/datasets/panel/coverage.ts";
import { tellMisreadings } from "../../src/datasets/panel/misreadings.ts";
import { oddPeriods } from "../../src/datasets/panel/odd-periods.ts";
import { BulkBuilder } from "../../src/model/bulk-builder.ts";
import { Diagnostics } from "../../src/model/diagnostic.ts";
import { type Period, period } from "../../src/model/period.ts";
import { noUnit } from "../../src/model/unit.ts";

type Figure = readonly [value: number, decimals: number, column: number, file?: string, of?: Period];

/** A panel of these figures, each of an indicator of its own. */
function panelOf(figures: readonly Figure[]) {
  const builder = new BulkBuilder();
  for (const [at, [value, decimals, column, file = "a.csv", of = period("A", 2000, 1)]] of figures.entries()) {
    const id = `I${at}`;
    const names = { vi: id, en: id };
    const indicator = builder.indicator(id, () => ({ id, names, unit: noUnit, kind: "flow", direction: "none" }));
    const place = { line: at + 2, column, source: builder.source({ name: file }) };
    builder.observe({ indicator, area: builder.area("VN"), period: builder.period(of), value, decimals, ...place });
  }
  return builder.build();
}

function unsure(figures: readonly Figure[]) {
  const panel = panelOf(figures);
  const diagnostics = new Diagnostics();
  tellMisreadings(panel, [panel], diagnostics);
  return diagnostics
    .list()
    .flatMap(({ code, place }) => (code === "decimals-unsure" ? [[place.line, place.column]] : []));
}

describe("what is seen of figures in one column, and in several", () => {
  it("a mark is settled for its own column, not for another one", () => {
    const figures = [12.5, 1.234, 500].map((value, at): Figure => [value, at === 2 ? 0 : at * 2 + 1, at === 0 ? 2 : 3]);
    expect(unsure(figures)).toEqual([[3, 3]]);
    expect(unsure(figures.map(([value, decimals]) => [value, decimals, 2]))).toEqual([]);
  });

  it("columns that count are found where there are two, in one file or of one column in two", () => {
    const counting = (column: number, file: string) => [1, 2, 3, 4, 5].map((value): Figure => [value, 0, column, file]);
    expect(columnsCounting(panelOf([...counting(2, "a"), ...counting(3, "a")]))).toEqual(["1 … 5", "1 … 5"]);
    expect(columnsCounting(panelOf([...counting(2, "a"), ...counting(2, "b")]))).toEqual(["1 … 5", "1 … 5"]);
    expect(columnsCounting(panelOf(counting(2, "a")))).toEqual([]);
  });

  it("what was left out of a file is held against what was read of it, however much was read before", () => {
    const panel = panelOf(["a", "a", "a", "b", "b", "b"].map((file) => [7, 0, 2, file]));
    const out = (file: string, count: number) => [
      { code: "bad-value", level: "left-out", place: { file }, found: "x", count } as const,
    ];
    expect(mostlyUnread({ panel, diagnostics: out("b", 2) })).toEqual([]);
    expect(mostlyUnread({ panel, diagnostics: out("b", 4) })).toEqual([{ file: "b", read: 3, leftOut: 4 }]);
    const one = panelOf(["a", "a", "a"].map((file) => [7, 0, 2, file]));
    expect(mostlyUnread({ panel: one, diagnostics: out("a", 3) })).toEqual([]);
    expect(mostlyUnread({ panel: one, diagnostics: out("a", 4) })).toEqual([{ file: "a", read: 3, leftOut: 4 }]);
  });

  it("a month among years is odd in its own file, whatever months another file has", () => {
    const years = [2013, 2014].map((year): Figure => [7, 0, 2, "a", period("A", year, 1)]);
    const month = (number: number, file: string): Figure => [7, 0, 2, file, period("M", 2011, number)];
    expect(oddPeriods(panelOf([month(12, "a"), ...years, month(1, "b"), month(2, "b")]))).toEqual([
      { found: "2011-12", at: 0 },
    ]);
    expect(oddPeriods(panelOf([month(12, "a"), ...years, month(1, "a")]))).toEqual([]);
  });
});
