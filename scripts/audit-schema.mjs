// Writes docs/audit-2.schema.json, the contract recount/audit@2 as a JSON Schema. Run after `npm run build`: node scripts/audit-schema.mjs
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { auditSchema } from "../dist/audit/contract/audit-schema.js";

const path = join(import.meta.dirname, "../docs/audit-2.schema.json");
writeFileSync(path, JSON.stringify(auditSchema));
execFileSync("npx", ["biome", "format", "--write", path]);
