import { expect, it } from "vitest";
import { parseComparison } from "../../src/compare/comparison.ts";
import { gather } from "../../src/forecast/series/gather.ts";
import { PanelBuilder } from "../../src/model/panel-builder.ts";
import { parsePeriod } from "../../src/model/period-notation.ts";
import { noUnit } from "../../src/model/unit.ts";

/** A plan of 1,000 in January, and what tables of later months print: `[month, total to date, per cent of the plan]`. */
function planAfter(printed: readonly (readonly [month: string, total: number, percent: number])[], decimals: number) {
  const builder = new PanelBuilder();
  const names = { vi: "x", en: "x" };
  const indicator = builder.indicator("x", () => ({ id: "x", names, unit: noUnit, kind: "flow", direction: "up" }));
  const area = builder.area("a");
  const period = (text: string) => {
    const found = parsePeriod(text);
    if (!found) throw new RangeError(text);
    return builder.period(found);
  };
  const comparison = parseComparison("plan/percent-of");
  if (!comparison) throw new RangeError("plan/percent-of");
  const code = builder.comparison(comparison);
  const plan = { indicator, area, period: period("2024"), value: 1000, scenario: "plan" as const };
  builder.observe({ ...plan, vintage: builder.vintage("2024-01-31") });
  for (const [month, value, percent] of printed) {
    const vintage = builder.vintage(`2024-${month}-28`);
    const row = { indicator, area, period: period(`2024-01-01..2024-${month}-28`), vintage };
    builder.observe({ indicator, area, period: period(`2024-${month}`), value, vintage });
    builder.observe({ ...row, value });
    builder.report({ ...row, comparison: code, value: percent, decimals });
  }
  const panel = builder.build();
  return (vintage: string) => gather(panel, { vintage })[0]?.plans.get(2024);
}

it("a percentage that fits the plan changes nothing", () => {
  expect(planAfter([["06", 404, 40.4]], 1)("latest")).toEqual({ value: 1000, vintage: "2024-01-31" });
});

it("a percentage that does not fit says what the plan is now", () => {
  const plan = planAfter(
    [
      ["05", 300, 30],
      ["06", 404, 33.667],
      ["07", 500, 41.667],
    ],
    3,
  );
  expect(plan("2024-05-31")).toEqual({ value: 1000, vintage: "2024-01-31" });
  expect(plan("2024-06-30")?.value).toBeCloseTo(1200, 0);
  expect(plan("2024-07-31")).toMatchObject({ vintage: "2024-06-28", implied: true });
});

it("a percentage that is too coarse says nothing", () => {
  expect(planAfter([["02", 30, 2.5]], 1)("latest")?.value).toBe(1000);
});
