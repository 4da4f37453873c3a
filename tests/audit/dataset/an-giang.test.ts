import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { loadDataset } from "../../../src/datasets/load.node.ts";
import { verdictOfReason } from "../../../src/model/audit-reason.ts";
import { csvRows } from "../../datasets/csv.ts";
import { reasonsOf } from "./small-panel.ts";

const folder = new URL("../../../datasets/an-giang-2024-h1/", import.meta.url);

it("the reported comparisons of An Giang's first half of 2024 come out as they are marked", async () => {
  const { panel } = await loadDataset(folder.pathname);
  const marked = csvRows(readFileSync(new URL("reported.csv", folder), "utf8")).map(({ verdict }) => verdict);
  const reasons = reasonsOf(auditPanel(panel));
  expect(reasons.map(verdictOfReason)).toEqual(marked);
  expect(new Set(reasons)).toEqual(new Set(["agrees", "differs", "base-not-in-data"]));
});
