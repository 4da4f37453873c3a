import { describe, expect, it, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";

/** What is said of the total in the second column of figures of a table, whose first column adds up. */
function toldOf(...rows: readonly string[]) {
  const head = ["| Item | 2023 | 2024 |", "| --- | --- | --- |"];
  const { findings } = audit(readText("t.md", `${[...head, ...rows].join("\n")}\n`), { lang: "en" });
  const trouble = findings.filter(({ verdict }) => verdict === "inconsistent" || verdict === "doubtful");
  return trouble.map(({ verdict, reported, causes }) => ({
    verdict,
    total: reported.text,
    cause: causes.map(({ code, correction }) => `${code} ${correction}`)[0],
  }));
}

describe("a total of a table whose other columns add up", () => {
  test.each([
    ["with a digit too many", "1566.8", { verdict: "inconsistent", total: "1566.8", cause: "digit-added 566.8" }],
    ["with a digit too few", "66.8", { verdict: "inconsistent", total: "66.8", cause: "digit-missing 566.8" }],
    [
      "off by what no slip makes of it",
      "1288.8",
      { verdict: "doubtful", total: "1288.8", cause: "omitted-part 722.0" },
    ],
  ])("%s", (_, total, told) => {
    const rows = ["| Fish | 395.6 | 401.6 |", "| Shrimp | 91.5 | 97.8 |", "| Other | 68.1 | 67.4 |"];
    expect(toldOf(...rows, `| Total | 555.2 | ${total} |`)).toEqual([told]);
  });

  it("is of a part with a digit too few: 23,510 for 203,510", () => {
    const rows = ["| Industry | 800,263 | 890,815 |", "| Construction | 169,667 | 23,510 |"];
    expect(toldOf(...rows, "| Total | 969,930 | 1,094,325 |")).toEqual([
      { verdict: "inconsistent", total: "1,094,325", cause: "digit-missing 203510" },
    ]);
  });

  it("is not told of short numbers, which are a digit away from too much", () => {
    const rows = ["| Wood | 12 | 15 |", "| Steel | 31 | 20 |", "| Glass | 14 | 7 |"];
    expect(toldOf(...rows, "| Total | 57 | 142 |").filter(({ verdict }) => verdict === "inconsistent")).toEqual([]);
  });
});

it("has a sentence for a digit at the end, which may be a mark, and another for one before it", () => {
  const rows = ["| Fish | 395.6 | 401.6 |", "| Shrimp | 91.5 | 97.8 |", "| Other | 68.1 | 67.4 |"];
  const head = ["| Item | 2023 | 2024 |", "| --- | --- | --- |"];
  const said = (total: string) =>
    audit(readText("t.md", `${[...head, ...rows, `| Total | 555.2 | ${total} |`].join("\n")}\n`), { lang: "en" })
      .findings.flatMap(({ causes }) => causes)
      .map(({ explanation }) => explanation);
  expect(said("1566.8")).toEqual(["A digit of 1566.8 may be one too many; 566.8 would agree."]);
  expect(said("66.8")).toEqual(["A digit of 66.8 may be missing; 566.8 would agree."]);
});
