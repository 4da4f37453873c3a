import { describe, expect, it } from "vitest";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { findingOf } from "../../../src/audit/dataset/finding.ts";
import { parseComparison } from "../../../src/compare/comparison.ts";
import { dataReasons } from "../../../src/model/audit-reason.ts";
import { PanelBuilder } from "../../../src/model/panel-builder.ts";
import { parsePeriod } from "../../../src/model/period-notation.ts";

// Area (thousand ha), yield (quintals/ha) and output (thousand t) of winter rice as a statistical office printed them for nineteen provinces, the yield of
// the year after, and the percentage, which the office worked out before it rounded any of them.
const rice = [
  ["9.2", "58.4", "53.7", "57.34", "98.5"],
  ["3.6", "52.2", "18.8", "51.73", "100.1"],
  ["6.8", "55.4", "37.7", "55.61", "100.0"],
  ["16.4", "58.7", "96.3", "58.19", "98.8"],
  ["2.5", "70.4", "17.6", "54.94", "79.4"],
  ["19.9", "69.4", "138.1", "64.43", "93.0"],
  ["36.5", "67.2", "245.1", "67.21", "100.2"],
  ["2.8", "38.6", "10.8", "38.76", "100.2"],
  ["2", "49.5", "9.9", "51.38", "100.7"],
  ["85.1", "62.6", "532.7", "61.66", "98.5"],
  ["28.4", "70.2", "199.5", "70.16", "99.9"],
  ["71.8", "69.5", "499", "69.5", "100.0"],
  ["225.9", "66.5", "1502.5", "64.47", "96.9"],
  ["76.5", "71.0", "543.5", "70.84", "99.8"],
  ["19.1", "60.5", "115.5", "60.29", "99.7"],
  ["44.7", "73.9", "330.4", "74.73", "101.1"],
  ["26.6", "77.9", "207.1", "65.23", "83.7"],
  ["5.0", "65.6", "32.8", "64.87", "98.9"],
  ["12.8", "59.9", "76.7", "60.1", "100.3"],
] as const;

/** The audit of the percentages, with some cells of the table written otherwise. */
function auditOf(written: (line: number, column: number, printed: string) => string = (_, __, printed) => printed) {
  const build = new PanelBuilder();
  const comparison = parseComparison("prior-year/percent-of");
  const names = ["area", "yield", "output", "yield", "yield"] as const;
  for (const [line, cells] of rice.entries())
    for (const [column, printed] of cells.entries()) {
      const text = written(line, column, printed);
      const of = names[column] ?? "";
      const period = parsePeriod(column < 3 ? "2021" : "2022");
      if (!period || !comparison) throw new Error("no period, or no comparison");
      const row = {
        indicator: build.indicator(of, () => ({
          id: of,
          names: { vi: of, en: of },
          unit: { kind: "none", text: "", base: "", scale: 0 },
          kind: "ratio",
          direction: "none",
        })),
        area: build.area(`p${line}`),
        period: build.period(period),
        vintage: build.vintage(""),
        source: build.source({ name: "rice.xlsx", sheet: "1" }),
        line: line + 9,
        column: column + 2,
        value: Number(text),
        decimals: text.split(".")[1]?.length ?? 0,
      };
      if (column === 4) build.report({ ...row, comparison: build.comparison(comparison) });
      else build.observe(row);
    }
  return auditPanel(build.build());
}

const reasonsOf = (audit: ReturnType<typeof auditOf>) => Array.from(audit.reasons, (code) => dataReasons[code]);

describe("a figure that its line works out from two rounded ones", () => {
  it("is no more exact than they are: 18.8 over 3.6 stands for 51.4 to 53.1, and 51.73 may be 100.1 % of it", () => {
    const audit = auditOf();
    expect(new Set(reasonsOf(audit))).toEqual(new Set(["agrees", "agrees-if-rounded"]));
    expect(reasonsOf(audit)[1]).toBe("agrees-if-rounded");
    const { explanation, verdict } = findingOf(audit, 1, "en");
    expect(verdict).toBe("consistent");
    expect(explanation).toMatch(/agrees with 100\.1.*: 52\.2 was worked out from 18\.8 and 3\.6, which are rounded\.$/);
    expect(findingOf(audit, 1, "vi").explanation).toMatch(/52,2 được tính từ 18,8 và 3,6 đã làm tròn\.$/);
  });

  it("still contradicts a percentage that none of what it stands for leads to", () => {
    const audit = auditOf((line, column, printed) => (line === 1 && column === 4 ? "110.1" : printed));
    expect(reasonsOf(audit)[1]).toBe("differs");
    expect(reasonsOf(audit)[0]).toBe("agrees-if-rounded");
  });

  it("is as exact as it shows where the table has other figures than such quotients", () => {
    const audit = auditOf((_, column, printed) => (column === 2 ? (Number(printed) * 1.02).toFixed(1) : printed));
    expect(reasonsOf(audit)).not.toContain("agrees-if-rounded");
    expect(reasonsOf(audit)[1]).toMatch(/^differs/);
  });
});
