import { describe, expect, it } from "vitest";
import { panelOf } from "../../src/datasets/panel/panel-of.ts";
import { compare } from "../../src/engine/compare.ts";
import { rows } from "../../src/engine/results/rows.ts";

// Seven areas of one month, and the whole they are parts of, which is not one of them.
const counts = { A: 752, B: 387, C: 31, D: 480, E: 12, F: 640, G: 299 };
const panel = panelOf(
  [...Object.entries(counts), ["W", 2601] as const].map(([area, value]) => ({
    indicator: "cases",
    area,
    period: "2024-06",
    value,
  })),
  { areas: [{ code: "W" }, ...Object.keys(counts).map((code) => ({ code, parent: "W" }))] },
);

describe("how areas are spread", () => {
  const found = rows(compare(panel, { measures: ["rank", "z-score", "quartile-1", "median", "quartile-3"] }));
  const of = (area: string) => found.find((row) => row.area === area)?.comparisons;

  it("has the median and the quartiles of numpy.percentile, linear", () => {
    // numpy.percentile([752, 387, 31, 480, 12, 640, 299], [25, 50, 75]) -> [165., 387., 560.]
    for (const area of Object.keys(counts)) {
      const { "quartile-1": low, median, "quartile-3": high } = of(area) ?? {};
      expect([area, low?.value, median?.value, high?.value]).toEqual([area, 165, 387, 560]);
    }
  });

  it("has the z-scores of scipy.stats.zscore: of all areas, not of a sample", () => {
    const values = Object.values(counts);
    const mean = values.reduce((sum, each) => sum + each, 0) / 7;
    const deviation = Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 7);
    for (const [area, value] of Object.entries(counts))
      expect(of(area)?.["z-score"]?.value).toBeCloseTo((value - mean) / deviation, 12);
    // statistics.pstdev: 261.676...; (752 - 371.571...) / 261.676...
    expect(of("A")?.["z-score"]?.value).toBeCloseTo(1.45381, 5);
  });

  it("leaves out the whole that the areas are parts of", () => {
    for (const cell of Object.values(of("W") ?? {})) expect(cell?.reason).toBe("not-applicable");
    expect(of("A")?.median?.have).toBe(7);
  });

  it("gives no z-score where all are equal, and no stray Infinity", () => {
    const equal = panelOf(["A", "B"].map((area) => ({ indicator: "x", area, period: "2024", value: 5 })));
    const [first] = rows(compare(equal, { measures: ["z-score", "median"] }));
    expect(first?.comparisons["z-score"]).toMatchObject({ value: null, reason: "not-applicable" });
    expect(first?.comparisons.median?.value).toBe(5);
  });
});
