import type { AuditWords } from "../shape/audit.ts";
import { dataAudit } from "./audit/data-audit.ts";
import { editions } from "./audit/editions.ts";
import { marks } from "./audit/marks.ts";
import { messages } from "./audit/messages.ts";

export const audit: AuditWords = { messages, data: dataAudit, editions, marks };
