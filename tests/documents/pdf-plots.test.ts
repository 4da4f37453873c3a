import { expect, it } from "vitest";
import { pageTables } from "../../src/documents/pdf/page-tables.ts";
import { readPdfPages } from "../../src/documents/pdf/pdf-pages.ts";
import { printed, smallPdf } from "./small-pdf.ts";

/** A square of rules, so many either way and ten points apart, with a number in every cell of its lowest row. */
function squares(count: number): Uint8Array {
  const far = 10 * count;
  const lines = Array.from({ length: count + 1 }, (_, at) => {
    const here = 10 * at;
    return `0 ${here} m ${far} ${here} l S ${here} 0 m ${here} ${far} l S`;
  });
  const numbers = Array.from({ length: count }, (_, at) => printed(10 * at + 1, 2, "5"));
  return smallPdf([...lines, ...numbers].join("\n"));
}

async function partsOf(count: number) {
  const [page] = await readPdfPages(squares(count));
  if (!page) throw new Error("no page");
  return pageTables(page);
}

it("a grid is a table, one of more than 100,000 cells the squares of a plot", async () => {
  const { tables } = await partsOf(30);
  expect(tables.map(({ cells }) => cells.length)).toEqual([900]);
  const plot = await partsOf(320);
  expect(plot.tables).toEqual([]);
  expect(plot.lines.flatMap(({ words }) => words)).toHaveLength(320);
});
