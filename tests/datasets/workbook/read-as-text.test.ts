import { describe, expect, test } from "vitest";
import { observed, readSheets } from "./sheets.ts";

async function figures(rows: readonly (readonly (string | number | undefined)[])[], merges: readonly string[] = []) {
  const { panel } = await readSheets([{ name: "Sheet1", rows, merges }]);
  return observed(panel);
}
