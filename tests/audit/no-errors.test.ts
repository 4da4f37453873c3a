import { describe, expect, it, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";
import { flagged, table, troubled, verdictsIn } from "./english-verdicts.ts";

describe("losses in brackets", () => {
  test("a loss that fell is earnings that rose", () => {
    const text =
      "Adjusted EBITDA increased by $1.4 million or 22% for 2023 from $(6.4) million in 2022 to $(5.0) million in 2023.";
    expect(troubled(text)).toEqual([]);
    expect(verdictsIn(text)).toMatchObject({ "22%": "consistent" });
    expect(troubled(text.replace("22%", "32%"))).toEqual(["32%"]);
  });

  test("in a cell with spaces, behind its currency", () => {
    const equity = (total: string) =>
      table(
        "| | Paid-in capital | Deficit | Total |",
        "| Balance, September 30 | $ 12,905,804 | $( 14,037,578 ) | $( 1,131,774 ) |",
        "| Stock compensation | 581,733 | - | 581,733 |",
        "| Settlement of notes | 436,044 | - | 436,044 |",
        "| Net loss | - | ( 889,190 ) | ( 889,190 ) |",
        `| Balance, December 31 | $ 13,923,581 | $( 14,926,768 ) | $( ${total} ) |`,
      );
    expect(troubled(equity("1,003,187"))).toEqual([]);
    expect(flagged(equity("1,003,987"))).toEqual(["1,003,987"]);
  });
});

describe("a sum that is off by what is printed beside its parts", () => {
  const liabilities = (total: string) =>
    `We had $${total} thousand in current liabilities consisting of $12,359 thousand in accounts payable, $889 thousand in other ` +
    "payables, $6,440 thousand in short term loans and current maturities of a long-term loans and $85 thousand in lease liabilities.";

  test("in prose is read with a part too few", () => {
    expect(flagged(liabilities("19,773"))).toEqual([]);
  });

  test("down a column, over rows that are no numbers of their own", () => {
    const securities = (losses: string) =>
      table(
        "| | Amortized cost | Gains | Losses | Fair value |",
        "| U.S. Treasury | 497 | — | (59) | 438 |",
        "| Federal agency | 6,976 | — | (499) | 6,477 |",
        "| Mortgage-backed: | | | | |",
        "| GSE residential | 203,139 | 21 | (27,434) | 175,726 |",
        "| Small business | 17,629 | 1 | (2,397) | 15,233 |",
        "| State and political subdivisions | 3,431 | — | (6) | 3,425 |",
        `| | 231,672 | 22 | ${losses} | 201,299 |`,
      );
    expect(troubled(securities("(30,395)"))).toEqual([]);
  });

  test("where what follows is taken off again", () => {
    const used = (rest: string) =>
      "Cash used in investing activities totaled $45.0 million and consisted of $9.3 million of purchases of fixed assets and $37.8 " +
      `million of acquisitions. ${rest}`;
    expect(troubled(used("There were no other investing activities in the year."))).toEqual(["45.0"]);
    expect(troubled(used("These were partially offset by $1.3 million of other proceeds."))).toEqual([]);
  });
});

describe("rows made of other rows", () => {
  const financing = (last: string) =>
    table(
      "| Financing activities | 2023 | 2022 | 2021 |",
      "| Proceeds from line of credit | — | — | 6,000 |",
      "| Payments on line of credit | (10,000) | — | — |",
      "| Payments on leases | (7,530) | (8,709) | (7,860) |",
      "| Stock option exercises | 12,866 | 1,315 | 4,166 |",
      "| Payments for taxes | (10,388) | — | — |",
      "| Public offering | — | — | 111,600 |",
      "| Paid offering costs | — | (671) | (3,426) |",
      "| Stock purchase plan | 1,329 | 858 | — |",
      `| Cash from financing activities | (13,723) | (7,207) | ${last} |`,
    );

  it("are made of the rows that most columns bear out, those that are blank in two of three too", () => {
    expect(verdictsIn(financing("110,480"))).toMatchObject({ "110,480": "consistent" });
    expect(flagged(financing("110,840"))).toEqual(["110,840"]);
  });

  it("and not of a row that says the same and others that come to nothing", () => {
    const text = table(
      "| | 2023 | 2022 |",
      "| Advances from related parties | 579,830 | 558,855 |",
      "| Cash from financing activities | 579,830 | 558,855 |",
      "| Change in cash | 3 | (4,227) |",
      "| Cash, beginning of period | - | 4,227 |",
      "| Cash, end of period | 3 | - |",
    );
    expect(flagged(text)).toEqual([]);
  });

  it("nor of round numbers that add up to another", () => {
    const text = table(
      "| | Principal | Carrying amount |",
      "| Notes due 2030 | 500.0 | 497.1 |",
      "| Notes due 2032 | 500.0 | 494.8 |",
      "| Notes due 2033 | 1,000.0 | 991.3 |",
      "| Notes due 2035 | 650.0 | 645.4 |",
    );
    expect(troubled(text)).toEqual([]);
  });

  it("a subtotal that is counted with its parts is doubted at most", () => {
    const text = table(
      "| | 2023 | 2022 |",
      "| Balance at October 31 | 7,088.9 | 7,003.4 |",
      "| Net income | 120.4 | 194.9 |",
      "| Other comprehensive income | 13.1 | (11.5) |",
      "| Comprehensive income | 133.5 | 183.4 |",
      "| Cash dividends | (116.5) | (108.6) |",
      "| Total equity | 7,105.9 | 7,078.2 |",
    );
    expect(flagged(text)).toEqual([]);
  });

  it("thousands are off by their roundings", () => {
    const leases = (total: string) =>
      table(
        "| (in thousands) | Lease payments |",
        "| 2024 | 360 |",
        "| 2025 | 306 |",
        "| 2026 | 139 |",
        "| 2027 | 30 |",
        "| Thereafter | 35 |",
        `| Total lease payments | ${total} |`,
      );
    expect(troubled(leases("869"))).toEqual([]);
    expect(troubled(leases("896"))).toEqual(["896"]);
  });
});

describe("amounts of money", () => {
  const adjusted = (total: string) =>
    table(
      "| Liabilities at the end of the year | As reported | Adjustments | As adjusted |",
      "| Accounts payable | 878 | (718) | 159 |",
      "| Related party payables | 8,642 | 1,110 | 9,752 |",
      "| Derivative financial instruments | 32 | (32) | - |",
      "| Other payables | 616 | (94) | 522 |",
      `| Total current liabilities | 10,168 | ${total} | 10,434 |`,
    );

  test("are off by their roundings, in less than a thousand too", () => {
    expect(troubled(adjusted("265"))).toEqual([]);
    expect(troubled(adjusted("256"))).toEqual(["256"]);
  });

  test("that are provided and used are of opposite signs: a rise that is a fall is doubted where only the wording says so", () => {
    const text =
      "Cash provided by financing activities was $0 in 2023 compared to cash used in financing activities of $859 in 2022, an increase of $859.";
    expect(flagged(text)).toEqual([]);
  });
});

describe("columns made of others", () => {
  it("but for one that counts other things: shares are no part of what they are worth", () => {
    const equity = (total: string) =>
      table(
        "| | Shares | Amount | Paid-in capital | Deficit | Total |",
        "| Balance at the beginning of the year | 878,803 | 879 | 183,271,546 | (158,868,204) | 24,404,221 |",
        "| Shares issued for services | 3,429 | 3 | 193,413 | - | 193,416 |",
        "| Net loss for the year | - | - | - | (10,196,355) | (10,196,355) |",
        "| Share-based compensation | 42,540 | 43 | 2,636,761 | - | 2,636,804 |",
        `| Balance at the end of the year | 924,772 | 925 | 186,101,720 | (169,064,559) | ${total} |`,
      );
    expect(troubled(equity("17,038,086"))).toEqual([]);
    expect(verdictsIn(equity("17,038,086"))).toMatchObject({ "2,636,804": "consistent" });
    expect(flagged(equity("17,083,086"))).toEqual(["17,083,086"]);
  });

  it("and a total below one of its parts is a mean of them", () => {
    const text = table(
      "| Days to maturity | Balance | Average rate | Average days |",
      "| 30 days or less | 6,287,337 | 5.48% | 19 |",
      "| More than 30 days | 2,366,726 | 5.47% | 35 |",
      "| Total or weighted average | 8,654,063 | 5.48% | 24 |",
    );
    expect(troubled(text)).toEqual([]);
  });

  const pools = (...prices: string[]) => {
    const rows = ["9,536 | 9,463", "7,669 | 7,927", "8,587 | 9,012", "11,663 | 11,850", "11,762 | 11,674", "532 | 543"];
    const title = "The cost of the loans in the pools, and what was paid for them at the end of the year\n\n";
    return (
      title +
      table(
        "| Pool | Par value | Amortized cost | Price, % |",
        ...rows.map((row, at) => `| ${at + 3}% coupon | ${row} | ${prices[at]} |`),
      )
    );
  };

  it("one that differs is a slip", () => {
    expect(flagged(pools("99.2%", "103.4%", "105.9%", "101.6%", "99.3%", "102.1%"))).toEqual(["105.9%"]);
  });

  it("three of six are of something else", () => {
    expect(flagged(pools("99.2%", "104.3%", "109.4%", "103.5%", "99.3%", "102.1%"))).toEqual([]);
  });

  it("one digit may be one off", () => {
    const regions = (other: string) =>
      table(
        "| | 2023 | 2022 | Change, % |",
        "| EMEA | 91,038 | 82,062 | 11% |",
        "| APAC | 51,514 | 47,024 | 10% |",
        `| Other Americas | 18,320 | 18,974 | (${other})% |`,
        "| Total | 160,872 | 148,060 | 9% |",
      );
    expect(flagged(regions("4"))).toEqual([]);
    expect(flagged(regions("8"))).toEqual(["8)%"]);
  });
});

describe("a column that is made of others by chance", () => {
  it("is none where nought is all that was added", () => {
    const equity = table(
      "| | Controlling interest | Other interest | Equity in all |",
      "| Net income of the year | 74 | 0 | 74 |",
      "| Foreign currency translation | 36 | 0 | 36 |",
      "| Other comprehensive income | 110 | 0 | 110 |",
      "| Dividends that were declared | (57) | 0 | (57) |",
      "| Balance at the end of the year | $2,627 | $14 | $2,641 |",
    );
    expect(troubled(equity)).toEqual([]);
  });

  it("nor where a price is taken from amounts", () => {
    const notes = (principal: string) =>
      table(
        "| Convertible notes at the end of the year | Price of conversion | Interest | 2023 | 2022 |",
        "| Notes of July 2018 | $0.08 | 7.5% | 700 | 700 |",
        "| Notes of September 2019 | $0.10 | 8.0% | 50 | 50 |",
        "| Notes of January 2020 | $0.13 | 8.0% | 450 | 450 |",
        `| Notes of May 2022 | $0.13 | 8.0% | 1,468 | ${principal} |`,
        "| Notes of June 2019 | $0.10 | 8.0% | 295 | 295 |",
      );
    expect(troubled(notes("1,668"))).toEqual([]);
  });

  it("is the same column a year later", () => {
    const assets = (net: string) =>
      table(
        "| | Gross 2024 | Depreciation 2024 | Net 2024 | Gross 2023 | Depreciation 2023 | Net 2023 |",
        "| Trade names and trademarks | 2,108 | (1,156) | 952 | 2,108 | (1,104) | 1,004 |",
        "| Customer relationships | 4,037 | (2,224) | 1,813 | 4,037 | (2,111) | 1,926 |",
        "| Agreements | 437 | (146) | 291 | 437 | (132) | 305 |",
        "| Rights to water | 3,363 | — | 3,363 | 3,422 | — | 3,422 |",
        `| All of the intangible assets | 9,945 | (3,526) | ${net} | 10,004 | (3,347) | 6,657 |`,
      );
    expect(troubled(assets("6,419"))).toEqual([]);
    expect(troubled(assets("6,491"))).toContain("6,491");
  });
});

describe("words that make it another thing", () => {
  test("a threshold is no share", () => {
    const rule = (words: string) => `Loans secured by such properties represent 300%${words} of total capital.`;
    expect(flagged(rule(""))).toEqual(["300%"]);
    expect(troubled(rule(" or more"))).toEqual([]);
  });

  test("of two growth rates that are dealt out one is that of the two levels", () => {
    const growth = (rates: string) =>
      `Our revenue was $322.0 million and $288.4 million for the years 2023 and 2022, respectively, an annual growth of ${rates}.`;
    expect(troubled(growth("12% and 15%, respectively"))).toEqual([]);
    expect(troubled(growth("15%"))).toEqual(["15%"]);
  });

  test("a unit that is left out is doubted at most", () => {
    const fall = (by: string) =>
      `In 2023 revenue was $59,144 thousand, a decrease of ${by} as compared to $73,857 thousand in 2022.`;
    expect(flagged(fall("$14,713"))).toEqual([]);
    expect(flagged(fall("$14,773 thousand"))).toEqual(["14,773"]);
  });

  test("a fraction in words is doubted at most", () => {
    const shares =
      "One-quarter of the shares would be issued if the company achieves revenue of $11,864,000 for the year 2024, and one-quarter of the shares " +
      "would be issued if the company achieves revenue of $99,702,000 for the year 2025.";
    expect(flagged(shares)).toEqual([]);
  });

  test("a list that only the wording makes one is doubted at most", () => {
    const fees = (office: string) =>
      `We will continue to pay our sponsor a total of $${office} per month for office space, and an entity of our financial officer a monthly fee for ` +
      "services, planning and analysis ($10,000 per month through September 30, 2022 and $15,000 per month thereafter).";
    expect(flagged(fees("33,333"))).toEqual([]);
  });

  test("what fell by more than all of itself is below nought", () => {
    const loss = (rate: string) =>
      `Loss on investments for the year was $0.1 million, a decrease of $1.0 million, or ${rate}%, compared to the year before.`;
    expect(troubled(loss("108"))).toEqual([]);
  });

  test("a unit is printed once for two levels", () => {
    const revenue = (rate: string) => `Revenue rose ${rate}% from 12,450 to 13,245 million.`;
    expect(verdictsIn(revenue("6.4"))).toMatchObject({ "6.4%": "consistent" });
    expect(flagged(revenue("6.0"))).toEqual(["6.0%"]);
  });

  test("what rose by more than it is, is worked out from its base alone", () => {
    const expenses =
      "Other expenses increased by $48,000, or 2,400%, to $46,000 for the year 2023, compared to other expenses of $2,000 for the year 2022.";
    const { findings: claims } = audit(readText("t", expenses), { lang: "en" });
    expect(claims.find(({ kind }) => kind === "change")?.explanation).toContain("46,000 / 2,000 − 1 = 2,200%");
  });
});

describe("filings of large companies", () => {
  const revenues = (by: string) =>
    `${table(
      "| Revenues of the segment | Six months 2025 | Six months 2024 | Three months 2025 | Three months 2024 |",
      "| Revenues | $10,344 | $9,934 | $5,281 | $4,889 |",
      "| Earnings from operations | $1,992 | $1,786 | $1,049 | $870 |",
      "| Costs of the segment | $8,352 | $8,148 | $4,232 | $4,019 |",
    )}\n\nRevenues for the three months ended June 30, 2025 increased by $${by} million compared with the same period in 2024, due to higher ` +
    "government services revenue. The net impact of adjustments was favorable.";

  test("a difference of two other cells of the row is theirs", () => {
    expect(troubled(revenues("392"))).toEqual([]);
  });

  test("a table whose unit stands elsewhere is in thousands", () => {
    const expenses = (by: string) =>
      `${table(
        "| Expenses of the company | 2023 | 2022 | Change |",
        "| Research and development expenses | $139,400 | $141,133 | $(1,733) |",
        "| Selling and general expenses | $339,139 | $312,107 | $27,032 |",
        "| Investment income of the year | $14,093 | $6,715 | $7,378 |",
      )}\n\nSelling and general expenses in 2023 increased by $${by}, or 9%, from the prior year. The increase was due to costs of sales.`;
    expect(flagged(expenses("27,032,000"))).toEqual([]);
  });

  test("a column without a sign of percentages is no difference", () => {
    const costs = table(
      "| Other income and expense of the three months | 2025 | 2024 | Change |",
      "| Interest income | (172) | (217) | (20.4) |",
      "| Retirement costs | 25 | 98 | (74.1) |",
      "| Acquisition charges | 115 | 188 | (73.0) |",
      "| Other charges of the period | 45 | 114 | (69.0) |",
    );
    expect(flagged(costs)).toEqual([]);
  });

  test("half of 1,000 is 500 everywhere", () => {
    const notes = table(
      "| Senior notes of the company in millions | Principal | 2025 | 2024 |",
      "| Notes due April 2025 | 500 | 500 | 499 |",
      "| Notes due May 2025 | 500 | 500 | 498 |",
      "| Notes due September 2025 | 1,000 | 999 | 999 |",
      "| Notes due November 2025 | 750 | 749 | 749 |",
    );
    expect(troubled(notes)).toEqual([]);
  });

  test("one off is what roundings make where nothing says what is counted", () => {
    const reserve = (all: string) =>
      table(
        "| The reserve and its movements | Separation | Assets | Other costs | All costs in total |",
        "| Reserve at the beginning | 155 | — | 19 | 174 |",
        `| Cost incurred | 202 | 101 | 355 | ${all} |`,
        "| Cost paid or settled | 224 | 101 | 342 | 667 |",
        "| Reserve at the end | 133 | — | 32 | 165 |",
      );
    expect(flagged(reserve("659"))).toEqual([]);
    expect(troubled(reserve("685"))).toEqual(["685"]);
  });

  test("percentages of one digit are met by chance", () => {
    const effects = table(
      "| Revenues by region | As reported | Without the effect | Effect, % |",
      "| EMEA | 91,038 | 90,578 | 1% |",
      "| APAC | 51,514 | 53,273 | (3)% |",
      "| Other Americas | 18,320 | 19,674 | (9)% |",
      "| All of the regions | 307,158 | 309,111 | (1)% |",
    );
    expect(flagged(effects)).toEqual([]);
  });
});
