import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditBeside } from "../../../src/audit/dataset/audit-beside.ts";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { findingsOf } from "../../../src/audit/dataset/data-audit.ts";
import { readNameAliases } from "../../../src/datasets/formats/read-name-aliases.node.ts";
import { loadDataset } from "../../../src/datasets/load.node.ts";
import { ProblemError } from "../../../src/model/problem.ts";

const files: Readonly<Record<string, string>> = {
  "trade.csv":
    "indicator,period,value\nexport,2022,120\nimport,2022,100\nbalance,2022,20\nexport,2023,150\nimport,2023,110\nbalance,2023,30\n",
  "rules.csv": "id,rule\nBOT,balance = export - import\n",
  "wrong.csv": "id,formula\nBOT,balance = export - import\n",
  "2024.csv": "indicator,period,value,yoy_pct\nCá tra,2024,460,115.0\nTôm sú,2024,84,105.0\n",
  "2023.csv": "indicator,period,value\nPangasius,2023,400\nTôm sú,2023,80\n",
  "names.csv": "name,as\nPangasius,Cá tra\n",
};

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recount-"));
  for (const [name, text] of Object.entries(files)) await writeFile(at(name), text);
});
afterAll(() => rm(folder, { recursive: true }));

describe("a table of rules beside a plain file", () => {
  it("says what its figures have to keep to: 150 - 110 = 40, and 30 is printed", async () => {
    const { panel, parts } = await loadDataset(at("trade.csv"), { rules: at("rules.csv") });
    const broken = [...findingsOf(auditPanel(panel), "en")].filter(({ verdict }) => verdict === "inconsistent");
    expect(broken.map(({ rule, subject, recomputed }) => [rule, subject.period, recomputed?.exact])).toEqual([
      ["BOT", "2023", "40"],
    ]);
    expect(parts).toContain(at("rules.csv"));
  });

  it("is refused where it has no column of rules: nothing is passed over in silence", async () => {
    const problem = await loadDataset(at("trade.csv"), { rules: at("wrong.csv") }).catch((error: unknown) => error);
    expect(problem instanceof ProblemError && problem.problem).toMatchObject({ code: "unknown-column", found: "rule" });
  });
});

describe("a table of names of one thing", () => {
  it("finds a base under another name, and says so", async () => {
    const [now, before] = [await loadDataset(at("2024.csv")), await loadDataset(at("2023.csv"))];
    const reasons = (aliases: Awaited<ReturnType<typeof readNameAliases>>) =>
      [...findingsOf(auditBeside(now.panel, before.panel, aliases), "en")].map(({ reason }) => reason);
    expect(reasons([])).toEqual(["base-not-in-data", "agrees"]);
    const aliases = await readNameAliases(at("names.csv"));
    expect(reasons(aliases)).toEqual(["agrees", "agrees"]);
    expect(auditBeside(now.panel, before.panel, aliases).matches).toHaveLength(1);
  });
});
