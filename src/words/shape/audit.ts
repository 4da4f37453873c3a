import type { EditionWords } from "./audit/editions.ts";
import type { MarkWords } from "./audit/marks.ts";
import type { DataAuditWords } from "./data-audit.ts";
import type { Messages } from "./messages.ts";

/** What audits say: of reports, of data sets, of editions, and in files that are given back marked. */
export interface AuditWords {
  readonly messages: Messages;
  readonly data: DataAuditWords;
  readonly editions: EditionWords;
  readonly marks: MarkWords;
}
