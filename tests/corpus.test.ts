import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { audit } from "../src/audit/audit.ts";
import { readText } from "../src/documents/read-text.ts";
import { type Check, type Passage, score } from "./corpus-score.ts";
import { itShared, sharedFile } from "./shared.ts";

function linesOf<T>(file: string): T[] {
  const text = readFileSync(sharedFile("corpus", file) ?? "", "utf8");
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [JSON.parse(line)]));
}

function passages(): Passage[] {
  const checks = new Map(
    linesOf<{ id: string; checks: Check[] }>("dev-gold.jsonl").map((gold) => [gold.id, gold.checks]),
  );
  return linesOf<{ id: string; text: string }>("dev.jsonl").flatMap(({ id, text }) => {
    const found = checks.get(id);
    return found ? [{ id, text, checks: found }] : [];
  });
}

itShared("passages from other reports are read: most claims found, few false alarms", () => {
  const { checkable, recall, precision } = score(passages(), ({ id, text }) =>
    audit(readText(id, text), { lang: "vi" }),
  );
  expect(checkable).toBeGreaterThan(300);
  expect(recall).toBeGreaterThanOrEqual(0.8);
  expect(precision).toBeGreaterThanOrEqual(0.9);
});
