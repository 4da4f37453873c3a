import type { CauseCode } from "../../model/audit-cause.ts";
import type { ReasonCode } from "../../model/audit-reason.ts";
import type { ClaimKind } from "../../model/claim.ts";
import type { SourcePlace } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import type { AuditFinding, AuditFindingCause, AuditNumber } from "./audit-finding.ts";

/** A claim of a report with its recomputation. Its numbers are those of the ledger, or of another file. */
export interface ClaimFinding extends AuditFinding {
  readonly kind: ClaimKind;
  readonly span: Span;
  readonly reported: ClaimNumber;
  readonly operands: readonly ClaimNumber[];
  readonly reason: ReasonCode;
  readonly confidence: number;
  readonly causes: readonly ClaimCause[];
  readonly direction: NonNullable<AuditFinding["direction"]>;
}

/** A number that a text prints. */
export interface ClaimNumber extends AuditNumber {
  readonly role: "reported" | "operand";
  readonly unit: string;
  readonly text: string;
  readonly place?: SourcePlace;
}

/** A number of another file: last year's report, an annex. Its id is `x1`, within its finding. */
export interface NumberOfOtherFile extends ClaimNumber {
  readonly file: string;
  readonly sentence: string;
  readonly span: Span;
  readonly line: number;
}

/** What may have gone wrong with a number of a text. */
export interface ClaimCause extends AuditFindingCause {
  readonly code: CauseCode;
}

/** The numbers of a claim that another file prints. */
export function elsewhereOf({ operands }: ClaimFinding): readonly NumberOfOtherFile[] {
  return operands.filter(isElsewhere);
}

function isElsewhere(number: ClaimNumber): number is NumberOfOtherFile {
  return number.file !== undefined;
}
