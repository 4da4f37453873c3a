// Prints sentences whose readings of one kind and strength disagree, from the half of the documents that rules may be written with.
// node bench/reading/disagreements.mjs DOCS.jsonl[.gz]… --kind change --strength certain [--agree] [--most 40]
import { parseArgs } from "node:util";
import { documentsOf, isHeldOut, stretchesWithReadings } from "./readings.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: "string" },
    strength: { type: "string" },
    agree: { type: "boolean" },
    most: { type: "string", default: "40" },
  },
});
let left = Number(values.most);
for (const document of documentsOf(positionals)) {
  if (left <= 0) break;
  if (isHeldOut(document.id)) continue;
  for (const { text, candidates } of stretchesWithReadings(document)) {
    for (const { claim, reading, agrees, evaluation } of candidates) {
      if (values.kind && (reading.kind ?? claim.kind) !== values.kind) continue;
      if (values.strength && reading.strength !== values.strength) continue;
      if (agrees !== (values.agree ?? false) || left-- <= 0) continue;
      const quantities = [reading.reported ?? claim.reported, ...reading.operands.map((operand) => operand.quantity)];
      const shown = quantities.map(({ numeral }) => text.slice(numeral.start, numeral.unitEnd).replace(/\s+/g, " "));
      const from = Math.min(...quantities.map(({ numeral }) => numeral.start));
      const to = Math.max(...quantities.map(({ numeral }) => numeral.unitEnd));
      const near = text.slice(Math.max(0, from - 120), Math.min(to, from + 500) + 80).replace(/\s+/g, " ");
      console.log(
        `${document.id} ${claim.kind} ${reading.strength} [${shown[0]}] of ${shown.slice(1).join(" | ")} = ${evaluation?.exact?.toNumber().toPrecision(5)}\n   ${near}\n`,
      );
    }
  }
}
