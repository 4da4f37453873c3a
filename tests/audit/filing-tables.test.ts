import { describe, expect, it, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";
import { flagged, table, troubled, verdictsIn } from "./english-verdicts.ts";

describe("a difference of columns", () => {
  const earnings = (net: string, tax = "266") =>
    table(
      "| | Income before taxes | Provision for taxes | Net income to owners |",
      "| As reported | 1,144 | 122 | 1,019 |",
      "| Amortization | 523 | 75 | 448 |",
      "| Restructuring | 96 | 26 | 70 |",
      "| Disposals | 119 | 17 | 102 |",
      "| Legal matters | 72 | 16 | 56 |",
      "| Retirement of debt | 43 | 10 | 33 |",
      `| Total adjusted | 1,997 | ${tax} | ${net} |`,
    );

  test("that leaves out what others own is no error where each of its numbers is the total of its column", () => {
    expect(troubled(earnings("1,728"))).toEqual([]);
  });

  test("is one where its column does not come to it either", () => {
    expect(flagged(earnings("1,782"))).toContain("1,782");
  });

  test("that two rows contradict is one of something else", () => {
    const owners = (...net: string[]) =>
      table(
        "| | Before taxes | Taxes | Net to owners |",
        ...net.map((one, at) => `| ${"ABCDEFGHI"[at]} | ${900 + 211 * at} | ${120 + 13 * at} | ${one} |`),
      );
    const right = Array.from({ length: 9 }, (_, at) => `${780 + 198 * at}`);
    const wrong = (...rows: number[]) => right.map((one, at) => (rows.includes(at) ? `${Number(one) - 31}` : one));
    expect(troubled(owners(...right))).toEqual([]);
    expect(flagged(owners(...wrong(4)))).toEqual(["1541"]);
    expect(flagged(owners(...wrong(0, 8)))).toEqual([]);
  });

  test("that is off by a number of its row takes that off, too", () => {
    const operating = (profit: string) =>
      table(
        "| | Gross profit | Selling costs | Impairment | Operating profit |",
        "| 2019 | 11,463 | 8,195 | — | 3,268 |",
        "| 2020 | 11,522 | 8,241 | — | 3,281 |",
        "| 2021 | 11,580 | 8,260 | — | 3,320 |",
        "| 2022 | 11,601 | 8,288 | — | 3,313 |",
        `| 2023 | 11,663 | 8,295 | 115 | ${profit} |`,
      );
    expect(troubled(operating("3,253"))).toEqual([]);
    expect(troubled(operating("3,523"))).toHaveLength(1);
  });

  test("is none where two other cells of its row come to it", () => {
    const plans = (all: string) =>
      table(
        "| | Listed: home | Listed: abroad | Listed | Other: home | Other: abroad | Other | Home | Abroad | All |",
        "| Shares at home | 311 | — | 311 | — | — | — | 311 | — | 311 |",
        "| Shares abroad | 142 | — | 142 | 14 | 157 | 171 | 156 | 157 | 313 |",
        "| Bonds | 688 | — | 688 | 22 | 271 | 293 | 710 | 271 | 981 |",
        "| Total of funds | 1,141 | — | 1,141 | 36 | 428 | 464 | 1,177 | 428 | 1,605 |",
        "| Other | | | | | | | | | |",
        "| Cash | 6 | 4 | 10 | — | — | — | 6 | 4 | 10 |",
        `| Total | 1,147 | 4 | 1,151 | 36 | 428 | 464 | 1,183 | ${all} | 1,615 |`,
      );
    expect(flagged(plans("432"))).toEqual([]);
  });

  test("is turned round where costs are, also in the one row that is no loss", () => {
    const segments = (last: string) =>
      table(
        "| | 2022 | 2023 | Higher / (lower) |",
        "| Cars | 3,832 | 4,931 | 1,099 |",
        "| Vans | 1,370 | 3,757 | 2,387 |",
        "| Parts | 463 | 690 | 227 |",
        "| Finance | 1,867 | 693 | (1,174) |",
        "| Leasing | 332 | 244 | (88) |",
        "| Interest | (620) | (612) | (8) |",
        "| Special items | (8,485) | (2,106) | (6,379) |",
        `| Taxes | 614 | (773) | ${last} |`,
      );
    expect(troubled(segments("1,387"))).toEqual([]);
  });
});

describe("a column in percent that does not say so", () => {
  const wireline = (cost: string, ...heads: string[]) =>
    table(
      ...heads,
      "| Service | $5,114 | $5,416 | (5.6)% |",
      "| Equipment | 165 | 179 | (7.8) |",
      "| Total revenues | 5,279 | 5,595 | (5.6) |",
      "| Operating expenses | | | |",
      `| Operations and support | 3,550 | 3,792 | ${cost} |`,
      "| Depreciation | 1,333 | 1,313 | 1.5 |",
      "| Total expenses | 4,883 | 5,105 | (4.3) |",
    );

  it("is known by its first sign: its numbers are growth, and do not add up", () => {
    const text = wireline("(6.4)", "| Business wireline | This year | Last year | Change |");
    expect(troubled(text)).toEqual([]);
    expect(verdictsIn(text)).toMatchObject({ "7.8": "consistent", "6.4": "consistent", "1.5": "consistent" });
    expect(troubled(wireline("(4.6)", "| Business wireline | This year | Last year | Change |"))).toEqual(["4.6"]);
  });

  const brands = (growth: string) =>
    table(
      "| Medicines | | | |",
      "| Remora | | | |",
      "| At home | 277 | 391 | (29.2) |",
      "| Exports | 33 | 44 | (25.0) |",
      "| Abroad | 152 | 212 | (28.3) |",
      `| Total worldwide | 462 | 647 | ${growth} |`,
    );

  it("is known by what its rows come to where no sign is left on the page", () => {
    expect(troubled(brands("(28.6)"))).toEqual([]);
    expect(verdictsIn(brands("(28.6)"))).toMatchObject({ "28.6": "consistent", "29.2": "consistent" });
  });
});

describe("a total", () => {
  const assets = (total: string) =>
    table(
      "| Assets of the plan | Total |",
      "| Shares | 6,160 |",
      "| Governments | 5,067 |",
      "| Companies | 13,185 |",
      "| Property | 3,099 |",
      "| Funds | 27,511 |",
      "| Other assets and liabilities | (34) |",
      `| Total at December 31 | ${total} |`,
    );

  test("is that of the last rows where they come to it: they begin with a subtotal", () => {
    expect(troubled(assets("27,477"))).toEqual([]);
    expect(verdictsIn(assets("27,477"))).toMatchObject({ "27,477": "consistent" });
  });

  test("may be made of the rows of two sections", () => {
    const adjusted = (sales: string) =>
      table(
        "| Total company | Sales | Profit |",
        "| As published | 8,702 | 1,110 |",
        "| Special items | | |",
        "| Litigation | 126 | 1,716 |",
        "| Products left | (318) | (220) |",
        `| Adjusted | ${sales} | 2,606 |`,
      );
    expect(verdictsIn(adjusted("8,510"))).toMatchObject({ "8,510": "consistent", "2,606": "consistent" });
  });

  test("over columns whose names say (loss) in brackets is one of amounts", () => {
    const quarters = (total: string) =>
      table(
        "| | Net income (loss) | Units |",
        "| First quarter | 1,237 | 411 |",
        "| Second quarter | 1,582 | 437 |",
        "| Third quarter | 1,105 | 402 |",
        `| Total | ${total} | 1,250 |`,
      );
    expect(verdictsIn(quarters("3,924"))).toMatchObject({ "3,924": "consistent" });
    expect(flagged(quarters("3,294"))).toEqual(["3,294"]);
  });

  test("is not what two rows come to by chance, one of which is next to nothing", () => {
    const changes = table(
      "| | Currency | Total |",
      "| Balance, June 30 | (12,300) | (12,220) |",
      "| Before reclassifications | (409) | (367) |",
      "| Reclassified | — | 1 |",
      "| Net of the period | (409) | (366) |",
      "| Less: of others | (2) | (2) |",
      "| Balance, September 30 | (12,707) | (12,583) |",
    );
    expect(flagged(changes)).toEqual([]);
  });

  test("is none of the rows since the last one where most columns say so", () => {
    const goodwill = table(
      "| | 2014 | Bought | Other | Bought later |",
      "| Hardware | 1,689 | 5,458 | (95) | 13 |",
      "| Services | 738 | 0 | 0 | 1,772 |",
      "| Total of goods | 3,293 | 5,458 | (93) | 1,789 |",
    );
    expect(flagged(goodwill)).toEqual([]);
  });

  test("that repeats a subtotal is made of nothing else", () => {
    const debt = (total: string) =>
      table(
        "| | Due | 2015 | 2014 |",
        "| Notes | 2017 | 181 | 525 |",
        "| Notes | 2019 | 775 | 775 |",
        "| Notes | 2021 | 4,051 | 3,957 |",
        "| Unamortized discounts | | (2) | 1 |",
        "| SUBTOTAL | | 5,005 | 5,258 |",
        "| Less: current maturities | | — | (151) |",
        `| Total | | $${total} | $5,107 |`,
      );
    expect(flagged(debt("5,005"))).toEqual([]);
  });

  test("that the other year repeats says nothing of how rows are put together", () => {
    const shares = table(
      "| | 2023 | 2022 |",
      "| Balance at beginning | 725 | 732 |",
      "| Purchases | (8) | (7) |",
      "| Conversions | 6 | 7 |",
      "| Outstanding at end | 723 | 732 |",
    );
    expect(flagged(shares)).toEqual([]);
  });
});

describe("one in the last digit", () => {
  const revenues = (name: string) =>
    table(
      "| | 2022 | 2023 | Change |",
      "| At home | 33,372 | 36,354 | 9% |",
      "| Europe | 19,450 | 22,661 | 17% |",
      "| Asia | 14,138 | 16,553 | 17% |",
      `| ${name} | 66,960 | 75,568 | 14% |`,
    );

  test("is doubted where a note explains the row, flagged else", () => {
    expect(flagged(revenues("All revenues"))).toEqual(["14%"]);
    expect(flagged(revenues("All revenues (1)"))).toEqual([]);
    expect(troubled(revenues("All revenues (1)"))).toEqual(["14%"]);
  });
});

describe("a loss", () => {
  test.each(["(4%)", "(4)%", "( 4 % )", "(4)% $", "(b) (4)%"])("of %s is one", (cell) => {
    const rows = table(
      "| | 2023 | 2022 | % Change |",
      "| Bread | 8,123 | 7,275 | 12% |",
      `| Milk | 3,002 | 3,127 | ${cell} |`,
      "| Eggs | 4,156 | 3,411 | 22% |",
      "| Salt | 2,578 | 2,353 | 10% |",
    );
    expect(Object.values(verdictsIn(rows))).toEqual(["consistent", "consistent", "consistent", "consistent"]);
  });
});

describe("growth that is said to include another", () => {
  const sales = (growth: string, included: string) =>
    `Sales of household goods in 2020 were $14.1 billion, an increase of ${growth} from 2019, which included ${included} operational growth and a negative ` +
    "currency impact of 1.9%. Sales at home were $6.4 billion, an increase of 9.0%. Sales abroad were $7.7 billion, a decrease of 4.6%.";

  test("is the growth of the whole, the other is not", () => {
    expect(troubled(sales("1.1%", "3.0%"))).toEqual([]);
    expect(troubled(sales("4.1%", "3.0%"))).toEqual(["4.1%"]);
  });

  test("is not what a table prints, the other is", () => {
    const text = `Sales of devices by region were as follows, in millions of dollars.

${table("| | 2020 | 2019 |", "| At home | 11,036 | 12,384 |", "| Abroad | 11,923 | 13,579 |", "| Total sales of devices | 22,959 | 25,963 |")}

Sales of devices in 2020 were $23.0 billion, a decrease of 11.6% from 2019, which included an operational decrease of 11.4%.`;
    const { findings } = audit(readText("t", text), { lang: "en" });
    const said = findings.flatMap(({ kind, reported, reason }) => (kind === "change" ? [[reported.text, reason]] : []));
    expect(said).toContainEqual(["11.4%", "base-not-printed"]);
    expect(troubled(text)).toEqual([]);
  });
});

describe("growth from year to year beside the years", () => {
  const sales = (growth: string) =>
    `Sales of the company's medicines by product were as follows, in millions of dollars.\n\n${table(
      "| | | 2018 | 2017 | 2016 | 2018 to 2017 % | 2017 to 2016 |",
      "| ONCOLOGY | | | | | | |",
      "| | Home | 228 | 145 | 162 | 57.2 | (10.5) |",
      "| | Abroad | 362 | 359 | 338 | 0.8 | 6.2 |",
      "| | Total | 590 | 504 | 500 | 17.1 | 0.8 |",
      "| DIABETES | | | | | | |",
      "| | Home | 711 | 944 | 1,273 | (24.7) | (25.8) |",
      "| | Abroad | 170 | 167 | 134 | 1.8 | 24.6 |",
      `| | Total | 881 | 1,111 | 1,407 | (20.7) | ${growth} |`,
    )}`;

  test("is read in each of its columns, and not added up down its sections", () => {
    expect(troubled(sales("(21.0)"))).toEqual([]);
    expect(verdictsIn(sales("(21.0)"))["24.6"]).toBe("consistent");
    expect(flagged(sales("(27.0)"))).toEqual(["27.0"]);
  });
});

test("what a change is made of is in per cent of its base", () => {
  const revenues = (part: string) =>
    `Revenues increased $19.0 billion, or 23%, to $100.3 billion in 2022 from $81.3 billion in 2021, reflecting an operational increase of $24.6 billion, or ${part}, as well as an unfavorable impact of foreign exchange of $5.5 billion, or 7%.`;
  expect(verdictsIn(revenues("30%"))["30%"]).toBe("consistent");
  expect(troubled(revenues("36%"))).toEqual(["36%"]);
});

test("four digits that may be a year are no count that is said twice", () => {
  const text =
    "The report discusses 2022 and 2021 items. Discussions of 2020 items can be found in the report of last year, which held 6,845 of them.";
  expect(troubled(text)).toEqual([]);
});

test("a change on one base is no part of a change on the other", () => {
  const deals = (last: string) =>
    `There were 72 mergers and acquisitions in Q1 2014. The number in Q1 2014 represents a 28% decrease on Q4 2013 (100) and also a ${last} decrease on the number recorded in Q1 2013 (85).`;
  expect(troubled(deals("15%"))).toEqual([]);
});
