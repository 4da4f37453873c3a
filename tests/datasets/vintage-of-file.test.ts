import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadDataset } from "../../src/datasets/load.node.ts";

it("the day in a CSV file's name is when its figures were published, as it is with workbooks", async () => {
  const folder = mkdtempSync(join(tmpdir(), "recount-vintage-"));
  try {
    const file = (day: string, value: number) => {
      const path = join(folder, `${day}-cases.csv`);
      writeFileSync(path, `indicator,period,value\ncases,2024-05,460\ncases,2024-06,${value}\n`);
      return path;
    };
    const paths = [file("2024-06-15", 752), file("2024-06-29", 762)];
    const { panel, guesses, diagnostics } = await loadDataset(paths);
    expect(panel.vintages).toEqual(["", "2024-06-15", "2024-06-29"]);
    expect(guesses.filter(({ what }) => what === "vintage").map(({ as }) => as)).toEqual(["2024-06-15", "2024-06-29"]);
    // Two publications of one figure are no contradiction.
    expect(diagnostics.filter(({ code }) => code.startsWith("duplicate"))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
