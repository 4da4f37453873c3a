// Reads ordinary documents and writes one line a candidate reading: whether it agrees, how likely that is by chance, and its features.
// node bench/reading/dump.mjs OUT.ndjson DOCS.jsonl[.gz]…
import { createHash } from "node:crypto";
import { createWriteStream, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Framing } from "../../dist/audit/framing.js";
import { relativeWidth } from "../../dist/audit/odds/chance.js";
import { misprintsOf } from "../../dist/audit/odds/misprint.js";
import { siblingScopes, siblingsOf } from "../../dist/audit/odds/siblings.js";
import { stretchesOf } from "../../dist/audit/stretches.js";
import { systemOf } from "../../dist/audit/system/candidates.js";
import { namesOf } from "../../dist/claims/features.js";
import { readClaims } from "../../dist/claims/read-claims.js";
import { readText } from "../../dist/documents/read-text.js";
import { remembering } from "../../dist/language/read.js";
import { vietnamese } from "../../dist/language/vi/vietnamese.js";
import { baseValue, step } from "../../dist/model/printed-number.js";

const [, , out, ...files] = process.argv;
const stream = createWriteStream(out);
const isHeldOut = (id) => (Number.parseInt(createHash("sha1").update(id).digest("hex").at(-1), 16) & 1) === 1;
let documents = 0;
/** Names of features stand once, before the first row that has them; rows have their places. */
const places = new Map();
const placesOf = (names) => {
  const fresh = names.filter((name) => !places.has(name));
  for (const name of fresh) places.set(name, places.size);
  if (fresh.length > 0) stream.write(`${JSON.stringify({ names: fresh })}\n`);
  return names.map((name) => places.get(name));
};
for (const file of files) {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  for (const line of text.split("\n")) {
    if (!line.trim()) continue;
    const { id, text: body } = JSON.parse(line);
    const document = readText(id, body);
    const language = remembering(vietnamese);
    const framing = new Framing(document.text, language);
    for (const { sentences, fresh } of stretchesOf(document, language)) {
      const { passage, claims: read } = readClaims(sentences, fresh);
      const { claims, candidates } = systemOf(passage, framing.of(passage), read, fresh, { far: true });
      const siblings = siblingsOf(candidates);
      candidates.forEach((one) => {
        const { claim, reading, evaluation, agrees } = one;
        if (!evaluation && reading.tries === 0) return;
        const reported = reading.reported ?? claim.reported;
        const printed = baseValue(reported.numeral).toNumber();
        const row = {
          id,
          h: isHeldOut(id) ? 1 : 0,
          k: reading.kind ?? claim.kind,
          s: reading.strength[0],
          c: claims.indexOf(claim),
          a: agrees ? 1 : 0,
          f: evaluation?.fit ?? "far",
          w: evaluation ? +relativeWidth(evaluation).toPrecision(4) : 0,
          r: evaluation?.exact && printed ? +(evaluation.exact.toNumber() / printed).toPrecision(5) : 0,
          p: printed ? +(step(reported.numeral).toNumber() / Math.abs(printed)).toPrecision(4) : 0,
          d: reported.numeral.value
            .abs()
            .toFixed(Math.max(0, -reported.numeral.lastPlace))
            .replace(/\D/g, "")
            .replace(/^0+/, "").length,
          m: !evaluation ? ["far"] : agrees ? [] : misprintsOf(evaluation),
          at: reported.numeral.start,
          x: placesOf(namesOf(one.features)),
          e: siblingScopes.map((scope) => +siblings(one).evidence[scope].toFixed(2)),
        };
        stream.write(`${JSON.stringify(row)}\n`);
      });
    }
    documents++;
  }
}
stream.end();
console.error(`${documents} documents`);
