import { describe, expect, it } from "vitest";
import { ContentBuilder } from "../../src/documents/structure/content-builder.ts";
import { layOut } from "../../src/documents/structure/lay-out.ts";
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

  it("keeps a bracket that closes behind the percent sign", async () => {
    const rows = [
      cells("", "2023", "2022", "% Change", ""),
      cells("Bread", "8,123", "7,275", "12", "%"),
      cells("Milk", "3,099", "3,127", "(1", "%)"),
    ];
    expect(await rowsOf(rows)).toEqual([
      "|  | 2023 | 2022 | % Change |",
      "| Bread | 8,123 | 7,275 | 12% |",
      "| Milk | 3,099 | 3,127 | (1%) |",
    ]);
  });

  it("stays as it is where no number is, and where a sign belongs to none", async () => {
    const plain = [cells("Province", "2019", "2018"), cells("Hà Nội", "12", ""), cells("%", ")", "5")];
    expect(await rowsOf(plain)).toEqual(["| Province | 2019 | 2018 |", "| Hà Nội | 12 |  |", "| % | ) | 5 |"]);
  });
});

describe("a table of which hostile files make much", () => {
  const cell = (text: string, columns: number) => ({
    paragraphs: [{ is: "paragraph", kind: "paragraph", pieces: [{ text, place: {}, run: 0, from: 0 }] } as const],
    columns,
  });

  it("is left as it is where each row has a column of its own, which would be rows times rows of cells", () => {
    const rows = Array.from({ length: 300 }, (_, at) => [cell("a", 1 + at), cell("$", 1), cell("5", 1)]);
    const { text } = layOut("a", "html", { blocks: [{ is: "table", rows }], notes: [] });
    expect(text.split("\n")[1]).toBe("| a |  | $ | 5 |");
  });

  it("has more rows than a function takes values", () => {
    const rows = Array.from({ length: 130_000 }, (_, at) => [cell("a", 1), cell(String(at), 1)]);
    const { blocks } = layOut("a", "html", { blocks: [{ is: "table", rows }], notes: [] });
    expect(blocks).toHaveLength(130_000);
  });

  it("stands in a cell and has more cells than a function takes values; each says its column", () => {
    const content = new ContentBuilder();
    content.openTable();
    content.openRow();
    content.openCell();
    content.openTable();
    content.openRow();
    for (let at = 0; at < 130_000; at++) {
      content.openCell();
      content.openParagraph();
      content.write("1", 0);
      content.closeParagraph();
      content.closeCell();
    }
    content.closeTable();
    content.closeCell();
    content.closeTable();
    const [table] = content.blocks;
    const paragraphs = table?.is === "table" ? (table.rows[0]?.[0]?.paragraphs ?? []) : [];
    expect(paragraphs).toHaveLength(130_000);
    expect(paragraphs.at(-1)?.pieces[0]?.place.column).toBe(130_000);
  });
});
