import { describe, expect, test } from "vitest";
import { flagged, table, troubled, verdictsIn } from "./english-verdicts.ts";

describe("rows of two columns, one of which agrees to a unit", () => {
  const taxes = (membership: string) =>
    `The components of the deferred tax assets are as follows, in millions of dollars.\n\n${table(
      "| | 2015 | 2014 |",
      "| Equity compensation | $90 | $85 |",
      `| Deferred membership fees | ${membership} | 98 |`,
      "| Accrued liabilities | 641 | 607 |",
      "| Other | 107 | 19 |",
      "| Property and equipment | (560) | (529) |",
      "| Merchandise inventories | (200) | (193) |",
      "| Net deferred tax assets | $168 | $87 |",
    )}`;

  test("are made of each other by chance, where the rows are many and the digits few", () => {
    expect(troubled(taxes("90"))).toEqual([]);
  });

  test("are not a difference because both come near it", () => {
    const leases = table(
      "| (Millions) | 2021 | 2020 |",
      "| Right of use assets | $ 858 | $ 864 |",
      "| Current lease liabilities | 263 | 256 |",
      "| Noncurrent lease liabilities | 591 | 609 |",
      "| Total lease liabilities | 854 | 865 |",
    );
    expect(troubled(leases)).toEqual([]);
    expect(troubled(leases.replace("| 854", "| 954"))).toEqual(["954"]);
  });
});

describe("a total in one column", () => {
  const cash = (total: string, subtotal: string) =>
    `Cash and securities of the company at the end of the year were as follows, in millions of dollars.\n\n${table(
      "| | Carrying amount | Fair value | Cash |",
      "| Government securities | 4,864 | 4,864 | 4,833 |",
      "| Other sovereign securities | 186 | 186 | 80 |",
      "| Corporate debt securities | 260 | 260 | 31 |",
      `| ${subtotal} | 5,310 | 5,310 | 4,944 |`,
      `| Total cash and securities | | | ${total} |`,
    )}`;

  test("does not count a subtotal along with its parts", () => {
    expect(troubled(cash("17,824", "Available for sale"))).toEqual([]);
  });

  test("a subtotal behind the mark of a note is one", () => {
    expect(flagged(cash("17,824", "(2) Subtotal").replace("5,310", "5,810"))).toEqual(["5,810"]);
  });
});

test("a part that stands more than 25 rows over its total may be what is missing of it", () => {
  const debt = (lost: string) => {
    const notes = Array.from(
      { length: 27 },
      (_, at) => `| Notes due ${2017 + at} | ${1210 + 37 * at} | ${1300 + 41 * at} |`,
    );
    const sum = (first: number, each: number) => 27 * first + (each * 26 * 27) / 2;
    const [now, then] = [sum(1210, 37) + 1900, sum(1300, 41)].map((one) => one.toLocaleString("en"));
    return `Borrowings of the company at the end of the year were as follows, in millions of dollars.\n\n${table(
      "| In millions | 2016 | 2015 |",
      "| Short-term debt | | |",
      `| Commercial paper | $ ${lost} $ | — |`,
      "| Long-term debt | | |",
      ...notes,
      `| Total debt | ${now} | ${then} |`,
    )}`;
  };
  expect(troubled(debt("1,900"))).toEqual([]);
  expect(troubled(debt("1,400"))).not.toEqual([]);
});

describe("what was made to fit is doubted", () => {
  const shares = (platform: string) =>
    `Revenues by service were as follows, in millions of dollars.\n\n${table(
      "| | 2022 | As a % of total | 2021 | As a % of total |",
      "| Sales | $5,989 | 24% | $5,101 | 24% |",
      "| Service | 6,474 | 26% | 5,590 | 26% |",
      `| Platform | 4,509 | ${platform} | 3,890 | 18% |`,
      "| Marketing | 3,902 | 16% | 3,405 | 16% |",
      "| Data | 3,783 | 15% | 3,310 | 16% |",
      "| Total | $24,657 | 100% | $21,296 | 100% |",
    )}`;

  test("among shares that add up to 100", () => {
    expect(flagged(shares("19%"))).toEqual([]);
    expect(troubled(shares("19%"))).toEqual(["19%"]);
    expect(troubled(shares("18%"))).toEqual([]);
    expect(flagged(shares("23%"))).toEqual(["23%"]);
  });

  test("and is flagged where the shares do not add up to it", () => {
    expect(flagged(shares("17%"))).toEqual(["17%"]);
  });

  const growth = (total: string) =>
    `Operational growth by region was as follows, in millions of dollars and rounded.\n\n${table(
      "| (Millions) | World | Home | Abroad |",
      "| Growth of medicines | $3,560 | $2,132 | $1,428 |",
      "| Foreign exchange | (331) | — | (331) |",
      `| Revenues increase, total | ${total} | $2,132 | $1,097 |`,
    )}`;

  test("in totals of rounded amounts that are off by one unit more than roundings allow", () => {
    expect(troubled(growth("3,229"))).toEqual([]);
    expect(flagged(growth("3,231"))).toEqual([]);
    expect(flagged(growth("3,829"))).toEqual(["3,829"]);
  });
});

test("a total across may hold what stands alone in its column over it", () => {
  const cash = (total: string) =>
    `Cash and securities of the company at the end of the year were as follows, in millions of dollars.\n\n${table(
      "| | Cost | Gains | Losses | Fair value, total |",
      "| Cash | 10,406 | — | — | 10,406 |",
      "| Money market funds | 12,515 | — | — | 12,515 |",
      "| Equity securities at home | | | | 170 |",
      "| Agency securities | 11,686 | 1 | (20) | 11,667 |",
      "| Debt securities | 5,008 | 1 | (19) | 4,990 |",
      "| Other securities | 1,901 | — | (6) | 1,895 |",
      "| Equity securities abroad | | | | 33 |",
      `| | 41,516 | 2 | (45) | ${total} |`,
    )}`;
  expect(troubled(cash("41,676"))).toEqual([]);
  expect(troubled(cash("41,976"))).toEqual(["41,976"]);
});

test("what may be less than nothing falls by more than all of it", () => {
  const shares = (now: string) =>
    `The table presents what the investments came to. Realized change in fair value of shares sold ${now} (190)% 83 ** —`;
  expect(flagged(shares("(75)"))).toEqual([]);
  expect(flagged(shares("75"))).toEqual(["190)%"]);
});

test("what a currency costs falls as its worth rises", () => {
  const rose = (what: string) =>
    `The average value of ${what} rose 0.8 per cent to 153.50 in February from 154.67 in January.`;
  expect(troubled(rose("the yen against the dollar"))).toEqual([]);
  expect(flagged(rose("a tonne of wheat"))).toEqual(["0.8"]);
});

test("a column of changes with the sign turned is the one way round by which all of its rows agree", () => {
  const spending = (media: string) =>
    `Capital expenditures of the company were as follows, in millions of dollars.\n\n${table(
      "| | 2019 | 2018 | % change |",
      "| Wireless | 697 | 664 | (5.0%) |",
      "| Wireline | 3,183 | 3,193 | 0.3% |",
      `| Media | 108 | 114 | ${media} |`,
    )}`;
  expect(Object.values(verdictsIn(spending("5.3%")))).toEqual(["consistent", "consistent", "consistent"]);
});

test("what two ratios differ by among growth in per cent is in points", () => {
  const figures = (equity: string) =>
    `The figures of the company were as follows, in millions of euros.\n\n${table(
      "| | 2019 | 2018 | % change |",
      "| Sales | 697.0 | 664.0 | 5.0 |",
      "| Costs | 318.3 | 319.3 | -0.3 |",
      "| Profit | 108.0 | 102.0 | 5.9 |",
      "| Orders | 804.0 | 758.0 | 6.1 |",
      `| Equity ratio | 41.2 | 38.6 | ${equity} |`,
    )}`;
  expect(troubled(figures("2.6"))).toEqual([]);
  expect(troubled(figures("2.3"))).toEqual(["2.3"]);
});

test("shares that do not come to the 100 under them are doubted", () => {
  const economy = (taxes: string) =>
    `The structure of the economy in 2023 was as follows.\n\n${table(
      "| Sector | Share of GDP (%) |",
      "| Agriculture | 11.9 |",
      "| Industry | 37.1 |",
      "| Services | 40.2 |",
      `| Taxes | ${taxes} |`,
      "| Total | 100.0 |",
    )}`;
  expect(verdictsIn(economy("10.8"))).toEqual({ "100.0": "consistent" });
  expect(verdictsIn(economy("8.4"))).toEqual({ "100.0": "doubtful" });
});

test("costs that fell are favourable where both the amount and its percentage say so", () => {
  const income = (amount: string) =>
    `The income of the segments was as follows, in millions of dollars.\n\n${table(
      "| | 2024 | 2023 | Favorable (unfavorable) | % |",
      "| Income from operations | 544 | 447 | 97 | 22% |",
      `| Advisory fees | 2 | 5 | ${amount} | 60% |`,
      "| Coffee | 224 | 212 | 12 | 6% |",
      "| Burgers | 106 | 96 | 10 | 10% |",
      "| Chicken | 58 | 51 | 7 | 14% |",
      "| Abroad | 142 | 137 | 5 | 3% |",
      "| Sandwiches | 110 | 101 | 9 | 9% |",
    )}`;
  expect(troubled(income("3"))).toEqual([]);
  expect(troubled(income("(3)"))).toEqual(["60%"]);
});
