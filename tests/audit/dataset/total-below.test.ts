import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { findingsOf } from "../../../src/audit/dataset/data-audit.ts";
import { loadDataset } from "../../../src/datasets/load.node.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recount-total-below-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function shares(lines: readonly string[]) {
  const path = join(folder, "t.csv");
  await writeFile(path, `name,2022,2023,share_2023 (%)\n${lines.join("\n")}\n`);
  const audit = auditPanel((await loadDataset(path)).panel);
  return [...findingsOf(audit, "en")].flatMap(({ kind, subject, reason, reported }) =>
    kind === "comparison" ? [`${subject.indicatorName} ${reported.value}: ${reason}`] : [],
  );
}

// 130, 335 and 275 of 740 are 17.6, 45.3 and 37.2 %.
const sectors = ["Farms,120,130,17.6", "Industry,310,335,45.3", "Services,250,275,34.7"];
const verdicts = ["Farms 17.6: agrees", "Industry 45.3: agrees", "Services 34.7: differs", "Total 100: agrees"];

describe("the total that printed shares are of", () => {
  it("may end a table as well as lead it", async () => {
    expect(await shares([...sectors, "Total,680,740,100"])).toEqual(verdicts);
    expect((await shares(["Total,680,740,100", ...sectors])).toSorted()).toEqual(verdicts.toSorted());
  });

  it("is none where another line is 100 % as well, or where the last line is called otherwise", async () => {
    const none = "Farms 17.6: base-not-in-data";
    expect((await shares(["Farms,120,130,17.6", "Industry,310,335,100", "Total,680,740,100"]))[0]).toBe(none);
    expect((await shares([...sectors, "Trade,680,740,100"]))[0]).toBe(none);
  });
});
