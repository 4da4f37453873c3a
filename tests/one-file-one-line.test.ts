import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Compiler } from "./compiler.ts";
import { isEverything } from "./everything.ts";

// A copy of the sources, to which one of each kind in the table of CONTRIBUTING.md is added as anybody would.
const project = join(import.meta.dirname, "..");
/** Where everything is tested most sources are compiled, which takes its time on a machine that does other things too. */
const slow = 400_000;
let copy = "";
let compiler: Compiler;

beforeAll(async () => {
  copy = await mkdtemp(join(project, "tests", ".one-file-"));
  await cp(join(project, "src"), join(copy, "src"), { recursive: true });
  compiler = new Compiler(copy);
});
afterAll(() => rm(copy, { recursive: true, force: true }));

const reference = `import { yearOf } from "../../model/period.ts";
import { inYear } from "../../model/period-reference.ts";
import { oneWord, type ReferenceType, type UsualChange, usualChange } from "../base.ts";
declare module "../../model/comparison.ts" {
  interface ReferenceShapes {
    "two-years-back": { readonly data: { readonly kind: "two-years-back" }; readonly usual: UsualChange };
  }
}
export const twoYearsBack: ReferenceType<"two-years-back"> = {
  ...oneWord("two-years-back"),
  base: () => ({
    series: { kind: "same" },
    window: {
      kind: "own",
      key: "two-years-back",
      periods: (of) => {
        const found = inYear(of, yearOf(of) - 2);
        return found.found ? [found.period] : found.reason;
      },
    },
  }),
  names: () => ({ vi: "cùng kỳ hai năm trước", en: "two years before" }),
  usual: usualChange,
};
`;

const measure = `import { acceptsAll, type Measure } from "../measure.ts";
import { noUnit } from "../../model/unit.ts";
import { percentOf } from "../percent-of.ts";
declare module "../../model/comparison.ts" {
  interface MeasureShapes {
    "log-ratio": "held";
  }
}
export const logRatio: Measure = {
  id: "log-ratio",
  names: { vi: "log tỷ số", en: "log ratio" },
  operands: ["value", "base"],
  formula: percentOf,
  factor: 1,
  unit: () => noUnit,
  base: "not-zero",
  accepts: acceptsAll,
  additive: false,
  finish: (a, quotient) => a.ifPositive([quotient], a.log(quotient)),
};
`;

const format = `import type { ComparisonWriter } from "./writers.node.ts";
export const countWriter: ComparisonWriter = {
  id: "count",
  extensions: ["cnt"],
  text: async ({ batches }) => {
    let rows = 0;
    for await (const { length } of batches) rows += length;
    return [\`\${rows} rows\\n\`];
  },
};
`;

const reader = `import { readFile } from "node:fs/promises";
import { panelOf } from "../../panel/panel-of.ts";
import type { DataFormat } from "../data-format.node.ts";
export const pairs: DataFormat = {
  id: "pairs",
  extensions: [".pairs"],
  detects: ({ start = "" }) => start.startsWith("!pairs"),
  reads: async ({ source }, name) => {
    const lines = (await readFile(source.path, "utf8")).trim().split("\\n").slice(1);
    const rows = lines.map((line) => line.split("=")).map(([period = "", value = ""]) => ({ indicator: "x", period, value }));
    return { name, panel: panelOf(rows), guesses: [], diagnostics: [], rows: rows.length };
  },
};
`;

const auditFormat = `import type { ReportAudit } from "../audit/contract/report-audit.ts";
export function tally({ findings }: ReportAudit): string {
  return \`\${findings.length} claims\\n\`;
}
`;

const inputLanguage = `import { defineLanguage, wordsOf } from "../define-language.ts";
export const tiny = defineLanguage({
  code: "xx",
  decimalMark: ",",
  common: wordsOf("lo la li", (word) => word),
});
`;

const documentReader = `import { decode } from "../../model/encoding/decode.ts";
import { readText } from "../read-text.ts";
import type { DocumentReader } from "../reader.ts";
declare module "../reader.ts" {
  interface DocumentFormats {
    readonly log: true;
  }
}
export const logReader: DocumentReader = {
  id: "log",
  extensions: [".log"],
  isText: true,
  read: async ({ name, path, bytes }) => {
    const decoded = decode(bytes, path);
    return "problem" in decoded ? decoded : { document: readText(name, decoded.text.replace(/^#.*$/gm, "")) };
  },
};
`;

const dialect = `import type { Dialect } from "../dialect.ts";
import { spark } from "./spark.ts";
export const databricks: Dialect = { ...spark, id: "databricks" };
`;

const model = `import type { Model } from "./model.ts";
export const halves: Model = {
  id: "halves",
  adjusted: true,
  suits: ({ values }) => values.length >= 2,
  fit: () => [],
  project: ({ adjusted }, _, horizon) => new Float64Array(horizon).fill((adjusted.at(-1) ?? 0) / 2),
};
`;

const chart = `import type { Compared } from "../engine/results/compared.ts";
import type { Chart } from "./chart.ts";
import type { ChartOptions } from "./options.ts";
import { slopes } from "./slope.ts";
export function hills(result: Compared, options: ChartOptions): Chart | undefined {
  const drawn = slopes(result, options);
  return drawn && { ...drawn, name: "hills" };
}
`;

/** A line in a table, before one that is there, with the import that it needs. */
interface Line {
  readonly table: string;
  readonly imported?: string;
  readonly before: string;
  readonly entry: string;
}

/** A file that is added, and its lines: one in the table of its kind, and others where the compiler asks for them. */
interface Added extends Line {
  readonly file: string;
  readonly text: string;
  readonly more?: readonly Line[];
}

type Kind =
  | "reference"
  | "measure"
  | "writer"
  | "reader"
  | "auditFormat"
  | "inputLanguage"
  | "documentReader"
  | "dialect"
  | "model"
  | "chart";

const added: Readonly<Record<Kind, Added>> = {
  reference: {
    file: "src/compare/references/two-years-back.ts",
    text: reference,
    table: "src/compare/references.ts",
    imported: 'import { twoYearsBack } from "./references/two-years-back.ts";',
    before: "  none: noneReference,",
    entry: '  "two-years-back": twoYearsBack,',
  },
  measure: {
    file: "src/compare/measures/log-ratio.ts",
    text: measure,
    table: "src/compare/measures.ts",
    imported: 'import { logRatio } from "./measures/log-ratio.ts";',
    before: "  sum: sumMeasure,",
    entry: '  "log-ratio": logRatio,',
  },
  writer: {
    file: "src/report/comparison/count.ts",
    text: format,
    table: "src/report/comparison/writers.node.ts",
    imported: 'import { countWriter } from "./count.ts";',
    before: '  { id: "sql", extensions: ["sql"], query: true },',
    entry: "  countWriter,",
  },
  reader: {
    file: "src/datasets/formats/known/pairs.node.ts",
    text: reader,
    table: "src/datasets/formats/data-formats.node.ts",
    imported: 'import { pairs } from "./known/pairs.node.ts";',
    before: "json, delimited];",
    entry: "pairs,",
  },
  auditFormat: {
    file: "src/report/tally.ts",
    text: auditFormat,
    table: "src/cli/audit-formats.node.ts",
    imported: 'import { tally } from "../report/tally.ts";',
    before: '  {\n    id: "sarif",',
    entry: '  { id: "tally", report: tally },',
  },
  inputLanguage: {
    file: "src/language/xx/tiny.ts",
    text: inputLanguage,
    table: "src/language/languages.ts",
    imported: 'import { tiny } from "./xx/tiny.ts";',
    before: "english];",
    entry: "tiny,",
  },
  documentReader: {
    file: "src/documents/log/read-log.ts",
    text: documentReader,
    table: "src/documents/readers.node.ts",
    imported: 'import { logReader } from "./log/read-log.ts";',
    before: '  { id: "markdown",',
    entry: "  logReader,",
  },
  dialect: {
    file: "src/engine/sql/dialects/databricks.ts",
    text: dialect,
    table: "src/engine/sql/dialects.ts",
    imported: 'import { databricks } from "./dialects/databricks.ts";',
    before: "trino, spark }",
    entry: "databricks,",
  },
  model: {
    file: "src/forecast/models/halves.ts",
    text: model,
    table: "src/forecast/models/models.ts",
    imported: 'import { halves } from "./halves.ts";',
    before: "  ets,\n",
    entry: "  halves,",
    more: [
      { table: "src/model/forecast-names.ts", before: '  | "naive";', entry: '  | "halves"' },
      { table: "src/words/vi/forecast.ts", before: '    naive: "như kỳ cuối",', entry: '    halves: "một nửa",' },
      { table: "src/words/en/forecast.ts", before: '    naive: "naive",', entry: '    halves: "halves",' },
    ],
  },
  chart: {
    file: "src/charts/hills.ts",
    text: chart,
    table: "src/charts/kinds.ts",
    imported: 'import { hills } from "./hills.ts";',
    before: '  {\n    id: "areas",',
    entry: '  { id: "hills", asks: usual(["prior-year"], "latest"), draw: hills },',
    more: [{ table: "src/charts/kind-names.ts", before: "  areas: {", entry: '  hills: { vi: "đồi", en: "hills" },' }],
  },
};

/** The files that one of a kind touches: its own, and those of its lines. */
const touchedBy = ({ file, table, more = [] }: Added) => [file, table, ...more.map((line) => line.table)];

/** Adds a line to a table. */
async function addLine({ table, imported, before, entry }: Line) {
  const path = join(copy, table);
  const source = await readFile(path, "utf8");
  expect(source.split(before)).toHaveLength(2);
  const head = imported === undefined ? "" : `${imported}\n`;
  await writeFile(path, head + source.replace(before, `${entry}\n${before}`));
}

/** A third language: the English folder under another name, with one word of its own. */
async function addLanguage() {
  const words = join(copy, "src/words");
  await rm(join(words, "xx"), { recursive: true, force: true });
  await cp(join(words, "en"), join(words, "xx"), { recursive: true });
  await rename(join(words, "xx/english.ts"), join(words, "xx/third.ts"));
  const pack = await readFile(join(words, "xx/third.ts"), "utf8");
  await writeFile(
    join(words, "xx/third.ts"),
    `${pack.replace("export const english", "export const third").replace('lang: "en"', 'lang: "xx"').replace('name: "English"', 'name: "Third"')}
declare module "../../model/spoken-language.ts" {
  interface SpokenLanguages {
    readonly xx: true;
  }
}
`,
  );
  const kinds = join(words, "xx/audit/messages.ts");
  await writeFile(kinds, (await readFile(kinds, "utf8")).replace('sum: "sum of parts"', 'sum: "xum"'));
}

/** The entries of the third language in the registry of words. */
async function addLanguageEntries() {
  const registry = join(copy, "src/words/words.ts");
  const before = await readFile(registry, "utf8");
  await writeFile(
    registry,
    `import { cli as thirdCli } from "./xx/cli.ts";\nimport { third } from "./xx/third.ts";\nimport { web as thirdWeb } from "./xx/web.ts";\n${before
      .replace("en: english }", "en: english, xx: third }")
      .replace("en: englishCli }", "en: englishCli, xx: thirdCli }")
      .replace("en: englishWeb }", "en: englishWeb, xx: thirdWeb }")}`,
  );
}

async function changedFiles(): Promise<readonly string[]> {
  const names = await readdir(join(copy, "src"), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const changed = await Promise.all(
    files.map(async (file) => {
      const before = await readFile(join(project, file.slice(copy.length)), "utf8").catch(() => "");
      return before === (await readFile(file, "utf8")) ? [] : [file.slice(copy.length + 1)];
    }),
  );
  return changed.flat().sort();
}

const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(copy, file)).href);

// Each test goes on from what the one before it has added.
describe("one more of a kind is one file and one line", () => {
  it("and the compiler says so where the line is missing", async () => {
    for (const { file, text } of Object.values(added)) {
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await writeFile(join(copy, file), text);
    }
    await addLanguage();
    const complaints = compiler.ofFiles(
      "src/compare/references.ts",
      "src/compare/measures.ts",
      "src/words/words.ts",
      added.reference.file,
      added.measure.file,
      added.model.file,
      "src/words/xx/third.ts",
    );
    const named = (file: string, key: string) =>
      complaints.some((line) => line.startsWith(`${file} `) && line.includes(key));
    expect(named("src/compare/references.ts", "two-years-back")).toBe(true);
    expect(named("src/compare/measures.ts", "log-ratio")).toBe(true);
    expect(named("src/words/words.ts", "'xx'")).toBe(true);
    expect(named(added.model.file, "halves")).toBe(true);
  });

  it(
    "each has its own file and its table, a model and a chart their names too, and all compiles",
    async () => {
      for (const each of Object.values(added)) for (const line of [each, ...(each.more ?? [])]) await addLine(line);
      await addLanguage();
      await addLanguageEntries();
      expect((await changedFiles()).filter((file) => !file.startsWith("src/words/xx/"))).toEqual(
        ["src/words/words.ts", ...Object.values(added).flatMap(touchedBy)].sort(),
      );
      // What CONTRIBUTING.md says of each: one file and one line, but for what has a name in every language.
      const counts = Object.entries(added).map(([kind, each]) => [kind, touchedBy(each).length]);
      expect(counts.filter(([, count]) => count !== 2)).toEqual([
        ["model", 5],
        ["chart", 3],
      ]);
      const compiled = isEverything ? compiler.ofAllThatSee.bind(compiler) : compiler.ofThoseThatImport.bind(compiler);
      expect(
        compiled(
          [
            "src/model/comparison.ts",
            "src/model/spoken-language.ts",
            "src/words/xx/third.ts",
            ...Object.values(added).flatMap(touchedBy),
          ],
          "src/cli/run.node.ts",
          "src/documents/doc/word-extractor.d.ts",
        ),
      ).toEqual([]);
    },
    slow,
  );

  it("the reference, the measure, the reader and the writer work", async () => {
    const file = join(copy, "made.pairs");
    await writeFile(file, "!pairs\n2023=100\n2024=150\n");
    const { loadDataset } = await load("src/datasets/load.node.ts");
    const read = await loadDataset(file);
    expect([...read.panel.observations.value]).toEqual([100, 150]);
    const { dataExtensions } = await load("src/datasets/formats/data-formats.node.ts");
    expect(dataExtensions).toContain(".pairs");

    const { compare } = await load("src/engine/compare.ts");
    const { rows } = await load("src/engine/results/rows.ts");
    const { panelOf } = await load("src/datasets/panel/panel-of.ts");
    const panel = panelOf([
      { indicator: "x", period: "2022", value: 100 },
      { indicator: "x", period: "2024", value: 150 },
    ]);
    const result = compare(panel, { against: "two-years-back", measures: ["percent-change", "log-ratio"], at: "2024" });
    const [row] = rows(result);
    expect(row.comparisons["two-years-back/percent-change"].value).toBe(50);
    expect(row.comparisons["two-years-back/log-ratio"].value).toBeCloseTo(Math.log(1.5), 12);

    const { compareFormat, compareFormats } = await load("src/cli/compare-format.node.ts");
    expect(compareFormats).toContain("count");
    expect(compareFormat(undefined, "out.cnt").writer.id).toBe("count");
    const { compareOptions } = await load("src/cli/compare-options.ts");
    const { cliWordsFor } = await load("src/words/words.ts");
    const help = new Map(
      compareOptions(cliWordsFor("en").compare, "en", compareFormats).map(
        (each: { name: () => string; description: string }) => [each.name(), each.description],
      ),
    );
    expect(help.get("against")).toContain("two-years-back");
    expect(help.get("measure")).toContain("log-ratio");
    expect(help.get("format")).toContain("count");
    expect((await load("src/engine/sql/dialects.ts")).dialectNames).toContain("databricks");
  });

  it("the audit format, the language of input, the document reader, the model and the chart work", async () => {
    const file = join(copy, "made.log");
    await writeFile(file, "# 5 of 4\nlo la li 149/156 (95,5%) lo la li\n");
    const { loadText } = await load("src/documents/load.node.ts");
    const { document, format } = await loadText(file);
    expect([format, document.text.includes("5 of 4")]).toEqual(["log", false]);
    const { audit } = await load("src/audit/audit.ts");
    const result = audit(document, { lang: "en" });
    expect(result.source.language).toBe("xx");
    expect(result.findings.map(({ verdict }: { verdict: string }) => verdict)).toEqual(["consistent"]);
    const { auditFormat } = await load("src/cli/audit-formats.node.ts");
    expect(auditFormat("tally").report(result, {})).toBe("1 claims\n");

    const { projectionOf } = await load("src/forecast/projection.ts");
    const found = projectionOf(Float64Array.from([8, 4, 2, 1, 0.5, 0.25]), 1, 1);
    expect(found.members.map(({ model }: { model: string }) => model)).toContain("halves");

    const { comparisonChart } = await load("src/charts/comparison-chart.ts");
    const { panelOf } = await load("src/datasets/panel/panel-of.ts");
    const panel = panelOf([
      { indicator: "x", period: "2023", value: 100 },
      { indicator: "x", period: "2024", value: 150 },
    ]);
    expect(comparisonChart(panel, "hills", { lang: "en" })?.name).toBe("hills");
  });

  it("the language is spoken", async () => {
    const { wordsFor, spokenLanguages } = await load("src/words/words.ts");
    expect(spokenLanguages).toEqual(["vi", "en", "xx"]);
    expect(wordsFor("xx").audit.messages.kinds.sum).toBe("xum");
    const { readerLanguage } = await load("src/words/reader-language.ts");
    expect(readerLanguage({ LANG: "xx_XX.UTF-8" })).toBe("xx");
  });
});

describe("the words of every language", () => {
  it("are in files of the same names", async () => {
    const names = (lang: string) => readdir(join(project, "src/words", lang), { recursive: true });
    const [vi, en] = [await names("vi"), await names("en")];
    const same = (files: readonly string[], own: string) => files.filter((file) => file !== own).sort();
    expect(same(vi, "vietnamese.ts")).toEqual(same(en, "english.ts"));
  });

  it("are asked for by nobody but the registry: no code chooses between languages", async () => {
    const files = (await readdir(join(project, "src"), { recursive: true })).filter((file) => file.endsWith(".ts"));
    const choosing = await Promise.all(
      files.map(async (file) =>
        (await readFile(join(project, "src", file), "utf8")).match(/[!=]== ?"(?:vi|en)"/) ? [file] : [],
      ),
    );
    expect(choosing.flat()).toEqual(["words/words.ts"]);
  });
});
