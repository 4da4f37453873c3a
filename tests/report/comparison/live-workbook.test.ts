import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { loadDataset } from "../../../src/datasets/load.node.ts";
import { compare } from "../../../src/engine/compare.ts";
import { withTotal } from "../../../src/engine/derived/with-total.ts";
import type { CompareOptions } from "../../../src/engine/request/compare-options.ts";
import type { MeasureId } from "../../../src/model/comparison.ts";
import { openArchive, unpack } from "../../../src/model/encoding/zip-archive.ts";
import type { Panel } from "../../../src/model/panel.ts";
import { comparisonXlsx } from "../../../src/report/comparison/xlsx.ts";
import { patchArchive } from "../../../src/report/marked/patch-archive.ts";
import { converted, describeInOffice } from "../../office.ts";

const source = { name: "data", files: ["data"], guesses: [], diagnostics: [] };
const sample = async (name: string) =>
  (await loadDataset([join(import.meta.dirname, "../../../datasets", name)])).panel;

/** A workbook of comparisons without any result that was stored: only what its formulas come to can stand in it. */
async function workbook(panel: Panel, options: CompareOptions): Promise<{ bytes: Uint8Array; formulas: number }> {
  const values = compare(panel, { measures: ["value"], at: "all", ...(options.over && { over: options.over }) });
  const bytes = await comparisonXlsx(compare(panel, options), source, "en", values);
  const archive = openArchive(bytes);
  const name = "xl/worksheets/sheet1.xml";
  const entry = archive.entries.get(name);
  if (!entry) throw new Error("no sheet");
  const xml = new TextDecoder().decode(await unpack(entry));
  const formulas = xml.match(/<f>/g)?.length ?? 0;
  const bare = xml.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1");
  return { bytes: await patchArchive(archive, new Map([[name, new TextEncoder().encode(bare)]])), formulas };
}

/** The results on the first sheet as LibreOffice computes them, beside those of recount. */
async function recalculated(panel: Panel, options: CompareOptions) {
  const result = compare(panel, options);
  const { bytes, formulas } = await workbook(panel, options);
  const [sheet] = (await readXlsx(converted("book.xlsx", bytes, "xlsx"))).sheets;
  const [headers = [], ...lines] = sheet?.rows ?? [];
  const widths = result.comparisons.map(({ measure }) => (isHeld(measure) ? 3 : 2));
  const found: { recount: number; office: unknown }[] = [];
  let line = 0;
  for (const batch of result.batches)
    for (let row = 0; row < batch.length; row++, line++) {
      let column = 6;
      for (const [at, width] of widths.entries()) {
        const value = batch.columns[at]?.value[row] ?? Number.NaN;
        if (!Number.isNaN(value)) found.push({ recount: value, office: lines[line]?.[column] });
        column += width;
      }
      expect(headers).toHaveLength(column);
    }
  return { found, formulas };
}

const isHeld = (measure: MeasureId) =>
  !["value", "rank", "z-score", "median", "quartile-1", "quartile-3", "cumulative-to-date", "moving-average"].includes(
    measure,
  );

async function expectSame(panel: Panel, options: CompareOptions, least: number) {
  const { found, formulas } = await recalculated(panel, options);
  expect(found.length).toBeGreaterThanOrEqual(least);
  expect(formulas).toBeGreaterThan(found.length);
  const wrong = found.filter(
    ({ recount, office }) =>
      typeof office !== "number" || Math.abs(office - recount) > 1e-9 * Math.max(1, Math.abs(recount)),
  );
  expect(wrong).toEqual([]);
}

describeInOffice("calc", "a workbook whose comparisons are formulas, recalculated by LibreOffice", () => {
  it("comes to recount's values against the prior year and an average of years", async () => {
    const panel = await sample("notifiable-diseases");
    const against = ["prior-year", "2009..2013", "2010=100", "prior-period", "area:VN-44"];
    await expectSame(panel, { against, at: ["2014-06", "2014-05"] }, 100);
  });

  it("comes to recount's values for shares, contributions and the spread of areas", async () => {
    const { panel } = withTotal(await sample("notifiable-diseases"));
    await expectSame(
      panel,
      {
        against: ["total", "prior-year"],
        measures: [
          "percent-of",
          "contribution",
          "compound-growth",
          "multiple",
          "rank",
          "z-score",
          "quartile-1",
          "median",
          "quartile-3",
        ],
        at: "2014-06",
        where: { indicator: ["dengue-cases"] },
      },
      60,
    );
  });

  it("comes to recount's values against plans, of flows since January", async () => {
    await expectSame(
      await sample("public-investment"),
      { against: ["plan", "plan:linear", "prior-year"], at: "2016-06" },
      20,
    );
  });

  it("comes to recount's values of what was brought to quarters", async () => {
    await expectSame(
      await sample("notifiable-diseases"),
      { against: ["prior-year", "2009..2013"], over: "quarter", at: "2014" },
      40,
    );
  });
});

it("has frozen headers, a sheet of data and a sheet that says what reasons mean and how often they stand", async () => {
  const panel = await sample("notifiable-diseases");
  const { bytes } = await workbook(panel, { against: "prior-year", at: "2014-06" });
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(["Results", "Data", "Reasons", "Notes"]);
  const [, , reasons] = sheets;
  expect(reasons?.rows[0]).toEqual(["Comparison", "Reason", "Meaning", "Cells"]);
  const counted = reasons?.rows.slice(1).reduce((sum, [, , , count]) => sum + Number(count), 0);
  expect(counted).toBe(sheets[0] ? sheets[0].rows.length - 1 : 0);
});
