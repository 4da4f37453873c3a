import type { LedgerRole, LedgerStatus } from "../../model/claim.ts";
import type { SourcePlace } from "../../model/document.ts";
import type { FrameEntry } from "../frame-entry.ts";

/** One printed number of a report and its status. */
export interface LedgerEntry {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A decimal in the printed unit; absent where the digits are not a number (`1583/QĐ-CTN`, `1.105.984.00`). */
  readonly value?: string;
  readonly unit: string;
  readonly role: LedgerRole;
  readonly status: LedgerStatus;
  /** What a quantity was taken to measure; only if {@link AuditOptions} requests frames. */
  readonly frame?: FrameEntry;
  /** Its position in a file other than plain text: page and box, paragraph, cell. */
  readonly place?: SourcePlace;
}
