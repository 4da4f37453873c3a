import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { audit } from "../src/audit/audit.ts";
import type { ClaimFinding } from "../src/audit/contract/claim-finding.ts";
import type { ReportAudit } from "../src/audit/contract/report-audit.ts";
import { readText } from "../src/documents/read-text.ts";
import type { ClaimKind } from "../src/model/claim.ts";
import { itShared, sharedFile } from "./shared.ts";

/** The half-year report that recount was first made for: its figures, and nothing of its words. */
let known: ReportAudit | undefined;

function result(): ReportAudit {
  const text = readFileSync(sharedFile("seeds", "an-giang-616-BC-UBND-2024.txt") ?? "", "utf8");
  known ??= audit(readText("an-giang.txt", text), { lang: "vi" });
  return known;
}

function told(claim: ClaimFinding): string {
  return `${claim.kind} ${claim.reported.text} of ${claim.operands.map(({ text }) => text).join(" ")}`.trimEnd();
}

function claimsOf(verdict: ClaimFinding["verdict"]): string[] {
  return result()
    .findings.filter((claim) => claim.verdict === verdict)
    .map(told);
}

itShared("the one contradiction of the real report is the 94 foreign workers that its footnote makes 96", () => {
  expect(claimsOf("inconsistent")).toEqual(["sum 94 of 34 45 14 3"]);
  const [flag] = result().findings.filter(({ verdict }) => verdict === "inconsistent");
  expect(flag?.recomputed?.exact).toBe("96");
  const places = [flag?.reported, ...(flag?.operands ?? [])].map((number) =>
    result().ledger.find((entry) => entry.id === number?.id),
  );
  expect(new Set(places.map((place) => place?.start)).size).toBe(5);
});

itShared("what the real report lets one check is confirmed", () => {
  const confirmed: readonly (readonly [ClaimKind, string, string])[] = [
    ["share", "95,51%", "149 156"],
    ["sum", "3.282", "2.164 1.118"],
    ["sum", "39", "19 02 18"],
    ["change", "1,4%", "8.724 119"],
    ["change", "63,3%", "23.539 9.126"],
    ["change", "76,5%", "11.680 5.062"],
    ["sum", "296", "132 164"],
    ["sum", "234", "119 115"],
    ["sum", "435", "286 136 10 03"],
    ["change", "123,1%", "435 240"],
    ["sum", "2.250", "600 1.650"],
    ["count", "06", ""],
    ["count", "05", ""],
  ];
  const expected = confirmed.map(([kind, reported, operands]) => `${kind} ${reported} of ${operands}`.trimEnd());
  expect(claimsOf("consistent")).toEqual(expect.arrayContaining(expected));
});

itShared("what the real report does not print the base of is unverifiable, and implies it", () => {
  const claims = new Map(result().findings.map((claim) => [claim.id, claim]));
  const implied = result().implied.map(({ low, high, from }) => {
    const claim = claims.get(from[0] ?? "");
    return [claim?.reported.text, claim?.verdict, claim?.kind, low, high];
  });
  expect(implied).toEqual([
    ["64,8%", "unverifiable", "change", "2134", "2139"],
    ["47,4%", "unverifiable", "change", "1429", "1431"],
    ["44,5%", "unverifiable", "change", "508", "508"],
    ["54,2%", "unverifiable", "change", "476", "476"],
    ["16,41%", "unverifiable", "plan", "19994", "20006"],
    ["52,2%", "unverifiable", "ratio", "6282", "6293"],
    ["97,2%", "unverifiable", "ratio", "143", "143"],
  ]);
});

itShared("every digit of the real report is in the ledger, with a status", () => {
  const { source: document, ledger } = result();
  const missed = [...document.text.matchAll(/\d+/g)].filter(
    ({ index, 0: digits }) => !ledger.some(({ start, end }) => start <= index && index + digits.length <= end),
  );
  expect(missed.map(({ index, 0: digits }) => `${digits} at ${index}`)).toEqual([]);
  expect(ledger.length).toBeGreaterThan(200);
  for (const { id, status } of ledger)
    expect(status, id).toMatch(/^(confirmed|contradicted|unverifiable|not-a-quantity)$/);
  expect(ledger.filter(({ status }) => status === "contradicted").map(({ text }) => text)).toContain("94");
});

itShared("document numbers, dates and list marks of the real report are no quantities", () => {
  const roles = new Map(result().ledger.map(({ text, role }) => [text, role]));
  for (const text of ["616/BC-UBND", "238-QĐ/TW"]) expect(roles.get(text), text).toBe("citation");
  for (const text of ["30/9/2020", "07/6/2024"]) expect(roles.get(text), text).toBe("date");
});
