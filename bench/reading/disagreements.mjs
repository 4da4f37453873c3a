// Prints sentences whose readings of one kind and strength disagree, from the half of the documents that rules may be written with.
// node bench/reading/disagreements.mjs DOCS.jsonl[.gz]… --kind change --strength certain [--agree] [--most 40]
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { Framing } from "../../dist/audit/framing.js";
import { stretchesOf } from "../../dist/audit/stretches.js";
import { systemOf } from "../../dist/audit/system/candidates.js";
import { readClaims } from "../../dist/claims/read-claims.js";
import { readText } from "../../dist/documents/read-text.js";
import { remembering } from "../../dist/language/read.js";
import { vietnamese } from "../../dist/language/vi/vietnamese.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: "string" },
    strength: { type: "string" },
    agree: { type: "boolean" },
    most: { type: "string", default: "40" },
  },
});
const isHeldOut = (id) => (Number.parseInt(createHash("sha1").update(id).digest("hex").at(-1), 16) & 1) === 1;
let left = Number(values.most);
for (const file of positionals) {
  const bytes = readFileSync(file);
  for (const line of (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n")) {
    if (!line.trim() || left <= 0) continue;
    const { id, text } = JSON.parse(line);
    if (isHeldOut(id)) continue;
    const language = remembering(vietnamese);
    const framing = new Framing(text, language);
    for (const { sentences, fresh } of stretchesOf(readText(id, text), language)) {
      const { passage, claims } = readClaims(sentences, fresh);
      for (const { claim, reading, agrees, evaluation } of systemOf(passage, framing.of(passage), claims, fresh, {
        far: true,
      }).candidates) {
        if (values.kind && (reading.kind ?? claim.kind) !== values.kind) continue;
        if (values.strength && reading.strength !== values.strength) continue;
        if (agrees !== (values.agree ?? false) || left-- <= 0) continue;
        const quantities = [reading.reported ?? claim.reported, ...reading.operands.map((operand) => operand.quantity)];
        const shown = quantities.map(({ numeral }) => text.slice(numeral.start, numeral.unitEnd).replace(/\s+/g, " "));
        const from = Math.min(...quantities.map(({ numeral }) => numeral.start));
        const to = Math.max(...quantities.map(({ numeral }) => numeral.unitEnd));
        const near = text.slice(Math.max(0, from - 120), Math.min(to, from + 500) + 80).replace(/\s+/g, " ");
        console.log(
          `${id} ${claim.kind} ${reading.strength} [${shown[0]}] of ${shown.slice(1).join(" | ")} = ${evaluation?.exact?.toNumber().toPrecision(5)}\n   ${near}\n`,
        );
      }
    }
  }
}
