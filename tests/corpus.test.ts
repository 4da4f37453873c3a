import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { audit } from "../src/audit/audit.ts";
import { readText } from "../src/documents/read-text.ts";
import { type Check, type Passage, type Score, score } from "./corpus-score.ts";
import { itShared, sharedFile } from "./shared.ts";

function linesOf<T>(file: string): T[] {
  const text = readFileSync(sharedFile("corpus", file) ?? "", "utf8");
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [JSON.parse(line)]));
}

function passages(name: string): Passage[] {
  const checks = new Map(
    linesOf<{ id: string; checks: Check[] }>(`${name}-gold.jsonl`).map((gold) => [gold.id, gold.checks]),
  );
  return linesOf<{ id: string; text: string }>(`${name}.jsonl`).flatMap(({ id, text }) => {
    const found = checks.get(id);
    return found ? [{ id, text, checks: found }] : [];
  });
}

function scoreOf(name: string, within: (passage: Passage) => boolean = () => true): Score {
  return score(passages(name).filter(within), ({ id, text }) => audit(readText(id, text), { lang: "vi" }));
}

/** The half of a corpus that no rule is made with, by the hash of a document's name. */
function isHeldOut({ id }: Passage): boolean {
  return BigInt(`0x${createHash("sha1").update(id).digest("hex")}`) % 2n === 1n;
}

// Floors: the figures of the day that chance was measured over the zone that is near without agreeing, a little rounded down.
itShared("passages from other reports are read: most calculations found, none judged wrongly, no false alarm", () => {
  const { checkable, coreRecall, wrongVerdicts, flags, trueFlags } = scoreOf("dev");
  expect(checkable).toBeGreaterThan(300);
  expect(coreRecall).toBeGreaterThanOrEqual(0.83);
  expect(wrongVerdicts).toBe(0);
  expect(flags - trueFlags).toBe(0);
});

// Whole documents tell of numbers that stand far apart: fewer are found, and no more are flagged for that.
itShared("whole documents are read: no false alarm", () => {
  const { checkable, coreRecall, flags, trueFlags } = scoreOf("whole-vi");
  expect(checkable).toBeGreaterThan(200);
  expect(coreRecall).toBeGreaterThanOrEqual(0.44);
  expect(flags - trueFlags).toBe(0);
});

itShared(
  "English documents that no rule was made with are read: half of the calculations found, no false alarm",
  () => {
    const { checkable, recall, coreRecall, wrongVerdicts, flags, trueFlags } = scoreOf("whole-en", isHeldOut);
    expect(checkable).toBeGreaterThan(130);
    expect(recall).toBeGreaterThanOrEqual(0.5);
    expect(coreRecall).toBeGreaterThanOrEqual(0.52);
    expect(wrongVerdicts).toBe(0);
    expect(flags - trueFlags).toBe(0);
  },
);
