import { describe, expect, it } from "vitest";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { dataAuditHead } from "../../../src/audit/dataset/data-audit.ts";
import { type Figure, type Printed, panelOf, reasonsOf } from "./small-panel.ts";

/** A column of percentages of the prior year: name, last year's value, this year's, what is printed. */
type Row = readonly [of: string, before: string, now: string, printed: string];

function audited(rows: readonly Row[], comparison: string) {
  const observed: Figure[] = [];
  const printed: Printed[] = [];
  for (const [of, before, now, percent] of rows) {
    observed.push({ at: "2019-12", printed: before, of, vintage: "2019-12-27" });
    observed.push({ at: "2020-12", printed: now, of, vintage: "2020-12-27" });
    printed.push({ at: "2020-12", printed: percent, comparison, of, vintage: "2020-12-27" });
  }
  return auditPanel(panelOf(observed, printed));
}

// Visitors in December 2020: 16,276 of 1,710,168 are 1.0 % of them, which the heading `so với cùng kỳ năm trước (%)` leaves open.
const visitors: readonly Row[] = [
  ["all", "1710168", "16276", "1.0"],
  ["by air", "1372377", "9449", "0.7"],
  ["by road", "306107", "6784", "2.2"],
  ["Asia", "1407537", "14506", "1.0"],
  ["China", "558432", "6638", "1.2"],
  ["Laos", "7776", "1468", "18.9"],
];

describe("a column whose figures agree with another measure than its heading suggests", () => {
  it("is read as that, and said to be", () => {
    const audit = audited(visitors, "prior-year/percent-change");
    expect(reasonsOf(audit)).toEqual(Array(6).fill("agrees"));
    expect(dataAuditHead(audit, { name: "sheet" }).readings).toMatchObject([
      { from: "prior-year/percent-change", to: "prior-year/percent-of", agreeing: 6, of: 6 },
    ]);
  });

  it("is so the other way round: 3.1 under a heading of percentages of the base is a rise from 97 to 100", () => {
    const changes = visitors.map(
      ([of, before]) => [of, before, `${Math.round(Number(before) * 1.031)}`, "3.1"] as const,
    );
    const audit = audited(changes, "prior-year/percent-of");
    expect(reasonsOf(audit)).toEqual(Array(6).fill("agrees"));
    expect(audit.readings?.[0]?.to).toBe("prior-year/percent-change");
  });

  it("still shows the row that is wrong in it", () => {
    const wrong = visitors.map((row) => (row[0] === "Laos" ? ([...row.slice(0, 3), "81.9"] as unknown as Row) : row));
    const audit = audited(wrong, "prior-year/percent-change");
    expect(audit.readings?.[0]).toMatchObject({ agreeing: 5, of: 6 });
    expect(reasonsOf(audit).filter((reason) => reason !== "agrees")).toHaveLength(1);
  });

  it("is left as it is where a single row agrees with its heading among many that may be revised, or too few speak", () => {
    expect(audited(visitors.slice(0, 3), "prior-year/percent-change").readings).toBeUndefined();
    const asSaid = visitors.map(
      ([of, before, now]) => [of, before, now, (100 * (Number(now) / Number(before) - 1)).toFixed(1)] as const,
    );
    expect(
      audited([...asSaid.slice(0, 3), ...visitors.slice(3)], "prior-year/percent-change").readings,
    ).toBeUndefined();
  });
});
