import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";

/** The numbers that are ticked by being printed twice. */
const ticked = (text: string) =>
  audit(readText("t", text), { lang: "en" }).findings.flatMap(({ kind, verdict, reported }) =>
    kind === "repeat" && verdict === "consistent" ? [reported.text] : [],
  );

describe("what is printed again for another reason is no fact told twice", () => {
  test("how sure an interval is", () => {
    const text = (of: string) =>
      `The percentage of pupils reporting symptoms in the first month was 14.4% (95% ${of} 12.2%; 16.9%) in the oral group and 15.1% (95% ${of} 11.3%; 19.5%) in the control group.\n\nAt the end, the percentage of pupils who reported rash was 1.1% (95% ${of} 0.5%; 2.0%) in the oral group and 1.0% (95% ${of} 0.2%; 2.8%) in the control group.`;
    expect(ticked(text("CI"))).toEqual([]);
    expect(ticked(text("confidence interval"))).toEqual([]);
  });

  test("in Vietnamese, too, where its name stands before it", () => {
    const text = (of: string) =>
      `Tỷ lệ học sinh có triệu chứng trong tháng đầu ở nhóm uống là 14,4% (${of} 95%: 12,2 - 16,9), ở nhóm chứng là 15,1%.\n\nTỷ lệ học sinh có triệu chứng cuối kỳ ở nhóm uống là 1,1% (${of} 95%: 0,5 - 2,0), ở nhóm chứng là 1,0%.`;
    expect(ticked(text("khoảng tin cậy"))).toEqual([]);
    expect(ticked(text("KTC"))).toEqual([]);
    expect(ticked(text("tức"))).toEqual(["95%"]);
  });

  test("a bound that a sign says", () => {
    const text = (sign: string) =>
      `Households of the region with heating costs of ${sign}1,250 euros were asked about heating costs.\n\nThe grant for heating costs goes to households of the region with heating costs of ${sign}1,250 euros, says the office.`;
    expect(ticked(text(">"))).toEqual([]);
    expect(ticked(text("≥"))).toEqual([]);
    expect(ticked(text(""))).toEqual(["1,250"]);
  });

  test("a sentence that was copied", () => {
    const sentence = "The grant for heating costs went to households of the region with 1,250 euros of heating costs.";
    expect(ticked(`${sentence}\n\nNothing else was said.\n\n${sentence}`)).toEqual([]);
  });

  test("a year with a letter in a list of sources", () => {
    const text =
      "The census of the region counts its households (Regional Office, 2012b).\n\nHouseholds of the region were said to be smaller by the census (Regional Office, 2012b), and so they are.";
    expect(ticked(text)).toEqual([]);
  });
});

test("what agrees out of many that were looked at may agree by chance", () => {
  const others = (much: number) =>
    Array.from({ length: much }, (_, at) => `The fund of the parish paid ${131 + 7 * at} euros in aid.`).join(" ");
  const text = (much: number) => `${others(much)} The fund paid 131 euros in aid to the mill.`;
  expect(ticked(text(1)).length).toBeGreaterThan(0);
  expect(ticked(text(25))).toEqual([]);
});
