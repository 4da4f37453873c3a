import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";
import { flagged, troubled, verdictsIn } from "./english-verdicts.ts";

describe("a gain that turned into a loss", () => {
  test.each([
    [
      "fell from an investment of £4.1 billion in 2011 to a disinvestment of £0.2 billion in 2012, a decrease of £4.3 billion",
      "4.3",
    ],
    [
      "rose from a deficit of £4.1 billion in 2011 to a surplus of £7.8 billion in 2012, an increase of £11.9 billion",
      "11.9",
    ],
    ["fell from a profit of $12.4 million to a loss of $7.3 million, a decrease of $19.7 million", "19.7"],
  ])("is counted across nought: %s", (said, difference) => {
    expect(verdictsIn(`The balance of services ${said}.`)[difference]).toBe("consistent");
  });

  test("is wrong as well, where it does not come to it", () => {
    const text =
      "The balance of services fell from an investment of £4.1 billion in 2011 to a disinvestment of £0.2 billion in 2012, a decrease of £6.3 billion.";
    expect(troubled(text)).toContain("6.3");
  });

  test("and a loss beside a loss is not", () => {
    const text =
      "The group cut its deficit from a deficit of £4.1 billion in 2011 to a deficit of £0.2 billion in 2012, a decrease of £3.9 billion.";
    expect(verdictsIn(text)["3.9"]).toBe("consistent");
  });

  test.each(["in 2011", ""])("has no percentage that all would agree on %s", (when) => {
    const text = (share: string) =>
      `The company went from a profit of $12.4 million ${when} to a loss of $7.3 million ${when && "in 2012"}, a decrease of ${share}.`;
    if (when === "") expect(verdictsIn(text("41.1%"))["41.1%"]).not.toBe("consistent");
    expect(troubled(text("158.9%"))).toEqual([]);
  });

  test("in Vietnamese, too", () => {
    const text = "Quý I năm 2024 công ty từ lãi 12 tỷ đồng sang lỗ 5 tỷ đồng, giảm 17 tỷ đồng.";
    const { findings } = audit(readText("t", text), { lang: "vi" });
    expect(findings.map(({ reported, verdict }) => [reported.text, verdict])).toContainEqual(["17", "consistent"]);
  });
});

describe("counts in whole thousands", () => {
  const registrations = (share: string) =>
    `Registrations of people from abroad rose in the year, those of Romanians increasing 29,000 (163%) to 47,000 and for Bulgarian nationals increasing 7,000 (${share}) to 18,000.`;

  test("may all be rounded", () => {
    expect(flagged(registrations("71%"))).toEqual([]);
  });

  test("but not beyond that", () => {
    expect(troubled(registrations("91%"))).toContain("91%");
  });
});

test("a letter behind a year of a citation is no billion", () => {
  const text =
    "Earlier research has found that older people have higher well-being than others (ONS, 2012b).\n\nAmong the regions the South West had the highest well-being of older people (ONS, 2013b).";
  expect(troubled(text)).toEqual([]);
});
