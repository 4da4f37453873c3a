import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Audit } from "../../src/audit/contract/audit-contract.ts";
import type { AuditFinding } from "../../src/audit/contract/audit-finding.ts";
import { csvRows } from "../datasets/csv.ts";
import { recount, temporaryFolder } from "./built.ts";

const anGiang = join(import.meta.dirname, "../../datasets/an-giang-2024-h1");

const table = [
  "period,area,cases,yoy_pct",
  "2022,VN-44,1000,",
  "2023,VN-44,1083,108.3",
  "2024,VN-44,752,69.4",
  "2025,VN-44,900,191.7",
  "",
].join("\n");

/** A folder with one table of cases and their percentage of the year before. */
function folderWith(name: string, content: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), content);
  return folder;
}

const parsed = (text: string): Audit => JSON.parse(text);

describe("recount audit of a report with --data", () => {
  const report = "Năm 2025, An Giang có 900 ca sốt xuất huyết, tăng 17,9% so với năm 2024, bằng 97,1% cùng kỳ.\n";
  const figures = "Chỉ tiêu;Kỳ;Giá trị\nSốt xuất huyết;2024;752\nSốt xuất huyết;2025;900\n";

  test("looks up the bases that the report does not print, in one data set or more", () => {
    const cwd = folderWith("report.txt", report.replace(", bằng 97,1% cùng kỳ", " cùng kỳ"));
    writeFileSync(join(cwd, "figures.csv"), figures);
    const { status, out, err } = recount(["audit", "report.txt", "--data", "figures.csv", "--lang", "en"], { cwd });
    expect(status).toBe(1);
    expect(err).toContain("figures.csv: guessed:");
    expect(out).toContain("By figures.csv");
    expect(out.replaceAll(/\s+/g, " ")).toContain("Recomputed as 900 / 752 − 1 = 19.681%, but 17.9% is printed.");
  });

  test("prints an array of the report and the data set, and the data set's own findings where it prints comparisons", () => {
    const cwd = folderWith("report.txt", report);
    writeFileSync(join(cwd, "table.csv"), table);
    const [first, second, ...more] = JSON.parse(
      recount(["audit", "report.txt", "--data", "table.csv", "--format", "json"], { cwd }).out,
    );
    expect([first.schema, second.schema, more.length]).toEqual(["recount/audit@1", "recount/audit@2", 0]);
    const one = JSON.parse(recount(["audit", "report.txt", "--data", "table.csv", "--format", "json@2"], { cwd }).out);
    expect(one.map(({ schema, source }: Audit) => `${schema} ${source.kind}`)).toEqual([
      "recount/audit@2 document",
      "recount/audit@2 data",
    ]);
    const { out } = recount(["audit", "report.txt", "--data", "table.csv", "--lang", "en"], { cwd });
    expect(out).toContain("checked printed comparison");
  });

  test("adds up the tables of the data set itself, and none of those beside it", () => {
    const rows = "Sector,2022,2023,2024\nA,120,130,145\nB,310,335,360\nC,250,275,300\n";
    const cwd = folderWith("this.csv", `${rows}Total,680,740,805\n`);
    writeFileSync(join(cwd, "last.csv"), `${rows}Total,680,740,825\n`);
    const right = recount(["audit", "this.csv", "--data", "last.csv", "--lang", "en"], { cwd });
    expect([right.status, right.out]).toEqual([0, expect.stringContaining("3 sums add up.")]);
    const wrong = recount(["audit", "last.csv", "--data", "this.csv", "--lang", "en"], { cwd });
    expect([wrong.status, wrong.out]).toEqual([1, expect.stringContaining("1 of 3 sums does not add up.")]);
  });

  test("gives a data set the figures of another", () => {
    const cwd = folderWith(
      "this.csv",
      "period,area,cases,yoy_pct\n2024,VN-44,752,\n2025,VN-44,900,119.7\n2023,VN-44,1083,108.3\n",
    );
    writeFileSync(join(cwd, "earlier.csv"), "period,area,cases\n2021,VN-44,900\n2022,VN-44,1000\n");
    const summary = (...args: readonly string[]) => {
      const printed = JSON.parse(recount(["audit", "this.csv", ...args, "--format", "json"], { cwd }).out);
      return [printed].flat()[0].summary;
    };
    expect(summary()).toMatchObject({ consistent: 1, unverifiable: 1 });
    expect(summary("--data", "earlier.csv")).toMatchObject({ consistent: 2, unverifiable: 0 });
  });

  test("a data set that cannot be read ends the call", () => {
    const cwd = folderWith("report.txt", report);
    const { status, out, err } = recount(["audit", "report.txt", "--data", "none.csv", "--lang", "en"], { cwd });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("none.csv: file not found");
  });
});

describe("recount audit of a data set", () => {
  test("finds the one printed comparison of An Giang that does not agree", () => {
    const { status, out: printed } = recount(["audit", anGiang, "--lang", "en"]);
    const out = printed.replaceAll(/\s+/g, " ");
    expect(status).toBe(1);
    expect(out).toContain("1 of 16 checked printed comparisons does not agree; 7 could not be checked.");
    expect(out).toContain("Recomputed as 45 + 34 + 14 + 3 = 96 workers, but 94 workers is printed.");
    expect(out).toContain("reported.csv:14, parts/sum");
    expect(out).toContain("16.41% implies an annual plan of 19,994 to 20,006 people");
  });

  test("prints its contract as JSON, and the same line by line", () => {
    const whole = parsed(recount(["audit", anGiang, "--format", "json", "--verbose"]).out);
    expect(whole).toMatchObject({
      schema: "recount/audit@2",
      source: { kind: "data", name: "an-giang-2024-h1" },
      summary: {
        findings: 23,
        consistent: 15,
        inconsistent: 1,
        unverifiable: 7,
        reasons: { agrees: 15, differs: 1, "base-not-in-data": 7 },
      },
    });
    const lines = recount(["audit", anGiang, "--format", "ndjson", "--verbose"]).out.trimEnd().split("\n");
    const [head, ...findings] = lines.map((line): Audit & AuditFinding => JSON.parse(line));
    expect(head?.summary).toEqual(whole.summary);
    expect(findings).toEqual(whole.findings);
    const told = parsed(recount(["audit", anGiang, "--format", "json"]).out);
    expect(told.findings).toEqual(whole.findings.filter(({ reason }) => reason !== "agrees"));
    const dengue = whole.findings.find(({ reported }) => reported.value === "-64.8");
    expect(dengue?.implied).toEqual({ what: "base", low: "2134", high: "2139", unit: "ca" });
  });

  test("doubts a percentage that is a slip as likely as of a revised base, with status 0", () => {
    const rows = Array.from({ length: 20 }, (_, at) => {
      const [base, value] = [800 + at * 7, 1000 + at * 9];
      const revised = at % 4 === 0 ? base * (at % 8 === 0 ? 0.99 : 1.01) : base;
      return { name: `row ${at}`, base, value, percent: ((100 * value) / revised).toFixed(1) };
    });
    rows.push({ name: "beans", base: 500, value: 657, percent: "113.4" });
    const before = rows.map(({ name, base }) => `${name},2023-06,${base}\n`).join("");
    const now = rows.map(({ name, value, percent }) => `${name},2024-06,${value},${percent}\n`).join("");
    const cwd = folderWith("2023-06-29-table.csv", `indicator,period,value\n${before}`);
    writeFileSync(join(cwd, "2024-06-29-table.csv"), `indicator,period,value,yoy_pct\n${now}`);
    const call = ["audit", "2024-06-29-table.csv", "--data", "2023-06-29-table.csv", "--lang", "en"];
    const { status, out } = recount([...call, "--out", "page"], { cwd });
    expect(status).toBe(0);
    expect(out).toContain("15 printed comparisons agree; 1 is doubtful; 5 could not be checked.");
    expect(out.replaceAll(/\s+/g, " ")).toContain("Doubtful (1) ! doubtful: beans");
    expect(recount([...call, "--fail-on", "doubtful"], { cwd }).status).toBe(1);
    const [folder = ""] = readdirSync(join(cwd, "page"));
    const { summary, findings } = parsed(readFileSync(join(cwd, "page", folder, "audit.json"), "utf8"));
    expect(summary).toMatchObject({ doubtful: 1, unverifiable: 5, reasons: { "slip-or-revision": 1 } });
    const [doubt] = findings.filter(({ verdict }) => verdict === "doubtful");
    expect(doubt).toMatchObject({
      subject: { indicator: "beans" },
      causes: [{ number: "reported", correction: "131.4" }, {}],
    });
    expect(doubt?.confidence).toBeGreaterThan(0.07);
    const page = readFileSync(join(cwd, "page", folder, "index.html"), "utf8");
    const [, section = ""] = /id="doubtful"(.*?)<\/section>/s.exec(page) ?? [];
    expect(section).toContain("beans");
    expect(readFileSync(join(cwd, "page", folder, "findings.md"), "utf8")).toMatch(/## Doubtful\s+### ! .*beans/);
  });

  test("lists every comparison as CSV", () => {
    const rows = csvRows(recount(["audit", anGiang, "--format", "csv"]).out.replaceAll("\r", "").replaceAll('""', "”"));
    expect(rows).toHaveLength(23);
    const zones = rows.find(({ indicator }) => indicator === "foreign-workers-zones");
    expect(zones).toMatchObject({
      reported: "94",
      recomputed: "96",
      verdict: "inconsistent",
      reason: "differs",
      severity: "number",
      cause: "digit-changed",
      line: "14",
    });
  });

  test("is Markdown too", () => {
    const { out } = recount(["audit", anGiang, "--format", "md"]);
    expect(out).toContain("# Kiểm tra các so sánh đã in: An Giang");
    expect(out).toContain("| reported.csv | các phần: tổng | 6 | 1 | 0 |");
  });

  test("is written whole into a folder", () => {
    const out = join(temporaryFolder(), "kết quả");
    const { status, err } = recount(["audit", anGiang, "--out", out, "--fail-on", "never"]);
    expect(status).toBe(0);
    expect(err).toContain("comparisons.csv");
    expect(parsed(readFileSync(join(out, "audit.json"), "utf8")).summary.inconsistent).toBe(1);
    expect(["findings.md", "comparisons.csv"].map((name) => existsSync(join(out, name)))).toEqual([true, true]);
  });

  test.each(["cases.csv", "cases.txt"])("takes a table for what it is, whatever its name is: %s", (name) => {
    const folder = folderWith(name, table);
    const { status, out } = recount(["audit", join(folder, name), "--format", "json"]);
    expect(status).toBe(1);
    // 900 of 752 is 119.7 %; 191.7 has two digits of it swapped.
    const { findings, summary } = parsed(out);
    expect(summary).toMatchObject({ findings: 3, consistent: 2, inconsistent: 1 });
    expect(
      findings.map(({ reported, causes }) => [
        reported.place && "line" in reported.place && reported.place.line,
        causes[0]?.code,
        causes[0]?.correction,
      ]),
    ).toEqual([[5, "digit-transposed", "119.7"]]);
  });

  test("with nothing printed says so, and is no error", () => {
    const folder = folderWith("cases.csv", "period,area,cases\n2023,VN-44,1083\n2024,VN-44,752\n");
    const { status, out } = recount(["audit", join(folder, "cases.csv"), "--lang", "en"]);
    expect(status).toBe(0);
    expect(out).toContain("The data set prints no comparisons.");
  });

  test("among reports is one of an array", () => {
    const folder = folderWith("report.txt", "Có 149/156 xã đạt chuẩn, đạt tỷ lệ 95,51%.\n");
    const { status, out } = recount(["audit", join(folder, "report.txt"), anGiang, "--format", "json"]);
    expect(status).toBe(1);
    const schemas: readonly { readonly schema: string }[] = JSON.parse(out);
    expect(schemas.map(({ schema }) => schema)).toEqual(["recount/audit@1", "recount/audit@2"]);
  });

  test("that cannot be read is told, with status 2", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "broken"));
    writeFileSync(join(folder, "broken", "datapackage.json"), "{");
    const { status, err } = recount(["audit", join(folder, "broken")]);
    expect(status).toBe(2);
    expect(err).toContain("datapackage.json");
  });

  test("is what CSV is for: a report is refused", () => {
    const folder = folderWith("report.txt", "Có 149/156 xã đạt chuẩn, đạt tỷ lệ 95,51%.\n");
    const { status, err } = recount(["audit", join(folder, "report.txt"), "--format", "csv", "--lang", "en"]);
    expect(status).toBe(2);
    expect(err).toContain("--format csv is for data sets");
  });
});
