import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { beforeAll, expect, it } from "vitest";
import { loadDataset } from "../../../src/datasets/load.node.ts";
import { compare } from "../../../src/engine/compare.ts";
import { withTotal } from "../../../src/engine/derived/with-total.ts";
import type { CompareOptions } from "../../../src/engine/request/compare-options.ts";
import type { Compared } from "../../../src/engine/results/compared.ts";
import type { MeasureId } from "../../../src/model/comparison.ts";
import { openArchive, unpack } from "../../../src/model/encoding/zip-archive.ts";
import type { Panel } from "../../../src/model/panel.ts";
import { comparisonXlsx } from "../../../src/report/comparison/xlsx.ts";
import { patchArchive } from "../../../src/report/marked/patch-archive.ts";
import { convertedTogether, describeInOffice } from "../../office.ts";

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

/** What is compared, and how many results there are at the least. */
interface Case {
  readonly name: string;
  readonly panel: () => Promise<Panel>;
  readonly options: CompareOptions;
  readonly least: number;
}

const cases: readonly Case[] = [
  {
    name: "against the prior year and an average of years",
    panel: () => sample("notifiable-diseases"),
    options: {
      against: ["prior-year", "2009..2013", "2010=100", "prior-period", "area:VN-44"],
      at: ["2014-06", "2014-05"],
    },
    least: 100,
  },
  {
    name: "for shares, contributions and the spread of areas",
    panel: async () => withTotal(await sample("notifiable-diseases")).panel,
    options: {
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
    least: 60,
  },
  {
    name: "against plans, of flows since January",
    panel: () => sample("public-investment"),
    options: { against: ["plan", "plan:linear", "prior-year"], at: "2016-06" },
    least: 20,
  },
  {
    name: "of what was brought to quarters",
    panel: () => sample("notifiable-diseases"),
    options: { against: ["prior-year", "2009..2013"], over: "quarter", at: "2014" },
    least: 40,
  },
];

/** The rows of the first sheet as LibreOffice computes them, beside the results of recount. */
function found(result: Compared, [headers = [], ...lines]: readonly (readonly unknown[])[]) {
  const widths = result.comparisons.map(({ measure }) => (isHeld(measure) ? 3 : 2));
  const pairs: { recount: number; office: unknown }[] = [];
  let line = 0;
  for (const batch of result.batches)
    for (let row = 0; row < batch.length; row++, line++) {
      let column = 6;
      for (const [at, width] of widths.entries()) {
        const value = batch.columns[at]?.value[row] ?? Number.NaN;
        if (!Number.isNaN(value)) pairs.push({ recount: value, office: lines[line]?.[column] });
        column += width;
      }
      expect(headers).toHaveLength(column);
    }
  return pairs;
}

const isHeld = (measure: MeasureId) =>
  !["value", "rank", "z-score", "median", "quartile-1", "quartile-3", "cumulative-to-date", "moving-average"].includes(
    measure,
  );

describeInOffice("calc", "a workbook whose comparisons are formulas, recalculated by LibreOffice", () => {
  let made: readonly { readonly panel: Panel; readonly formulas: number; readonly book: Uint8Array }[];

  beforeAll(async () => {
    const books = [];
    for (const { panel: load, options } of cases) {
      const panel = await load();
      books.push({ panel, ...(await workbook(panel, options)) });
    }
    const files = books.map(({ bytes }, at) => ({ name: `book-${at}.xlsx`, bytes }));
    const recalculated = convertedTogether(files, "xlsx");
    made = books.map((each, at) => ({ ...each, book: recalculated[at] ?? new Uint8Array() }));
  });

  it.each(cases.map(({ name, ...each }, at) => [name, { ...each, at }] as const))(
    "comes to recount's values %s",
    async (_, { options, least, at }) => {
      const { panel, formulas, book } = made[at] ?? {};
      if (!panel || !book) throw new Error("it was not recalculated");
      const pairs = found(compare(panel, options), (await readXlsx(book)).sheets[0]?.rows ?? []);
      expect(pairs.length).toBeGreaterThanOrEqual(least);
      expect(formulas).toBeGreaterThan(pairs.length);
      const wrong = pairs.filter(
        ({ recount, office }) =>
          typeof office !== "number" || Math.abs(office - recount) > 1e-9 * Math.max(1, Math.abs(recount)),
      );
      expect(wrong).toEqual([]);
    },
  );
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
