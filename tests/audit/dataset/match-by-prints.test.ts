import { describe, expect, test } from "vitest";
import { aligned, evidenceOf } from "../../../src/audit/dataset/aligned-rows.ts";
import { auditBeside } from "../../../src/audit/dataset/audit-beside.ts";
import { type DataReason, dataReasons } from "../../../src/model/audit-reason.ts";
import type { Panel } from "../../../src/model/panel.ts";
import { panelOf } from "./small-panel.ts";

const names: Readonly<Record<string, string>> = {
  lua: "rice",
  ngo: "maize",
  khoai: "potatoes",
  rau: "vegetables",
  lac: "peanuts",
};
const [now, before] = [
  { lua: 3187.4, ngo: 441.2, khoai: 97.36, rau: 812.7, lac: 186.5 },
  { lua: 3068.1, ngo: 463.9, khoai: 102.48, rau: 774.2, lac: 203.8 },
] as const;

/** This year's table in one language, with its percentages of last year's figures. */
function ours(change: Readonly<Record<string, string>> = {}): Panel {
  const rows = Object.entries(now);
  return panelOf(
    rows.map(([of, value], at) => ({ at: "2024", of, printed: String(value), file: "2024.xlsx", line: at + 5 })),
    rows.map(([of, value], at) => ({
      at: "2024",
      of,
      comparison: "prior-year/percent-of",
      printed: change[of] ?? ((100 * value) / before[of as keyof typeof before]).toFixed(2),
      file: "2024.xlsx",
      line: at + 5,
    })),
    money(Object.keys(now)),
  );
}

/** Last year's in another, its rows in the order given. */
function theirs(order: readonly string[] = Object.keys(before)): Panel {
  return panelOf(
    order.map((of, at) => ({
      at: "2023",
      of: names[of] ?? of,
      printed: String(before[of as keyof typeof before]),
      file: "2023.xlsx",
      line: at + 9,
    })),
    [],
    money(Object.values(names)),
  );
}

const money = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, {}]));

const reasonsOf = (audit: { readonly reasons: Uint8Array }): readonly DataReason[] =>
  Array.from(audit.reasons, (each) => dataReasons[each] ?? "agrees");

describe("rows that another file calls otherwise, matched by what is printed", () => {
  test("a table in another language is last year's, where its figures make the printed percentages agree", () => {
    const audit = auditBeside(ours(), theirs());
    expect(reasonsOf(audit)).toEqual(["agrees", "agrees", "agrees", "agrees", "agrees"]);
    expect(audit.matches).toEqual(
      Object.entries(names).map(([to, from]) => ({ file: "2023.xlsx", from, to, by: "prints" })),
    );
  });

  test("a row that agrees with none is left alone: it may be another", () => {
    const audit = auditBeside(ours({ khoai: "140.25" }), theirs());
    expect(reasonsOf(audit)).toEqual(["agrees", "agrees", "base-not-in-data", "agrees", "agrees"]);
    expect(audit.matches?.map(({ to }) => to)).toEqual(["lua", "ngo", "rau", "lac"]);
  });

  test("two rows that agree are no table: that may be chance", () => {
    const audit = auditBeside(ours({ khoai: "140.25", rau: "201.14", lac: "55.31" }), theirs());
    expect(audit.matches).toEqual([]);
    expect(new Set(reasonsOf(audit))).toEqual(new Set(["base-not-in-data"]));
  });

  test("a row that moved within the table is found", () => {
    const audit = auditBeside(ours(), theirs(["ngo", "khoai", "rau", "lac", "lua"]));
    expect(audit.matches?.map(({ from, to }) => [from, to])).toContainEqual(["rice", "lua"]);
  });
});

describe("rows in one order", () => {
  const pair = (own: number, other: number, weight: number) => ({ own, other, weight });

  test("those that weigh most together", () => {
    const pairs = [pair(1, 1, 8), pair(2, 5, 9), pair(2, 2, 7), pair(3, 3, 8), pair(4, 1, 8)];
    expect(aligned(pairs)).toEqual([pair(1, 1, 8), pair(2, 2, 7), pair(3, 3, 8)]);
    expect(aligned([])).toEqual([]);
  });

  test("of ten rows and ten, three could be any of 120 times 120 choices", () => {
    const rows = [pair(1, 1, 8), pair(2, 2, 8), pair(3, 3, 8)];
    expect(evidenceOf(rows, 10, 10)).toBeCloseTo(24 - 2 * Math.log(120), 9);
  });
});
