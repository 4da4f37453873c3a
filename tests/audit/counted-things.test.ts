import { describe, expect, test } from "vitest";
import { troubled, verdictsIn } from "./english-verdicts.ts";

describe("a rate right behind its count", () => {
  const deaths = (rate: string) =>
    `There were 19,171 births in the quarter, compared with 14,688 in the third quarter of 2001. The 19,171 births were more than ever.\n\n6,517 deaths were registered, a decrease of 1.8 per cent.\n\nThere were 71 infant deaths, a rate of ${rate} per 1,000 live births (4.1 in the same quarter of 2009), and 48 neonatal deaths, or 2.5 per 1,000 live births.`;

  test("is of that and of the one number of what it is given for, wherever it stands", () => {
    expect(verdictsIn(deaths("3.7"))).toMatchObject({ "3.7": "consistent", "2.5": "consistent" });
  });

  test("and is doubted where it does not come to it", () => {
    expect(troubled(deaths("9.7"))).toContain("9.7");
  });
});

describe("a rate that does not tell the count before it again is not held to it", () => {
  const births = (one: string, said: string) => `There were ${one} births in the quarter.\n\n${said}`;
  test.each([
    [
      "of two numbers of what it is given for",
      births(
        "19,171 births and, in the cities, 11,250",
        "There were 71 infant deaths, a rate of 9.7 per 1,000 births.",
      ),
    ],
    ["given for no thing", births("19,171", "There were 71 infant deaths, a rate of 9.7 per 1,000.")],
    ["by which it rose", births("19,171", "There were 71 infant deaths, a rate up 9.7 per 1,000 births.")],
    ["with no word for that", births("19,171", "There were 71 infant deaths where others have 9.7 per 1,000 births.")],
    [
      "far from it",
      births(
        "19,171",
        "There were 71 infant deaths in the northern counties with all of their towns and villages, a rate of 9.7 per 1,000 births.",
      ),
    ],
    [
      "of another count",
      births("19,171", "There were 71 infant deaths, 48 of these of newborns, a rate of 9.7 per 1,000 births."),
    ],
  ])("%s", (_, text) => {
    expect(verdictsIn(text)["9.7"]).not.toBe("consistent");
    expect(troubled(text)).not.toContain("9.7");
  });
});

describe("a share `of them`", () => {
  const births = (share: string) =>
    `18,535 births were registered in the quarter, a drop of 1.3 per cent. Some 6,309 or ${share} per cent of them were outside marriage.`;

  test("is of the one number of things in the sentence before", () => {
    expect(verdictsIn(births("34"))["34 per cent"] ?? verdictsIn(births("34"))["34"]).toBe("consistent");
    expect(troubled(births("39")).join()).toContain("39");
  });

  test("is of none where there are two", () => {
    const text =
      "18,535 births and 7,563 deaths were registered in the quarter. Some 6,309 or 34 per cent of them were outside marriage.";
    expect(Object.entries(verdictsIn(text)).filter(([number]) => number.startsWith("34"))).not.toContainEqual([
      "34",
      "inconsistent",
    ]);
  });
});

test("what is deducted twice over is no fall of more than all of something", () => {
  const text =
    "If a company spends $300,000 on automation, it can deduct not just the usual 100% of the expenditure under normal tax rules, but an additional 150% under the scheme.";
  expect(troubled(text)).toEqual([]);
  expect(troubled("The museum had 12,450 visitors in June, down 150% on the year before.")).toEqual(["150%"]);
});

describe("a change whose two levels stand in brackets behind their years", () => {
  test.each([
    "Emissions intensity was 37.7% lower in 2012 (0.38 thousand tonnes for each million) compared with 1997 (0.61 thousand tonnes for each million).",
    "Intensity has followed a downward trend, declining by 37.7% between 1997 (0.61 thousand tonnes) and 2012 (0.38 thousand tonnes).",
  ])("is of them: %s", (text) => {
    expect(verdictsIn(text)["37.7%"]).toBe("consistent");
    expect(troubled(text.replace("37.7%", "47.7%"))).toEqual(["47.7%"]);
  });

  test("is not where another change stands between them", () => {
    const text =
      "Some 36,000 licences were issued in the year, a decrease of 4% compared with 2013 (37,455); and the number fell by 51% compared with the peak in 2007 (72,894).";
    expect(troubled(text)).not.toContain("4%");
  });
});
