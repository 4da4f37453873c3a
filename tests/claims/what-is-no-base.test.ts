import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";

function claimsOf(text: string) {
  const { findings: claims } = audit(readText("a.txt", text), { lang: "en" });
  return claims.map(({ verdict, reported, operands }) => ({
    verdict,
    number: reported.text,
    from: operands.map((operand) => operand.text),
  }));
}

function verdictOf(text: string, number: string): string | undefined {
  return claimsOf(text).find((claim) => claim.number === number)?.verdict;
}

test("two plans in brackets are no parts of what was done", () => {
  const text = "Giải ngân 3.450 tỷ đồng, đạt 42,97% kế hoạch (8.029 tỷ đồng; kế hoạch sau điều chỉnh 9.665 tỷ đồng).";
  expect(claimsOf(text)).toEqual([{ verdict: "consistent", number: "42,97%", from: ["3.450", "8.029"] }]);
});

describe("better and worse say nothing of up and down", () => {
  test.each([
    ["Expenses improved by 340 basis points to 68.7% of revenue, compared with 72.1% a year ago.", "340"],
    ["Gross margin improved by 340 basis points to 72.1%, compared with 68.7% a year ago.", "340"],
    ["The unemployment rate improved by 0.4 percentage points to 7.6%, from 8.0% a year earlier.", "0.4"],
    ["Fuel use improved 6.0% to 235 litres, compared with 250 litres last year.", "6.0%"],
    ["Sales improved 6.0% to 265 million dollars, compared with 250 million dollars last year.", "6.0%"],
  ])("%s", (text, number) => {
    expect(verdictOf(text, number)).toBe("consistent");
  });

  test("but by how much they do", () => {
    const text = "Expenses improved by 540 basis points to 68.7% of revenue, compared with 72.1% a year ago.";
    expect(["inconsistent", "doubtful"]).toContain(verdictOf(text, "540"));
  });
});

describe("stronger and weaker say nothing of up and down where a rate prices the other currency", () => {
  test.each([
    ["The shekel weakened by about 1.5 percent against the euro, from NIS 5.44 to the euro to NIS 5.52.", "1.5"],
    ["The rand appreciated by 4.4 percent, from 54.60 rand per dollar to 52.20 rand per dollar.", "4.4"],
    ["The peso depreciated by 4.6 percent, from 52.20 pesos per dollar to 54.60 pesos per dollar.", "4.6"],
    ["The pound strengthened by 4.6 percent, from $1.3050 to $1.3650.", "4.6"],
  ])("%s", (text, number) => {
    expect(claimsOf(text).find((claim) => claim.number.startsWith(number))?.verdict).toBe("consistent");
  });

  test("but by how much they do", () => {
    const text = "The peso depreciated by 8.6 percent, from 52.20 pesos per dollar to 54.60 pesos per dollar.";
    const claim = claimsOf(text).find(({ number }) => number.startsWith("8.6"));
    expect(["inconsistent", "doubtful"]).toContain(claim?.verdict);
  });
});

describe("a number that is told of something else is no base", () => {
  test.each([
    [
      "Income totaled $68.5 million, a 7.4% decrease from last quarter, due mainly to the impact from the $7.7 million impairment.",
      "7.4%",
    ],
    [
      "We produced 56 tonnes, an increase of 2% compared to last year's third quarter despite 7.3 tonnes of curtailments.",
      "2%",
    ],
    ["We expect $1,875 million, an increase of 9% year-over-year with approximately $860 million from licenses.", "9%"],
    ["The price index rose 1.7 per cent in February to 562.01 (December 1978 equals 100).", "1.7 per cent"],
    ["Operating cash flow was negative $40 million, down 20% from negative $50 million.", "20%"],
    ["Operating income was $186 million, which is $307 million better than 2020 and 3% better than 2019.", "3%"],
    ["Net income increased to a record $101.5 million as total revenue increased $2.1 million or 0.7%.", "0.7%"],
    [
      "Revenue of $2.2 billion was an increase of 16% compared with the same period last year and adjusted EBIT of $400 million.",
      "16%",
    ],
    ["Profit rose 11.4% on the year to 82.2 million euros in 2005 on sales of 686.5 million euros.", "11.4%"],
    ["Fees of $19 million increased 25% year-over-year as assets at the end of the quarter were $11.1 billion.", "25%"],
    ["Other revenues were $58 million, an increase of $4 million, including a 9% increase in tower rental.", "9%"],
    ["Sales were up 7.6% to 240.8 million dollars from 223.8 million dollars, with same-store sales up 5.6%.", "5.6%"],
  ])("%s", (text, number) => {
    expect(["unverifiable", undefined]).toContain(verdictOf(text, number));
  });

  test("what a stake grew from is no part of what it grew to", () => {
    const text = "It raised its stake to 2,709,600 shares, or 7.7% of the total, from 2,232,400 shares, or 6.3%.";
    expect(claimsOf(text).filter(({ verdict }) => verdict === "inconsistent" || verdict === "doubtful")).toEqual([]);
  });

  test("income a share is not what income grew to", () => {
    const text = "Income was $2,008,000, or $2.22 a share, up 11% from 2015's income of $1,811,000, or $2.00 a share.";
    const [claim] = claimsOf(text).filter(({ number }) => number === "11%");
    expect(claim?.from).not.toContain("2.22");
    expect(claim?.verdict).not.toBe("inconsistent");
  });

  test("while what follows the words that name it is one", () => {
    const text =
      "We paid a dividend of $0.25 per share, which is an increase of 13.6% over the previous dividend of $0.22 per share.";
    expect(claimsOf(text)).toContainEqual({ verdict: "consistent", number: "13.6%", from: ["0.25", "0.22"] });
  });

  test("and an amount shares the direction that stands behind its percentage", () => {
    const text =
      "Sales of $216.4 million were $13.0 million or 6.4% higher than the prior year sales of $203.4 million.";
    expect(verdictOf(text, "6.4%")).toBe("consistent");
  });
});

describe("a semicolon ends what a change may be of", () => {
  const change = "Tháng 6 ghi nhận 752 ca sốt xuất huyết, giảm 64,8% so với cùng kỳ năm 2023 (2.137 ca)";

  test("so that a wrong digit is seen whatever follows", () => {
    const wrong = `${change.replace("64,8%", "34,8%")}; số mắc tay - chân - miệng là 734 ca.`;
    expect(["inconsistent", "doubtful"]).toContain(verdictOf(wrong, "34,8%"));
    expect(verdictOf(`${change}; số mắc tay - chân - miệng là 734 ca.`, "64,8%")).toBe("consistent");
  });
});

describe("a number that leaves something out does not contradict one that does not", () => {
  const sales =
    "Net sales were $232.4 million, an increase of 9.6% compared to the $212 million of the same quarter last year.";

  test.each(["Adjusting for currency, net sales rose by 8.8%.", "On an organic basis, net sales rose by 8.8%."])(
    "%s",
    (text) => {
      expect(["unverifiable", undefined]).toContain(verdictOf(`${sales} ${text}`, "8.8%"));
    },
  );
});

test("`tăng hơn 500%` is a rise of more than 500%", () => {
  const text =
    "Chi phí tài chính của công ty lên 121 tỷ đồng, tăng hơn 500% so với con số 19 tỷ đồng của cùng kỳ năm trước.";
  expect(verdictOf(text, "500%")).not.toBe("inconsistent");
});
