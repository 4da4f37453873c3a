// Writes docs/audit-2.schema.json, the contract recount/audit@2 as a JSON Schema. Run after `npm run build`: node scripts/audit-schema.mjs
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { auditSchema } from "../dist/audit/contract/audit-schema.js";

writeFileSync(
  join(import.meta.dirname, "../docs/audit-2.schema.json"),
  `${JSON.stringify(auditSchema, undefined, 2)}\n`,
);
