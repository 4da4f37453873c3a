import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchive, xmlPart } from "../../src/model/encoding/zip-archive.ts";
import { paragraph, wordFile } from "../documents/sources.ts";
import { recount } from "./built.ts";

const folder = mkdtempSync(join(tmpdir(), "recount-previous-"));
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
const table = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;

beforeAll(async () => {
  const now = [
    "Báo cáo y tế 6 tháng đầu năm 2024",
    "Trong 6 tháng đầu năm 2024, số ca sốt xuất huyết là 752 ca, giảm 54,8% so với cùng kỳ năm 2023.",
    "Số ca tay chân miệng là 1.340 ca, tăng 27,6% so với cùng kỳ năm 2023. Số ca sởi là 118 ca, tăng 22,9% so với cùng kỳ năm 2023.",
  ];
  const last = table([
    ["Số ca", "6 tháng đầu năm 2022", "6 tháng đầu năm 2023"],
    ["Sốt xuất huyết", "1.903", "2.137"],
    ["Tay chân miệng", "1.106", "1.050"],
    ["Sởi", "101", "96"],
  ]);
  writeFileSync(join(folder, "now.docx"), await wordFile(now.map((text) => paragraph(text)).join("")));
  writeFileSync(join(folder, "last.docx"), await wordFile(`${paragraph("Báo cáo y tế 6 tháng đầu năm 2023")}${last}`));
  writeFileSync(join(folder, "figures.csv"), "indicator,period,value\nSố ca sởi,2023,96\nSố ca sởi,2024,118\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

const call = ["audit", "now.docx", "--previous", "last.docx", "--lang", "en"];
const there =
  "By last.docx (table 1, row 2, column 3), which prints 2.137: 1 − 752 / 2.137 = 64.8%, but the report says 54,8%";

describe("recount audit --previous", () => {
  it("names the file and the cell of the base in the terminal, the JSON, the comment and SARIF", async () => {
    const terminal = recount([...call, "--marked", "out.docx"], { cwd: folder });
    expect([terminal.status, terminal.err]).toEqual([1, ""]);
    expect(terminal.out.replace(/\s+/g, " ")).toContain(there);
    expect(
      await xmlPart(openArchive(Uint8Array.from(readFileSync(join(folder, "out.docx")))), "word/comments.xml"),
    ).toContain(there);
    const json = JSON.parse(recount([...call, "--format", "json"], { cwd: folder }).out);
    expect(json.summary).toMatchObject({ consistent: 2, inconsistent: 1, doubtful: 0 });
    expect(json.claims[0].elsewhere[0]).toMatchObject({
      id: "x1",
      file: "last.docx",
      text: "2.137",
      place: { table: 1, row: 2, column: 3 },
    });
    const sarif = JSON.parse(recount([...call, "--format", "sarif"], { cwd: folder }).out);
    expect(sarif.runs[0].results[0].relatedLocations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: "last.docx" } },
      logicalLocations: [{ fullyQualifiedName: "table 1, row 2, column 3" }],
    });
    recount([...call, "--out", "page"], { cwd: folder });
    expect(readFileSync(join(folder, "page", "index.html"), "utf8")).toContain("last.docx (table 1, row 2, column 3)");
  });

  it("concludes nothing where the file cannot be read, and writes over none of its files", () => {
    const missing = recount([...call, "--previous", "none.docx", "--out", "other"], { cwd: folder });
    expect([missing.status, missing.out, existsSync(join(folder, "other"))]).toEqual([2, "", false]);
    expect(missing.err).toContain("none.docx");
    const over = recount([...call, "--marked", "last.docx", "--force"], { cwd: folder });
    expect([over.status, over.err]).toEqual([2, expect.stringContaining("was read as input")]);
  });

  it("looks a data set among them up as data", () => {
    const ran = recount(["audit", "now.docx", "--previous", "figures.csv", "--verbose", "--lang", "en"], {
      cwd: folder,
    });
    expect(ran.status).toBe(0);
    expect(ran.out).toContain("agrees with the data set");
  });
});

describe("recount explain with other files beside the report", () => {
  const explain = (number: string, ...more: readonly string[]) =>
    recount(["explain", "now.docx", number, "--lang", "en", ...more], { cwd: folder });

  it("recomputes a percentage with the base of last year's report: 1 - 752 / 2,137 is 64.8 %, and no 54.8", () => {
    const told = explain("54,8%", "--previous", "last.docx");
    expect([told.status, told.err]).toEqual([0, ""]);
    expect(told.out.replace(/\s+/g, " ")).toContain(there);
  });

  it("recomputes it with a data set: 118 / 96 is 22.9 % up", () => {
    const told = explain("22,9%", "--data", "figures.csv").out.replace(/\s+/g, " ");
    expect(told).toContain("22,9%: confirmed");
    expect(told).toContain("By figures.csv");
  });

  it("concludes nothing where a file cannot be read", () => {
    const told = explain("54,8%", "--previous", "gone.docx");
    expect([told.status, told.out]).toEqual([2, ""]);
    expect(told.err).toBe("recount: gone.docx: file not found; check the path\n");
  });
});
