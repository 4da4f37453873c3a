// Reads ordinary documents and hands out what the audit weighs: the candidate readings of each stretch of text, with their siblings.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Framing } from "../../dist/audit/framing.js";
import { siblingsOf } from "../../dist/audit/odds/siblings.js";
import { stretchesOf } from "../../dist/audit/stretches.js";
import { systemOf } from "../../dist/audit/system/candidates.js";
import { readClaims } from "../../dist/claims/read-claims.js";
import { readText } from "../../dist/documents/read-text.js";
import { languages } from "../../dist/language/languages.js";
import { remembering } from "../../dist/language/read.js";
import { recognise } from "../../dist/language/recognise.js";

/** Whether a document is of the half that is never read and no rule is made from. */
export function isHeldOut(id) {
  return (Number.parseInt(createHash("sha1").update(id).digest("hex").at(-1), 16) & 1) === 1;
}

/** The documents of files of lines `{"id", "text"}`, gzipped or not. */
export function* documentsOf(files) {
  for (const file of files) {
    const bytes = readFileSync(file);
    const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
    for (const line of text.split("\n")) if (line.trim()) yield JSON.parse(line);
  }
}

/** The stretches of a document: its text, its claims, all their candidate readings, those that come nowhere near too, and what siblings say. */
export function* stretchesWithReadings({ id, text: body }) {
  const document = readText(id, body);
  const { text } = document;
  const language = remembering(recognise(text, languages));
  const framing = new Framing(text, language);
  for (const { sentences, fresh } of stretchesOf(document, language)) {
    const { passage, claims: read } = readClaims(sentences, fresh);
    const { claims, candidates } = systemOf(passage, framing.of(passage), read, fresh, { far: true });
    yield { text, claims, candidates, siblings: siblingsOf(candidates) };
  }
}
