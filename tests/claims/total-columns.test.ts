import { describe, expect, it, test } from "vitest";
import { flagged, table, troubled, verdictsIn } from "../audit/english-verdicts.ts";

describe("a column `Total` beside one of shares", () => {
  const people = (east: string, share = "Share") =>
    table(
      `| Region | Men | Women | Total | ${share} |`,
      "| North | 1,204 | 1,312 | 2,516 | 35.8 |",
      "| South | 1,118 | 1,020 | 2,138 | 30.4 |",
      `| East | 1,177 | 1,195 | ${east} | 33.8 |`,
    );

  it.each(["Share", "Share of total"])("is the sum of those before it: %s", (share) => {
    expect(verdictsIn(people("2,372", share))).toMatchObject({ "2,516": "consistent", "2,372": "consistent" });
    expect(flagged(people("2,732", share))).toEqual(["2,732"]);
  });

  it("where it comes first, of those behind it", () => {
    const roads = (total: string) =>
      table(
        "| District | Total | Paved | Unpaved | Share |",
        "| Ha | 1,846 | 1,204 | 642 | 41.2 |",
        "| Bo | 1,338 | 1,018 | 320 | 29.8 |",
        `| Tu | ${total} | 877 | 421 | 29.0 |`,
        "| Na | 2,046 | 1,311 | 735 | 17.2 |",
        "| Mo | 1,555 | 960 | 595 | 13.1 |",
      );
    expect(verdictsIn(roads("1,298"))).toMatchObject({ "1,846": "consistent", "1,298": "consistent" });
    expect(flagged(roads("1,928"))).toEqual(["1,928"]);
  });
});

describe("columns of which one is the change between two others are no parts of one", () => {
  test("as their header says, beside columns that are empty", () => {
    const costs = (rise: string) =>
      table(
        "| Costs, in thousands | 2023 | | 2022 | | Increase | |",
        `| Cost of licences | 3,011 | | 1,002 | | ${rise} | |`,
        "| Cost of maintenance | 1,920 | | 1,886 | | 34 | |",
        "| Cost of services | 22,781 | | 21,856 | | 925 | |",
        "| Cost of repairs | 7,612 | | 7,480 | | 132 | |",
        "| Cost of rent | 8,412 | | 8,080 | | 332 | |",
      );
    expect(troubled(costs("2,009"))).toEqual([]);
    expect(flagged(costs("2,099"))).toEqual(["2,099"]);
  });

  test("beside columns of percentages, whatever the header says", () => {
    const houses = (fall: string) =>
      table(
        "| (Euros in thousands) | 2023 | | 2022 | | Movement | |",
        `| Museums | 75,792 | 39% | 82,950 | 38% | (${fall}) | (9)% |`,
        "| Theatres | 54,924 | 28% | 39,310 | 25% | 15,614 | 40% |",
        "| Libraries | 67,918 | 33% | 45,218 | 37% | 22,700 | 50% |",
        "| Archives | 27,918 | 13% | 25,218 | 17% | 2,700 | 11% |",
      );
    expect(verdictsIn(houses("7,158"))).toMatchObject({ "7,158": "consistent", "15,614": "consistent" });
    expect(flagged(houses("7,518"))).toEqual(["7,518"]);
  });
});

describe("a row of ratios among the amounts", () => {
  const quarters = (label: string, ratios: readonly string[], total = "470") =>
    table(
      "| | Q1 | Q2 | Q3 | Q4 | Total |",
      "| Licences | 110 | 115 | 118 | 127 | 470 |".replace("470", total),
      "| Services | 81 | 84 | 90 | 96 | 351 |",
      "| Hardware | 36 | 29 | 33 | 41 | 139 |",
      `| ${[label, ...ratios].join(" | ")} |`,
    );

  it.each([
    ["Gross margin", ["41.2%", "40.1%", "40.6%", "42.0%", "41.0%"]],
    ["Gross margin (%)", ["41.2", "40.1", "40.6", "42.0", "41.0"]],
  ])("hides no column of totals and is no part of it: %s", (label, ratios) => {
    expect(verdictsIn(quarters(label, ratios))).toMatchObject({ "470": "consistent", "351": "consistent" });
    expect(troubled(quarters(label, ratios))).toEqual([]);
    expect(flagged(quarters(label, ratios, "740"))).toEqual(["740"]);
  });

  it("does not count among the rows that bear a total out", () => {
    const twos = table(
      "| | Home | Abroad | Total |",
      "| Licences | 110 | 115 | 225 |",
      "| Services | 81 | 84 | 165 |",
      "| Hardware | 36 | 29 | 65 |",
      "| Rent | 40 | 90 | 103 |",
      "| Gross margin | 41.2% | 40.1% | 40.6% |",
    );
    expect(troubled(twos)).toEqual(["103"]);
  });

  test("where no header names the total either", () => {
    const said = "Sales were higher in the north than in the south, and the margin was the same.\n\n";
    const sales = (total: string) =>
      said +
      table(
        "| Sales | North | South | East | All |",
        `| Licences | 110 | 115 | 118 | ${total} |`,
        "| Services | 81 | 84 | 90 | 255 |",
        "| Hardware | 36 | 29 | 33 | 98 |",
        "| Rent | 17 | 12 | 14 | 43 |",
        "| Repairs | 22 | 19 | 31 | 72 |",
        "| Gross margin | 41.2% | 40.1% | 40.6% | 40.8% |",
      );
    expect(troubled(sales("343"))).toEqual([]);
    expect(troubled(sales("353"))).toEqual(["353"]);
    expect(verdictsIn(sales("343"))).toMatchObject({ "343": "consistent", "72": "consistent" });
  });
});
