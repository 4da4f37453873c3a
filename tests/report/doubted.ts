import type { ClaimFinding } from "../../src/audit/contract/claim-finding.ts";
import type { LedgerEntry } from "../../src/audit/contract/ledger-entry.ts";
import type { ReportAudit } from "../../src/audit/contract/report-audit.ts";
import { fixture, resultOf } from "./fixture.ts";

const doubts: Readonly<Record<string, Partial<ClaimFinding>>> = {
  c9: {
    verdict: "doubtful",
    confidence: 0.72,
    supports: [],
    explanation: "1 − 100 / 120 = 16,7%; số in giảm 20,5% có lẽ sai (72%).",
  },
  c10: {
    verdict: "doubtful",
    confidence: 0.93,
    supports: ["structure"],
    explanation: "137 / 251 − 1 = −45,4%; số in tăng 45,4% có lẽ sai (93%).",
  },
};

const claims = fixture.findings.map((claim): ClaimFinding => ({ ...claim, ...doubts[claim.id] }));
const ofDoubts = new Set(
  claims.flatMap(({ verdict, reported, operands }) =>
    verdict === "doubtful" ? [reported, ...operands].map(({ id }) => id) : [],
  ),
);
const ledger = fixture.ledger.map(
  (entry): LedgerEntry => (ofDoubts.has(entry.id) ? { ...entry, status: "doubtful" } : entry),
);

/** The sample with one flag, two doubtful claims (93 % and 72 % sure), four confirmed ones. */
export const doubted: ReportAudit = resultOf(fixture.source.text, ledger, claims, fixture.implied);

/** The same without its flag. */
export const onlyDoubted: ReportAudit = resultOf(
  fixture.source.text,
  ledger,
  claims.filter(({ verdict }) => verdict !== "inconsistent"),
  fixture.implied,
);
