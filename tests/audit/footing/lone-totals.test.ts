import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { dataAuditHead, findingsOf } from "../../../src/audit/dataset/data-audit.ts";
import { loadDataset } from "../../../src/datasets/load.node.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recount-lone-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function footed(text: string) {
  const path = join(folder, "t.csv");
  await writeFile(path, text);
  const audit = auditPanel((await loadDataset(path)).panel);
  return {
    sums: dataAuditHead(audit, { name: "t" }).summary.sums,
    findings: [...findingsOf(audit, "en")].filter(({ reason }) => reason === "does-not-add-up"),
    doubts: [...findingsOf(audit, "en")].filter(({ reason }) => reason === "may-not-add-up"),
  };
}

// 120,534 + 98,417 + 77,260 + 54,918 + 41,233 + 90,933 = 483,295.
const provinces = ["Hà Nội,120534", "Hải Phòng,98417", "Quảng Ninh,77260", "Nghệ An,54918", "Đà Nẵng,41233"];
const table = (total: string, parts: readonly string[] = provinces): string =>
  `Tỉnh,Vốn\n${[...parts, "Cần Thơ,90933", `Cả nước,${total}`].join("\n")}\n`;

describe("a total in the only column of a table", () => {
  it("is told with the part that is ten times too large", async () => {
    const { findings } = await footed(table("483295").replace("98417", "984170"));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.causes).toMatchObject([
      { code: "unit-scale", number: expect.stringMatching(/^part/), correction: "98417" },
    ]);
    expect(findings[0]?.explanation).toContain("No other column or period shows whether it is their sum");
  });

  it("is told where it is 1,000 too large, and where two digits of it are swapped: 482,395", async () => {
    expect((await footed(table("484295"))).findings).toHaveLength(1);
    const { findings } = await footed(table("482395"));
    expect(findings[0]?.causes[0]).toMatchObject({
      code: "digit-transposed",
      number: "reported",
      correction: "483295",
    });
  });

  it("is told of financial statements, whose names only begin like a total", async () => {
    const { findings } = await footed(
      "Item,2019\nSelling expense,14794205\nResearch expense,3766160\nTotal operating expense,18561365\n",
    );
    expect(findings[0]?.causes.map(({ correction }) => correction)).toContain("18560365");
  });

  it("is left where no slip of the keys explains it, as of a list of the largest: 483,295 of 641,808", async () => {
    const { sums, findings } = await footed(table("641808"));
    expect(findings).toEqual([]);
    expect(sums).toMatchObject({ checked: 0, wrong: 0, notTotals: 1 });
  });

  it("is doubted where figures are so small that a digit explains much: 145 + 360 + 300 = 805, printed 825", async () => {
    const text = "Lĩnh vực,2024\nNông nghiệp,145\nCông nghiệp,360\nDịch vụ,300\nTổng số,825\n";
    const { findings, doubts, sums } = await footed(text);
    expect(findings).toEqual([]);
    expect(sums).toMatchObject({ doubtful: 1, notTotals: 0 });
    expect(doubts).toMatchObject([
      { id: "d1", verdict: "doubtful", reason: "may-not-add-up", reported: { value: "825" } },
    ]);
    expect(doubts[0]?.explanation).toContain("145 + 360 + 300 = 805, but 825 is printed (off by 20)");
    expect((await footed(text.replace("825", "805"))).doubts).toEqual([]);
  });

  it("is left where it may be the mean of the others: 80,549 of 120,534 to 41,233", async () => {
    expect((await footed(table("80549"))).findings).toEqual([]);
  });

  it("is left where a line between is a total as well", async () => {
    const rows = ["Total current,219011", "Plant,77260", "Other,54918"];
    expect((await footed(table("483295", ["Cash,120534", "Stock,98417", ...rows]))).findings).toEqual([]);
  });
});
