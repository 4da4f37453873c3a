// Reads ordinary documents and writes one line a candidate reading: whether it agrees, how likely that is by chance, and its features.
// node bench/reading/dump.mjs OUT.ndjson DOCS.jsonl[.gz]…
import { createWriteStream } from "node:fs";
import { relativeWidth } from "../../dist/audit/odds/chance.js";
import { misprintsOf } from "../../dist/audit/odds/misprint.js";
import { siblingScopes } from "../../dist/audit/odds/siblings.js";
import { namesOf } from "../../dist/claims/features.js";
import { baseValue, step } from "../../dist/model/printed-number.js";
import { documentsOf, isHeldOut, stretchesWithReadings } from "./readings.mjs";

const [, , out, ...files] = process.argv;
const stream = createWriteStream(out);
let documents = 0;
/** Of the levels that an implied number is looked for among and that come to nothing like it, one in so many has a row, which stands for as many. */
const thin = 8;
let elsewhere = 0;
const timesOf = ({ reading }) => {
  if (!reading.far || reading.rule !== "printed elsewhere") return 1;
  return elsewhere++ % thin === 0 ? thin : 0;
};
/** Names of features stand once, before the first row that has them; rows have their places. */
const places = new Map();
const placesOf = (names) => {
  const fresh = names.filter((name) => !places.has(name));
  for (const name of fresh) places.set(name, places.size);
  if (fresh.length > 0) stream.write(`${JSON.stringify({ names: fresh })}\n`);
  return names.map((name) => places.get(name));
};
for (const document of documentsOf(files)) {
  const { id } = document;
  const h = isHeldOut(id) ? 1 : 0;
  let stretch = 0;
  for (const { claims, candidates, siblings } of stretchesWithReadings(document)) {
    const order = new Map(claims.map((claim, at) => [claim, at]));
    for (const one of candidates) {
      if (!one.evaluation && one.reading.tries === 0) continue;
      const times = timesOf(one);
      if (times === 0) continue;
      const row = {
        id,
        h,
        c: `${stretch} ${order.get(one.claim)}`,
        ...rowOf(one, siblings),
        ...(times > 1 && { n: times }),
      };
      stream.write(`${JSON.stringify(row)}\n`);
    }
    stretch++;
  }
  documents++;
}
stream.end();
console.error(`${documents} documents`);

/**
 * One reading: kind, strength, agrees, fit, relative width of what agrees, recomputed over printed, step over printed, digits, misprint,
 * place, features, and what siblings say.
 */
function rowOf(one, siblings) {
  const { claim, reading, evaluation, agrees } = one;
  const reported = reading.reported ?? claim.reported;
  const printed = baseValue(reported.numeral).toNumber();
  return {
    k: reading.kind ?? claim.kind,
    s: reading.strength[0],
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
}
