import { describe, expect, it } from "vitest";
import { audit } from "../../../src/audit/audit.ts";
import { readText } from "../../../src/documents/read-text.ts";

/** An income statement and a cash flow, both of which begin with the net income. */
function statements(inCashFlow: string, label = "Net Income"): string {
  return [
    "The statements of the company for the year are in millions of dollars.",
    "",
    "INCOME STATEMENT",
    "==============================",
    "  Revenue              50,128",
    "  Income Tax Expense    1,942",
    "  Net Income            6,524",
    "",
    "CASH FLOW STATEMENT",
    "==============================",
    `  ${label.padEnd(20)} ${inCashFlow}`,
    "  Working Capital       3,042",
    "",
  ].join("\n");
}

/** A balance sheet of two years, and the last line of the cash flow. */
function balanceSheet(endingCash: string, cash = "Cash and Equivalents"): string {
  return [
    "The statements of the company for the year are in millions of dollars.",
    "",
    "BALANCE SHEET",
    "=============================================",
    "                          Current      Prior",
    "  -------------------------------------------",
    `  ${cash.padEnd(20)}    8,522      7,616`,
    "  Accounts Receivable      8,021      6,925",
    "",
    "CASH FLOW STATEMENT",
    "==============================",
    `  Ending Cash             ${endingCash}`,
    "",
  ].join("\n");
}

function verdictOf(text: string) {
  const { findings: claims } = audit(readText("statements.txt", text), { lang: "en" });
  return claims.filter(({ kind }) => kind === "repeat").map(({ verdict, explanation }) => [verdict, explanation]);
}

describe("rows of two tables with one name", () => {
  it("are one fact: 6,524 twice", () => {
    expect(verdictOf(statements("6,524")).map(([verdict]) => verdict)).toEqual(["consistent"]);
  });

  it("are in doubt where they differ: which of the two is wrong neither says", () => {
    const [[verdict, explanation] = []] = verdictOf(statements("6,850"));
    expect(verdict).toBe("doubtful");
    expect(explanation).toContain("Elsewhere the report prints 6,524; the printed 6,850");
  });

  it("may have two names of one thing: cash and equivalents of 8,522 are the ending cash, not 7,670", () => {
    expect(verdictOf(balanceSheet("8,522")).map(([verdict]) => verdict)).toEqual(["consistent"]);
    expect(verdictOf(balanceSheet("7,670")).map(([verdict]) => verdict)).toEqual(["doubtful"]);
    expect(verdictOf(balanceSheet("7,670", "Restricted cash"))).toEqual([]);
  });

  it("say nothing where the names differ, or one stands there three times", () => {
    expect(verdictOf(statements("6,850", "Net Change"))).toEqual([]);
    expect(verdictOf(`${statements("6,850")}\nNOTES\n  Net Income            7,000\n`)).toEqual([]);
  });
});
