// node scripts/audit-format.mjs: audits the example text of docs/audit-format.md anew and writes the result into the page.
import { readFileSync, writeFileSync } from "node:fs";
import { audit } from "../dist/audit/audit.js";
import { toAudit1 } from "../dist/audit/contract/audit-1.js";
import { readText } from "../dist/documents/read-text.js";

const widest = 140;
const path = new URL("../docs/audit-format.md", import.meta.url);
const page = readFileSync(path, "utf8");
const text = /```text\n([\s\S]*?)```/.exec(page)[1];
const result = toAudit1(audit(readText("report.txt", text), { lang: "en", frames: true }));
writeFileSync(
  path,
  page.replace(/```json\n[\s\S]*?```/, () => `\`\`\`json\n${fields(result, "")}\n\`\`\``),
);

/** JSON as a person would set it: what fits on a line stays on it. */
function fields(value, indent) {
  const line = oneLine(value);
  if (typeof value !== "object" || value === null || (indent !== "" && indent.length + line.length <= widest))
    return line;
  const [start, end] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const deeper = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((one) => fields(one, deeper))
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${fields(one, deeper)}`);
  return `${start}\n${filled(entries, deeper)}\n${indent}${end}`;
}

/** Entries of one line each share lines as far as they fit. */
function filled(entries, indent) {
  const lines = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    const together = `${last}, ${entry}`;
    const fits =
      last !== undefined && !together.includes("\n") && !/[{[]$/.test(entry) && together.length <= widest - 4;
    if (fits && !entry.startsWith("{")) lines[lines.length - 1] = together;
    else lines.push(entry);
  }
  return lines.map((line) => indent + line).join(",\n");
}

function oneLine(value) {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}: ${oneLine(one)}`)
    .join(", ")} }`;
}
