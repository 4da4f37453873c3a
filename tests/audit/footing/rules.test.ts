import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { dataAuditHead, findingsOf } from "../../../src/audit/dataset/data-audit.ts";
import { loadDataset } from "../../../src/datasets/load.node.ts";
import { detail } from "../../../src/model/detail.ts";
import { dataAuditMarkdown } from "../../../src/report/dataset-audit/markdown.ts";
import { wordsFor } from "../../../src/words/words.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recount-rules-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The audit of a package of these tables. */
async function audited(files: Readonly<Record<string, string>>) {
  const own = await mkdtemp(join(folder, "set-"));
  const resources = Object.keys(files).map((name) => ({ name, path: `${name}.csv` }));
  await writeFile(join(own, "datapackage.json"), JSON.stringify({ name: "t", resources }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(own, `${name}.csv`), text);
  const { panel, diagnostics } = await loadDataset(join(own, "datapackage.json"));
  const audit = auditPanel(panel);
  const findings = [...findingsOf(audit, "en", (reason) => reason !== "agrees")];
  return { audit, diagnostics, findings, ...dataAuditHead(audit, { name: "t" }) };
}

/** A country of two provinces and seven districts, with trade and its balance by quarter and year: 1,200 figures, as in Samplonia. */
const parents = { "": ["VN"], VN: ["A", "B"], A: ["a1", "a2", "a3"], B: ["b1", "b2", "b3", "b4"] } as const;
const areas = Object.entries(parents).flatMap(([parent, list]) => list.map((code) => ({ code, parent })));
const years = [2014, 2015, 2016, 2017, 2018, 2019];
const measures = ["gdp", "import", "export"] as const;

function valueAt(measure: string, area: string, year: number, quarter: number): number {
  if (measure === "balance") return valueAt("export", area, year, quarter) - valueAt("import", area, year, quarter);
  const below = Object.entries(parents).find(([parent]) => parent === area)?.[1];
  if (below) return below.reduce((sum, each) => sum + valueAt(measure, each, year, quarter), 0);
  if (quarter === 0) return [1, 2, 3, 4].reduce((sum, each) => sum + valueAt(measure, area, year, each), 0);
  const size = 5000 + areas.findIndex(({ code }) => code === area) * 731;
  return (
    Math.round(size * (1 + (year - 2014) / 9) * ([0.17, 0.22, 0.35, 0.26][quarter - 1] ?? 0)) + measure.length * 417
  );
}

function trade(changed: Readonly<Record<string, string | undefined>> = {}): Record<string, string> {
  const lines: string[] = ["indicator,area,period,value"];
  for (const { code } of areas)
    for (const year of years)
      for (const quarter of [0, 1, 2, 3, 4])
        for (const measure of [...measures, "balance"]) {
          const period = quarter === 0 ? String(year) : `${year}-Q${quarter}`;
          const key = `${measure} ${code} ${period}`;
          const value = key in changed ? changed[key] : String(valueAt(measure, code, year, quarter));
          for (const each of value?.split("|") ?? []) lines.push(`${measure},${code},${period},${each}`);
        }
  return {
    indicators: `id,name,unit,kind\n${[...measures, "balance"].map((id) => `${id},${id},,flow`).join("\n")}\n`,
    areas: `code,name,parent\n${areas.map(({ code, parent }) => `${code},${code},${parent}`).join("\n")}\n`,
    observations: `${lines.join("\n")}\n`,
    rules: "id,rule\nBOT,balance = export - import\n",
  };
}

describe("a package with areas in areas, quarters in years and a rule", () => {
  it("has 900 identities, all of which are checked and hold: 300 balances, 360 areas, 240 years", async () => {
    const { summary, rules, findings } = await audited(trade());
    expect(summary.sums).toEqual({
      checked: 900,
      ofRules: 300,
      wrong: 0,
      findings: 0,
      doubtful: 0,
      notTotals: 0,
      gaps: 0,
    });
    expect(wordsFor("en").audit.data.headline(summary)).toBe("900 sums and checks of rules hold.");
    expect(rules).toEqual([{ id: "BOT", rule: "balance = export - import", checked: 300, broken: 0 }]);
    expect(findings).toEqual([]);
  });

  it("names five faults with their cells and what they would be: no record, two blanks, one left out, one given twice", async () => {
    const { findings, summary, audit } = await audited(
      trade({
        "gdp A 2015": undefined,
        "export B 2018-Q3": undefined,
        "export B 2018-Q2": `${valueAt("export", "B", 2018, 2)}|170000`,
        "balance b2 2014-Q1": "",
        "import a3 2019-Q2": "",
      }),
    );
    expect(summary.sums).toMatchObject({ wrong: 0, gaps: 5 });
    const told = findings.map(
      ({ subject, reason, implied }) =>
        `${subject.indicator} ${subject.area} ${subject.period} ${reason} ${implied?.low}`,
    );
    expect(told.sort()).toEqual(
      [
        `gdp A 2015 figure-missing ${valueAt("gdp", "A", 2015, 0)}`,
        `export B 2018-Q3 figure-missing ${valueAt("export", "B", 2018, 3)}`,
        `export B 2018-Q2 duplicate-observation ${valueAt("export", "B", 2018, 2)}`,
        `balance b2 2014-Q1 figure-missing ${valueAt("balance", "b2", 2014, 1)}`,
        `import a3 2019-Q2 figure-missing ${valueAt("import", "a3", 2019, 2)}`,
      ].sort(),
    );
    const twice = findings.find(({ reason }) => reason === "duplicate-observation");
    expect(twice?.explanation).toMatch(/with which 3 of 3 sums and rules agree.*170,000.*with which 0 of 3/);
    expect(dataAuditMarkdown(audit, { name: "t" }, { lang: "en" })).toContain(
      "5 figures that sums or rules need are missing or given twice",
    );
  });

  it("finds one wrong import by its balance, its province and its year, as one finding", async () => {
    const right = valueAt("import", "a3", 2019, 2);
    const { findings, summary } = await audited(trade({ "import a3 2019-Q2": String(right + 2000) }));
    expect(summary.sums).toMatchObject({ wrong: 3, findings: 1 });
    expect(
      findings[0]?.blame?.sets.map((set) => set.map(({ subject, correction }) => `${subject?.area} ${correction}`)),
    ).toEqual([[`a3 ${right}`]]);
  });
});

describe("a rule of rules.csv", () => {
  const two = (rules: string, values: Readonly<Record<string, number>>) =>
    audited({
      observations: `indicator,area,period,value\n${Object.entries(values)
        .map(([id, value]) => `${id},VN,2024,${value}`)
        .join("\n")}\n`,
      rules,
    });

  it("is told with its id in the finding and in what people read", async () => {
    const { findings, audit } = await two("id,rule\nR7,balance = export - import\n", {
      export: 222,
      import: 210,
      balance: 21,
    });
    expect(findings[0]).toMatchObject({
      rule: "R7",
      comparison: "rule:R7",
      reason: "breaks-rule",
      reported: { value: "21" },
    });
    expect(findings[0]?.explanation).toBe(
      "Rule R7 (balance = export - import) makes it 12, but 21 is printed (off by 9).",
    );
    expect(findings[0]?.causes[0]).toMatchObject({ code: "digit-transposed", correction: "12" });
    expect(dataAuditMarkdown(audit, { name: "t" }, { lang: "en" })).toContain("rule:R7");
  });

  it("may be a bound, on one figure or on two", async () => {
    const rules = "id,rule\nlow,cost >= 0.6 * turnover\nzero,profit >= 0\n";
    const { findings } = await two(rules, { cost: 50, turnover: 100, profit: -3 });
    expect(findings.map(({ rule }) => rule)).toEqual(["low", "zero"]);
    // 0.6 of 100 is 60, and 59 is less, though it would do if 100 were rounded.
    expect(findings[0]?.explanation).toContain("makes it at least 60, but 50 is printed (off by 10)");
    expect(findings[0]?.causes[0]).toMatchObject({ number: "reported", correction: "60" });
    expect((await two(rules, { cost: 60, turnover: 100, profit: 0 })).findings).toEqual([]);
  });

  it("may hold two sums to each other", async () => {
    const { findings } = await two("id,rule\nB,assets = debts + equity\nC,cash + stock = debts + equity\n", {
      assets: 90,
      debts: 60,
      equity: 40,
      cash: 30,
      stock: 70,
    });
    expect(findings.map(({ rule }) => rule)).toEqual(["B"]);
    expect(
      findings[0]?.blame?.sets.map((set) =>
        set.map(({ subject, correction }) => `${subject?.indicator} ${correction}`),
      ),
    ).toEqual([["assets 100"]]);
  });

  it("weighs: a mean of prices with the weights that are printed, within its roundings", async () => {
    const rules = "id,rule\nCPI,all = (36.1 * food + 63.9 * rest) / 100\n";
    expect((await two(rules, { all: 102.7, food: 104.3, rest: 101.8 })).findings).toEqual([]);
    expect((await two(rules, { all: 103.7, food: 104.3, rest: 101.8 })).findings.map(({ rule }) => rule)).toEqual([
      "CPI",
    ]);
  });

  it("counts what is missing as zero, or says nothing, as it is told to", async () => {
    const values = { total: 30, rice: 20 };
    expect((await two("id,rule,missing\nT,total = rice + maize,unknown\n", { ...values, maize: 10 })).findings).toEqual(
      [],
    );
    const unknown = await two("id,rule,missing\nT,total = rice + maize,unknown\nX,maize >= 0,unknown\n", values);
    expect(unknown.findings).toEqual([]);
    const rows = `indicator,area,period,value\ntotal,VN,2024,30\nrice,VN,2024,20\nmaize,VN,2023,1\n`;
    const asZero = await audited({ observations: rows, rules: "id,rule,missing\nT,total = rice + maize,zero\n" });
    expect(asZero.findings.map(({ rule, subject }) => `${rule} ${subject.period}`)).toContain("T 2024");
  });

  it("that cannot be read, or names no indicator, is reported with its line and what was expected", async () => {
    const { diagnostics, rules } = await two("id,rule\na,balance == export -\nb,balance = exports\nc,balance > 0\n", {
      balance: 1,
      export: 2,
    });
    expect(rules.map(({ id }) => id)).toEqual(["c"]);
    expect(diagnostics.filter(({ level }) => level === "warning")).toMatchObject([
      { code: "row-unread", place: { line: 2 }, expected: detail("name-or-number") },
      { code: "unknown-code", place: { line: 3 }, found: "exports" },
    ]);
  });

  it("leaves alone the figures whose weight is infinite", async () => {
    const { findings } = await two("id,rule,weights\nS,total = a + b,a: inf; total: 2\n", { total: 39, a: 19, b: 10 });
    expect(
      findings[0]?.blame?.sets.map((set) =>
        set.map(({ subject, correction }) => `${subject?.indicator} ${correction}`),
      ),
    ).toEqual([["b 20"]]);
  });
});
