import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareExactly } from "../../../src/engine/exact/compare-exactly.ts";
import { comparisonReasons } from "../../../src/model/comparison-reason.ts";
import { Rational } from "../../../src/model/rational.ts";
import { type Case, planOfCase } from "./case.ts";
import { breakAndVintageCases } from "./cases/breaks-and-vintages.ts";
import { calendarCases } from "./cases/calendar.ts";
import { gapCases } from "./cases/gaps.ts";
import { measureCases } from "./cases/measures.ts";
import { overCases } from "./cases/over.ts";
import { planCases } from "./cases/plans.ts";
import { referenceCases } from "./cases/references.ts";
import { wholeCases } from "./cases/wholes.ts";
import { type Conforming, engines } from "./engines.ts";
import { panelOfText } from "./panel-text.ts";
import { expectedRows, rowsOfResult, type WrittenRow } from "./written-rows.ts";

const cases = [
  ...referenceCases,
  ...measureCases,
  ...gapCases,
  ...calendarCases,
  ...overCases,
  ...planCases,
  ...wholeCases,
  ...breakAndVintageCases,
];

describe("the conformance table", () => {
  it("has at least 120 cases, each told apart by its name, and every reason in it", () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    const reasons = cases.flatMap(({ rows }) => expectedRows(rows).flatMap(({ cells }) => cells));
    expect(new Set(reasons.map(({ reason }) => reason))).toEqual(new Set(comparisonReasons));
  });

  it("writes exact values down: each is what the formulas give over fractions", () => {
    for (const each of cases) {
      const found = compareExactly(panelOfText(each.panel), planOfCase({ ...each, sort: [] }));
      const exact = found.flatMap(({ comparisons }) => comparisons.flatMap(({ value }) => value?.toString() ?? []));
      const said = [...each.rows.matchAll(/(?:: |; )(-?\d\S*)/g)].map(([, text = ""]) =>
        Rational.parse(text).toString(),
      );
      expect([...exact].sort(), each.name).toEqual(expect.arrayContaining(said.sort()));
    }
  });
});

for (const { name, missing } of engines) {
  if (missing !== undefined) it.skip(`conformance of ${name} (skipped: ${missing})`);
}

describe.each(engines.filter(({ missing }) => missing === undefined))("conformance of $name", ({ open }) => {
  let engine: Conforming;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  for (const of of cases) {
    it(of.name, () => conforms(of));
  }

  async function conforms(of: Case): Promise<void> {
    const rows = rowsOfResult(await engine.run(panelOfText(of.panel), planOfCase(of)));
    const expected = expectedRows(of.rows);
    const inOrder = of.sort !== undefined;
    const found = asSaid(inOrder ? rows : byHead(rows), inOrder ? expected : byHead(expected));
    const said = inOrder ? expected : byHead(expected);
    expect(found).toEqual(said);
  }
});

function byHead(rows: readonly WrittenRow[]): readonly WrittenRow[] {
  return [...rows].sort((a, b) => (a.head < b.head ? -1 : a.head > b.head ? 1 : 0));
}

/** Leaves out of what was found the bases that are not said, and takes roots for equal that are near. */
function asSaid(found: readonly WrittenRow[], expected: readonly WrittenRow[]): readonly WrittenRow[] {
  return found.map(({ head, cells }, row) => ({
    head,
    cells: cells.map(({ base, ...cell }, at) => {
      const said = expected[row]?.cells[at];
      const near = said?.near === true && Math.abs(cell.value - said.value) < 1e-9;
      return {
        ...cell,
        ...(said?.base !== undefined && { base }),
        ...(near && { value: said.value, near }),
        ...(cell.value === 0 && { value: 0 }),
      };
    }),
  }));
}
