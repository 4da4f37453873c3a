import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pageTables } from "../../src/documents/pdf/page-tables.ts";
import { readPdfPages } from "../../src/documents/pdf/pdf-pages.ts";
import { describeShared, sharedFile } from "../shared.ts";
import { comparable, relationsOf, truthTables } from "./table-relations.ts";

describeShared("the tables of ICDAR 2013's nine PDFs", () => {
  it("are read with a recall and a precision of 0.99 over pairs of neighbouring cells", async () => {
    const folder = sharedFile("data", "pdf-reports", "icdar2013") ?? "";
    const names = readdirSync(folder);
    const sums = { truth: 0, found: 0, right: 0 };
    for (const name of names.filter((each) => each.endsWith(".pdf"))) {
      const stem = name.replace(".pdf", "");
      const truth = names
        .filter((each) => each.startsWith(stem) && each.endsWith("-str.xml"))
        .flatMap((each) => truthTables(readFileSync(join(folder, each), "utf8")).flatMap(relationsOf));
      const pages = await readPdfPages(Uint8Array.from(readFileSync(join(folder, name))));
      const found = pages.flatMap((page) =>
        pageTables(page).tables.flatMap(({ cells }) =>
          relationsOf(
            cells.map(({ row, column, rows, columns, lines }) => ({
              ...{ row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 },
              text: comparable(
                lines
                  .flat()
                  .map(({ text }) => text)
                  .join(""),
              ),
            })),
          ),
        ),
      );
      const left = new Map<string, number>();
      for (const each of truth) left.set(each, (left.get(each) ?? 0) + 1);
      for (const each of found) {
        const count = left.get(each) ?? 0;
        if (count > 0) sums.right++;
        left.set(each, count - 1);
      }
      sums.truth += truth.length;
      sums.found += found.length;
    }
    expect(sums.right / sums.truth).toBeGreaterThan(0.99);
    expect(sums.right / sums.found).toBeGreaterThan(0.99);
  });
});
