import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// A copy of the sources, to which one reference, one measure and one format are added as anybody would.
const project = join(import.meta.dirname, "..");
/** All sources are compiled twice, which takes its time on a machine that does other things too. */
const slow = 400_000;
let copy = "";

beforeAll(async () => {
  copy = await mkdtemp(join(project, "tests", ".one-file-"));
  await cp(join(project, "src"), join(copy, "src"), { recursive: true });
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

/** Adds a file, and an entry to a table, with the import that names it. */
async function add(file: string, text: string, table: string, imported: string, before: string, entry: string) {
  await writeFile(join(copy, file), text);
  const path = join(copy, table);
  const source = await readFile(path, "utf8");
  expect(source.split(before)).toHaveLength(2);
  await writeFile(path, `${imported}\n${source.replace(before, `${entry}\n${before}`)}`);
}

const addReference = (entry: string) =>
  add(
    "src/compare/references/two-years-back.ts",
    reference,
    "src/compare/references.ts",
    'import { twoYearsBack } from "./references/two-years-back.ts";',
    "  none: noneReference,",
    entry,
  );

/** Sources as they were parsed, by path; parsed anew where the text is another. */
const parsed = new Map<string, ts.SourceFile>();

/** A host that parses what no test changes once, most of all the declarations of Node, DuckDB and the language itself. */
function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, ...rest) => {
    const known = parsed.get(path);
    if (known && known.text === ts.sys.readFile(path)) return known;
    const source = getSourceFile(path, ...rest);
    if (source) parsed.set(path, source);
    return source;
  };
  return host;
}

/** What the compiler says of some files of the copy, and of all that they import. */
function complaints(...files: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile(join(project, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const program = ts.createProgram(
    files.map((file) => join(copy, file)),
    { ...options, noEmit: true },
    hostOf(options),
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) =>
      `${file?.fileName.slice(copy.length + 1) ?? ""} ${ts.flattenDiagnosticMessageText(messageText, " ")}`.trim(),
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

describe("one more of a kind is one file and one line", () => {
  it("and the compiler says so where the line is missing", async () => {
    await addReference("");
    expect(complaints("src/compare/references.ts").join("\n")).toContain("two-years-back");
    await cp(join(project, "src/compare/references.ts"), join(copy, "src/compare/references.ts"));
  });

  it("a reference, a measure, a reader, a writer: two files each, and they work", async () => {
    await addReference('  "two-years-back": twoYearsBack,');
    await add(
      "src/compare/measures/log-ratio.ts",
      measure,
      "src/compare/measures.ts",
      'import { logRatio } from "./measures/log-ratio.ts";',
      "  sum: sumMeasure,",
      '  "log-ratio": logRatio,',
    );
    await add(
      "src/report/comparison/count.ts",
      format,
      "src/report/comparison/writers.node.ts",
      'import { countWriter } from "./count.ts";',
      '  { id: "sql", extensions: ["sql"], query: true },',
      "  countWriter,",
    );
    await add(
      "src/datasets/formats/known/pairs.node.ts",
      reader,
      "src/datasets/formats/data-formats.node.ts",
      'import { pairs } from "./known/pairs.node.ts";',
      "json, delimited];",
      "pairs,",
    );
    expect(await changedFiles()).toEqual([
      "src/compare/measures.ts",
      "src/compare/measures/log-ratio.ts",
      "src/compare/references.ts",
      "src/compare/references/two-years-back.ts",
      "src/datasets/formats/data-formats.node.ts",
      "src/datasets/formats/known/pairs.node.ts",
      "src/report/comparison/count.ts",
      "src/report/comparison/writers.node.ts",
    ]);
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
  });

  it(
    "a language that recount speaks: one folder, and its entries in the registry",
    async () => {
      const words = join(copy, "src/words");
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
      const registry = join(words, "words.ts");
      const before = await readFile(registry, "utf8");
      await writeFile(registry, `import { third } from "./xx/third.ts";\n${before}`);
      expect(complaints("src/words/words.ts").join("\n")).toContain("xx");
      await writeFile(
        registry,
        `import { cli as thirdCli } from "./xx/cli.ts";\nimport { third } from "./xx/third.ts";\nimport { web as thirdWeb } from "./xx/web.ts";\n${before
          .replace("en: english }", "en: english, xx: third }")
          .replace("en: englishCli }", "en: englishCli, xx: thirdCli }")
          .replace("en: englishWeb }", "en: englishWeb, xx: thirdWeb }")}`,
      );

      const changed = (await changedFiles()).filter((file) => !file.startsWith("src/words/xx/"));
      expect(changed.filter((file) => !/^src\/(compare|datasets\/formats|report\/comparison)\//.test(file))).toEqual([
        "src/words/words.ts",
      ]);
      // All that was added so far, compiled once, since that takes its time.
      const added = ["cli/compare-format.node.ts", "engine/compare.ts", "datasets/formats/data-formats.node.ts"];
      const program = ["cli/run.node.ts", "documents/doc/word-extractor.d.ts", ...added];
      expect(complaints(...program.map((file) => `src/${file}`))).toEqual([]);
      await cp(join(copy, "src"), join(copy, "again"), { recursive: true });
      const { wordsFor, spokenLanguages } = await load("again/words/words.ts");
      expect(spokenLanguages).toEqual(["vi", "en", "xx"]);
      expect(wordsFor("xx").audit.messages.kinds.sum).toBe("xum");
      const { readerLanguage } = await load("again/words/reader-language.ts");
      expect(readerLanguage({ LANG: "xx_XX.UTF-8" })).toBe("xx");
    },
    slow,
  );
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
