import { describe, expect, test } from "vitest";
import { ruleOdds } from "../../src/audit/odds/rule-odds.ts";
import { troubled, verdictsIn } from "./english-verdicts.ts";

const table = `| | 2003 | 2013 |
|---|---|---|
| Married couple family | 12,208 | 12,265 |
| Opposite sex cohabiting couple family | 2,232 | 2,859 |
| Same sex cohabiting couple family | 53 | 89 |
| Lone parent family | 2,593 | 2,935 |`;

describe("a number of prose that a table prints, too", () => {
  test("is ticked, in the power of ten that others meet the table in", () => {
    const text = `In 2013 some 12.3 million families were those of a married couple. Opposite sex cohabiting couples headed 2.86 million.\n\n${table}\n`;
    expect(verdictsIn(text)["12.3"]).toBe("consistent");
    expect(verdictsIn(text)["2.86"]).toBe("consistent");
  });

  test("is not, if no cell of a row that its words name is equal", () => {
    const text = `In 2013 some 13.4 million families were those of a married couple. Opposite sex cohabiting couples headed 2.86 million.\n\n${table}\n`;
    expect(verdictsIn(text)["13.4"]).not.toBe("consistent");
    expect(troubled(text)).not.toContain("13.4");
  });

  test("is not, if nothing but its size leads to the cell", () => {
    const text = `The budget of the office is 12.3 million. It has 2.86 million in reserve.\n\n${table}\n`;
    expect(verdictsIn(text)["12.3"]).not.toBe("consistent");
  });

  test("is ticked by a sign, a bracket and a share printed finer", () => {
    const text =
      "We recognised an impairment charge of $149.4 million on our holding in the shipping partnership. Normalised gross margin fell by 54 bps.\n\n| In thousands | 2018 | 2017 |\n|---|---|---|\n| Revenues | 430,604 | 143,537 |\n| Impairment of holding | (149,389) | — |\n| Interest paid | (61,210) | (59,305) |\n";
    expect(verdictsIn(text)["149.4"]).toBe("consistent");
  });
});

describe("a number of prose that other prose prints, too", () => {
  test("is ticked where their words meet", () => {
    const text =
      "The broker wrote that the mine reported revenue, adj EBITDA, and adj EPS of $547.5M, $161.9M, and $0.46, respectively.\n\nCosts were lower in the west. Adj. EBITDA came in at $161.9M, helped by digital assets.";
    expect(verdictsIn(text)["161.9"]).toBe("consistent");
  });

  test("is not, by one digit and noughts", () => {
    const text = (profit: string) =>
      `The broker wrote that the mine reported revenue, adj EBITDA, and adj EPS of $547.5M, $${profit}M, and $0.46, respectively.\n\nCosts were lower in the west. Adj. EBITDA came in at $${profit}M, helped by digital assets.`;
    expect(verdictsIn(text("161"))["161"]).toBe("consistent");
    expect(verdictsIn(text("200"))["200"]).not.toBe("consistent");
  });

  test("is not, where two values grew by one percentage", () => {
    const text =
      "Some 5.1 million visitors came to the city, up 8.5%. They stayed for longer.\n\nThe city took 17,500 million from visitors, up 8.5%.";
    expect(verdictsIn(text)["8.5%"]).not.toBe("consistent");
  });
});

test("the more words two printings share, the likelier they are one", () => {
  for (const where of ["in prose", "in a table"]) {
    const odds = [1, 2, 3, 4].map((words) => ruleOdds[`rule repeat told again ${where} ${words}/possible`] ?? 0);
    expect(odds[0]).toBeGreaterThan(0);
    expect(odds).toEqual([...odds].sort((a, b) => a - b));
  }
});
