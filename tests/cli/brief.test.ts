import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isBrief } from "../../src/cli/brief.node.ts";
import { temporaryFolder } from "./built.ts";

test("a call is brief where it prints help, the version, or the audit of small texts", () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const [small, large, data, table] = [at("small.txt"), at("large.md"), at("data.csv"), at("table.docx")];
  writeFileSync(small, "137 cases\n");
  writeFileSync(large, "137 cases\n".repeat(7000));
  writeFileSync(data, "137\n");
  writeFileSync(table, "137 cases\n".repeat(7000));
  for (const args of [["--version"], ["help", "audit"], ["audit", small], ["audit", small, small, "--lang", "vi"]])
    expect(isBrief(args), args.join(" ")).toBe(true);
  const long = [
    [],
    ["serve"],
    ["audit", "-"],
    ["audit", data],
    ["audit", large],
    ["audit", small, large],
    ["audit", small, "-"],
    ["audit", small, table],
    ["audit", small, "--out", folder],
    ["audit", small, "--data", data],
    ["audit", small, "--previous", large],
    ["report", small],
  ];
  for (const args of long) expect(isBrief(args), args.join(" ")).toBe(false);
});
