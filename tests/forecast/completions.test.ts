import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Completion, completionForecast } from "../../src/forecast/plan/completions.ts";
import { gather } from "../../src/forecast/series/gather.ts";
import { months, panelOf } from "./panel.ts";

const [series] = gather(panelOf(months("a", 2020, [1])), { vintage: "latest" });

function year(area: string, of: number, toDate: number, final: number, plan?: number): Completion {
  if (!series) throw new Error("there is no series");
  return { area, year: of, toDate, final, plan, at: 0, series };
}

describe("what a year comes to by other years", () => {
  it("is what there is times the usual factor, where there are no plans: seasonal proration", () => {
    const past = [year("a", 2021, 40, 100), year("a", 2022, 50, 125), year("a", 2023, 60, 150)];
    const found = completionForecast(past, "a", 44, undefined);
    expect(Math.exp(found?.middle ?? 0)).toBeCloseTo(110, 8);
    expect(found).toMatchObject({ years: 3, areas: 1, freedom: 2 });
  });

  it("leans to the area's own years as far as areas differ more than years", () => {
    const areas = ["a", "b", "c", "d", "e"];
    const factor = (area: string) => 2 + areas.indexOf(area) / 4;
    const past = [2020, 2021, 2022].flatMap((each, k) =>
      areas.map((area) => year(area, each, 100, 100 * factor(area) * (1 + (k - 1) / 100))),
    );
    const said = (area: string) => Math.exp(completionForecast(past, area, 100, undefined)?.middle ?? 0);
    expect(said("a") / 200).toBeCloseTo(1, 1);
    expect(said("e") / 300).toBeCloseTo(1, 1);
    expect(said("z")).toBeGreaterThan(said("a"));
    expect(said("z")).toBeLessThan(said("e"));
  });

  it("is drawn to the plan where those who were behind caught up", () => {
    const past = Array.from({ length: 30 }, (_, k) => year(`a${k}`, 2023, 20 + k, 95 + k / 3, 100));
    const behind = completionForecast(past, "z", 22, 100);
    const ahead = completionForecast(past, "z", 44, 100);
    expect(Math.exp(behind?.middle ?? 0)).toBeGreaterThan(90);
    expect(Math.exp(ahead?.middle ?? 0)).toBeLessThan(115);
  });

  it("does not depend on the unit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 10, max: 90 }), fc.integer({ min: 100, max: 200 })), {
          minLength: 4,
          maxLength: 30,
        }),
        (rows) => {
          const past = (unit: number) =>
            rows.map(([a, b], k) => year(`a${k % 5}`, 2000 + k, a * unit, b * unit, 150 * unit));
          const [one, thousand] = [1, 1000].map((unit) => completionForecast(past(unit), "a1", 50 * unit, 150 * unit));
          expect((thousand?.middle ?? 0) - Math.log(1000)).toBeCloseTo(one?.middle ?? 0, 8);
          expect(thousand?.scale).toBeCloseTo(one?.scale ?? 0, 8);
        },
      ),
    );
  });

  it("is nothing for two years, or for nothing so far", () => {
    const past = [year("a", 2021, 40, 100), year("a", 2022, 50, 125)];
    expect(completionForecast(past, "a", 44, undefined)).toBeUndefined();
    expect(completionForecast([...past, year("a", 2023, 60, 150)], "a", 0, undefined)).toBeUndefined();
  });
});
