import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { audit } from "../../../src/audit/audit.ts";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { panelOf } from "../../../src/datasets/panel/panel-of.ts";
import { readText } from "../../../src/documents/read-text.ts";
import { auditedData } from "../../../src/report/pipelines/audited-data.ts";
import { auditedReport } from "../../../src/report/pipelines/audited-report.ts";
import { toJUnit } from "../../../src/report/pipelines/junit.ts";
import { toSarif } from "../../../src/report/pipelines/sarif.ts";
import { anGiangFile, documentOf } from "../../documents/sources.ts";

const text =
  "Toàn tỉnh có 149/156 xã đạt chuẩn, đạt tỷ lệ 85,51%.\nSố ca mắc là 752 ca, giảm 64,8% so với cùng kỳ năm 2023.\n";
const audited = (file: string, content = text) =>
  auditedReport(file, audit(readText(file, content), { lang: "en" }), "en");

describe("SARIF", () => {
  it("has the flag with its place, its correction, and nothing for what could not be checked", () => {
    const log = JSON.parse(toSarif([audited("báo cáo.txt")], "1.0.0", "vi"));
    const [run] = log.runs;
    expect([log.version, run.tool.driver.name, run.results.length]).toEqual(["2.1.0", "recount", 1]);
    const [flag] = run.results;
    expect(flag).toMatchObject({ ruleId: "differs", level: "error" });
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toContain(flag.ruleId);
    const { artifactLocation, region } = flag.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe("b%C3%A1o%20c%C3%A1o.txt");
    expect(text.split("\n")[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1)).toBe("85,51%");
    expect(flag.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe("95,51%");
  });

  it("has the page in place of a line where the report is a PDF", async () => {
    const result = audit(await documentOf("a.pdf", anGiangFile("pdf")), { lang: "en" });
    const [flag] = JSON.parse(toSarif([auditedReport("a.pdf", result, "en")], "", "en")).runs[0].results;
    expect(flag.locations[0].physicalLocation.region).toBeUndefined();
    expect(flag.locations[0].logicalLocations[0]).toMatchObject({ name: "94", fullyQualifiedName: "page 1" });
  });
});

describe("JUnit", () => {
  it("counts each claim once: agreed, failed or skipped", () => {
    const xml = toJUnit([audited("a&b.txt"), audited("empty.txt", "Không có số.")]);
    const opened: string[] = [];
    const parser = new SaxesParser();
    parser.on("opentag", ({ name }) => opened.push(name));
    parser.write(xml).close();
    expect(opened).toEqual(["testsuites", "testsuite", "testcase", "failure", "testcase", "skipped", "testsuite"]);
    expect(xml).toContain('<testsuite name="a&amp;b.txt" tests="2" failures="1" errors="0" skipped="1">');
  });
});

describe("a data set", () => {
  const dengue = { indicator: "dengue", area: "44" };
  const reported = [
    { ...dengue, period: "2024", comparison: "prior-year/percent-change", reported: "-46.8" },
    { ...dengue, period: "2023", comparison: "prior-year/percent-change", reported: "12.0" },
  ];
  const panel = panelOf(
    [
      { ...dengue, period: "2023", value: 2137 },
      { ...dengue, period: "2024", value: 752 },
    ],
    { reported },
  );
  const file = auditedData("data/reported.csv", auditPanel(panel), "en");

  it("has its flags in the same log as reports, by what they are of", () => {
    const { results } = JSON.parse(toSarif([audited("a.txt"), file], "1.0.0", "vi")).runs[0];
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["differs", "differs"]);
    const [, flag] = results;
    expect(flag.message.text).toMatch(
      /^dengue, .*2024: .*46\.8.*Two digits of −46\.8% may be swapped; −64\.8% would agree\.$/,
    );
    expect(flag.locations[0].physicalLocation.artifactLocation.uri).toBe("data/reported.csv");
  });

  it("is a suite of its printed comparisons", () => {
    const xml = toJUnit([file]);
    expect(xml).toContain('tests="2" failures="1" errors="0" skipped="1"');
    expect(xml).toContain('<failure type="inconsistent: differs"');
  });
});
