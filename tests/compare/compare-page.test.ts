import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measureIds, measures } from "../../src/compare/measures.ts";
import { referenceForms } from "../../src/compare/references.ts";
import { overForms } from "../../src/engine/request/over.ts";
import { comparisonReasons, hasValue } from "../../src/model/comparison-reason.ts";

const page = readFileSync(new URL("../../docs/compare.md", import.meta.url), "utf8");

/** The rows of the table below a heading, as cells. */
function table(heading: string): readonly (readonly string[])[] {
  const section = page.slice(page.indexOf(`\n${heading}`)).split("\n## ")[1] ?? "";
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const codes = (cell = ""): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

describe("docs/compare.md names", () => {
  it("every reference as it can be written", () => {
    const named = table("## References").flatMap(([written]) => codes(written));
    expect([...named, "2016..2020>=4"].sort()).toEqual([...referenceForms].sort());
  });

  it("every measure with what adds up", () => {
    const rows = table("## Measures");
    expect(rows.map(([id]) => codes(id)[0])).toEqual(measureIds.filter((id) => id !== "sum"));
    for (const [id = "", , , adds] of rows) {
      const measure = measures[measureIds.find((each) => each === codes(id)[0]) ?? "value"];
      expect([id, adds]).toEqual([id, measure.additive ? "yes" : "no"]);
    }
  });

  it("every reason, in the column of those with a value or of those without", () => {
    const rows = table("## No result");
    expect(rows.flatMap(([code]) => codes(code)).sort()).toEqual([...comparisonReasons].sort());
    for (const [cell, without] of rows) {
      for (const code of codes(cell)) {
        const reason = comparisonReasons.find((each) => each === code);
        expect([code, without === ""]).toEqual([code, reason !== undefined && hasValue(reason)]);
      }
    }
  });

  it("every aggregation over time", () => {
    const section = page.slice(page.indexOf("## Aggregation over time"), page.indexOf("## No result"));
    for (const form of overForms.filter((each) => each !== "week")) expect(section).toContain(`\`${form}\``);
  });
});
