import { describe, expect, it } from "vitest";
import { documentOf } from "./sources.ts";

/** The rows of a table as text, of its cells as HTML. */
async function rowsOf(rows: readonly string[]): Promise<string[]> {
  const html = `<!doctype html><p>Results of the year are below.</p><table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;
  const { text } = await documentOf("a.html", html);
  return text.split("\n").filter((line) => line.startsWith("|"));
}

const cells = (...texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join("");

describe("a table that spreads its numbers over cells", () => {
  it("has each in one, below its header, without the columns of signs", async () => {
    const found = await rowsOf([
      `${cells("", "")}<td colspan="3">2019</td>${cells("")}<td colspan="3">2018</td>${cells("")}<td colspan="2">% Change</td>`,
      cells("Interest income", "", "$", "2,515", "", "", "$", "1,310", "", "", "92.0", "%"),
      cells("Interest expense", "", "", "(5,940", ")", "", "", "(598", ")", "", "893.3", "%"),
      cells("Foreign exchange", "", "", "(356", ")", "", "", "(3,439", ")", "", "(89.6", ")%"),
    ]);
    expect(found).toEqual([
      "|  | 2019 | 2018 | % Change |",
      "| Interest income | $2,515 | $1,310 | 92.0% |",
      "| Interest expense | (5,940) | (598) | 893.3% |",
      "| Foreign exchange | (356) | (3,439) | (89.6)% |",
    ]);
  });

  it("stays as it is where no number is, and where a sign belongs to none", async () => {
    const plain = [cells("Province", "2019", "2018"), cells("Hà Nội", "12", ""), cells("%", ")", "5")];
    expect(await rowsOf(plain)).toEqual(["| Province | 2019 | 2018 |", "| Hà Nội | 12 |  |", "| % | ) | 5 |"]);
  });
});
