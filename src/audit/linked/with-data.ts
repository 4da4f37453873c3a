import type { AuditCause, CauseCode } from "../../model/audit-cause.ts";
import type { Place } from "../../model/problem.ts";
import { Rational } from "../../model/rational.ts";
import type { Messages } from "../../words/words.ts";
import type { AuditFindingCause } from "../contract/audit-finding.ts";
import type { ClaimCause, ClaimFinding, ClaimNumber } from "../contract/claim-finding.ts";
import type { DataFinding } from "../contract/data-finding.ts";

/**
 * A finding that a data set settles: its verdict, recomputation and explanation are those of the comparison in the data set;
 * `value` is the number of the report that stands there too.
 */
export function withData(
  finding: ClaimFinding,
  found: DataFinding,
  value: ClaimNumber,
  messages: Messages,
): ClaimFinding {
  const { verdict, recomputed, severity } = found;
  const isFall = finding.direction === "down" && (finding.kind === "change" || finding.kind === "difference");
  return {
    ...finding,
    operands: [value],
    ...(recomputed && { recomputed: isFall ? mirrored(recomputed) : recomputed }),
    verdict,
    reason: verdict === "consistent" ? "agrees-with-data" : "differs-from-data",
    severity,
    causes: found.causes.flatMap((cause) => causeOf(cause, finding.reported.id, isFall)),
    explanation: messages.byData({
      ...found.subject,
      explanation: found.explanation,
      file: fileName(found.reported.place),
    }),
    data: found,
  };
}

function fileName({ file = "", sheet }: Place): string {
  const name = file.replace(/^.*[\\/]/, "");
  return sheet === undefined ? name : `${name}, ${sheet}`;
}

const causeCodes: Readonly<Partial<Record<AuditCause, CauseCode>>> = {
  "digit-changed": "digit-changed",
  "digit-transposed": "digit-transposed",
  direction: "direction",
  "points-as-percent": "percent-or-points",
  "percent-as-points": "percent-or-points",
  "unit-scale": "unit-scale",
  "wrong-base": "wrong-base",
  truncated: "truncated",
};

/** A cause as reports have it; of the number under test. */
function causeOf(
  { code, correction, explanation }: AuditFindingCause,
  number: string,
  isFall: boolean,
): readonly ClaimCause[] {
  const known = causeCodes[code];
  if (known === undefined) return [];
  return [{ code: known, number, correction: isFall ? negated(correction) : correction, explanation }];
}

function negated(text: string): string {
  return Rational.parse(text).negate().toString();
}

/** A fall of 35 % is printed as 35, not as -35. */
function mirrored({ low, high, exact, unit }: NonNullable<DataFinding["recomputed"]>) {
  return { low: negated(high), high: negated(low), exact: negated(exact), unit };
}
