import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { dataAuditHead, findingsOf } from "../../../src/audit/dataset/data-audit.ts";
import { loadDataset } from "../../../src/datasets/load.node.ts";
import { panelOf } from "../../../src/datasets/panel/panel-of.ts";
import { wordsFor } from "../../../src/words/words.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recount-shares-"));
});
afterAll(() => rm(folder, { recursive: true }));

const doubtsOf = (audit: ReturnType<typeof auditPanel>) =>
  [...findingsOf(audit, "en")].filter(({ reason }) => reason === "may-not-add-up");

async function doubts(text: string) {
  const path = join(folder, "t.csv");
  await writeFile(path, text);
  return doubtsOf(auditPanel((await loadDataset(path)).panel));
}

// 12.3 + 41.2 + 9.1 + 35.0 = 97.6; with 37.4 in place of 35.0 they are 100.
const sectors = ["Agriculture,12.3", "Industry,41.2", "Construction,9.1"];
const shares = (name: string, last: string, ...more: readonly string[]): string =>
  `sector,${name}\n${[...sectors, `Services,${last}`, ...more].join("\n")}\n`;

describe("shares of one whole that do not come to 100", () => {
  it("are doubted with their sum, in a table of nothing else", async () => {
    for (const name of ["share (%)", "share_pct", "Tỷ trọng (%)", "Cơ cấu (%)", "% of total"]) {
      const [doubt, ...more] = await doubts(shares(name, "35.0"));
      expect(more).toEqual([]);
      expect(doubt).toMatchObject({ verdict: "doubtful", confidence: 0.3, reported: { value: "100" } });
      expect(doubt?.explanation).toContain("The 4 shares add up to 97.6, not to 100 (off by 2.4)");
      expect(await doubts(shares(name, "37.4"))).toEqual([]);
    }
  });

  it("are doubted by any name where a total of 100 stands with them", async () => {
    expect(await doubts(shares("Cover (%)", "35.0"))).toEqual([]);
    expect(await doubts(shares("Cover (%)", "35.0", "Total,100"))).toHaveLength(1);
    expect(await doubts(shares("Cover (%)", "37.4", "Total,100"))).toEqual([]);
  });

  it("are doubted beside their values, and with years below each other", async () => {
    const beside = "sector,value,share (%)\nA,123,12.3\nB,412,41.2\nC,91,9.1\nD,350,35.0\n";
    expect(await doubts(beside)).toHaveLength(1);
    const year = (of: number, last: string) => [...sectors, `Services,${last}`].map((line) => `${of},${line}`);
    const years = (first: string, second: string) =>
      `year,sector,share\n${[...year(2021, first), ...year(2022, second), ...year(2023, "37.4")].join("\n")}\n`;
    const [doubt] = await doubts(years("37.4", "35.0"));
    expect(doubt?.subject.period).toBe("2022");
    // Where most of them do not come to 100, they are something else.
    expect(await doubts(years("35.0", "35.1"))).toEqual([]);
  });

  it("are left where roundings explain it, where some are missing, and where a part of them is the whole", async () => {
    expect(await doubts("sector,share (%)\nA,33.3\nB,33.3\nC,33.3\n")).toEqual([]);
    expect(await doubts("sector,share (%)\nA,30.1\nB,20.2\nC,10.3\n")).toEqual([]);
    expect(await doubts("sector,share (%)\nA,40.5\nB,30.2\nC,29.3\nof which D,5.1\n")).toEqual([]);
  });

  it("are no rates: percentages of each row's own", async () => {
    for (const name of ["unemployment rate (%)", "Share of women (%)", "growth (%)"])
      expect(await doubts(shares(name, "35.0"))).toEqual([]);
  });

  it("are doubted where each agrees with its value, as printed comparisons", () => {
    const values = [123, 412, 91, 350];
    const printed = ["12.3", "41.2", "9.1", "35.0"];
    const of = (at: number) => ({ indicator: "capital", area: `a${at}`, period: "2023" });
    const areas = [{ code: "all" }, ...values.map((_, at) => ({ code: `a${at}`, parent: "all" }))];
    const panel = (shown: readonly string[]) =>
      panelOf([{ ...of(0), area: "all", value: 1000 }, ...values.map((value, at) => ({ ...of(at), value }))], {
        areas,
        reported: shown.map((reported, at) => ({ ...of(at), comparison: "total/percent-of", reported })),
      });
    const audit = auditPanel(panel(printed));
    const { summary } = dataAuditHead(audit, { name: "t" });
    expect(summary).toMatchObject({ consistent: 4, inconsistent: 0, sums: { doubtful: 1 } });
    expect(wordsFor("en").audit.data.headline(summary)).toContain("1 sum is doubtful");
    expect(doubtsOf(audit)[0]?.explanation).toContain("add up to 97.6");
    // One that is told as wrong already says what is behind the sum.
    expect(doubtsOf(auditPanel(panel(["12.3", "41.2", "9.1", "38.5"])))).toEqual([]);
  });
});
