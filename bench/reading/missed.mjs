// What a reader of numbers should have found: percentages of ordinary text that two numbers near them make to more digits than chance
// would, and how many of them the audit recomputes. Needs no gold.
// With --far one of the two stands near the percentage and the other anywhere else in the document.
// node bench/reading/missed.mjs DOCS.jsonl[.gz]… [--show] [--half=dev|unseen] [--far]
import { audit } from "../../dist/audit/audit.js";
import { stretchesOf } from "../../dist/audit/stretches.js";
import { readClaims } from "../../dist/claims/read-claims.js";
import { readText } from "../../dist/documents/read-text.js";
import { languages } from "../../dist/language/languages.js";
import { remembering } from "../../dist/language/read.js";
import { recognise } from "../../dist/language/recognise.js";
import { baseValue, step } from "../../dist/model/printed-number.js";
import { documentsOf, isHeldOut } from "./readings.mjs";

/** How many of the pairs that were tried may make the percentage by chance. */
const mostByChance = 0.08;
/** How dense values of pairs lie near one that is tried, over the range within three times of it and beyond. */
const density = { near: 0.35, far: 0.05 };
const mostNumbers = 40;

/** The numbers of a document with the bounds of what they may stand for. */
function numbersOf({ id, text }) {
  const found = [];
  let sentences = 0;
  const document = readText(id, text);
  for (const stretch of stretchesOf(document, remembering(recognise(text, languages)))) {
    const { passage } = readClaims(stretch.sentences, stretch.fresh);
    for (const { numeral, sentence, direction } of passage.quantities) {
      const digits = text
        .slice(numeral.start, numeral.end)
        .replace(/\D/g, "")
        .replace(/^0+|0+$/g, "").length;
      const value = Math.abs(baseValue(numeral).toNumber());
      const exact = numeral.unit.kind === "count" && numeral.lastPlace === 0 && numeral.unit.scale === 0;
      found.push({
        ...{ start: numeral.start, end: numeral.end, unit: numeral.unit, digits, value, to: direction?.to },
        half: exact ? 0 : step(numeral).toNumber() / 2,
        sentence: sentences + sentence,
        paragraph: text.lastIndexOf("\n", numeral.start),
      });
    }
    sentences += passage.sentences.length;
  }
  return found;
}

/** The pairs of a value and a base that make a percentage, undefined where chance might have made them. */
function pairsOf(percent, values, bases) {
  const pairs = [];
  let chance = 0;
  for (const value of values)
    for (const base of bases) {
      if (value === base || value.unit.kind !== base.unit.kind || value.unit.base !== base.unit.base) continue;
      const ratio = value.value / base.value;
      for (const [kind, made] of [
        ["change", Math.abs(ratio - 1)],
        ["share", ratio],
      ]) {
        if (!(made > 0 && made < 5) || (kind === "change" && percent.to && (percent.to === "up") !== ratio > 1))
          continue;
        const half = percent.half + ratio * (value.half / value.value + base.half / base.value);
        const apart = made / percent.value;
        chance += Math.min(1, (2 * half) / percent.value) * (apart > 1 / 3 && apart < 3 ? density.near : density.far);
        if (Math.abs(made - percent.value) <= half * 1.0001) pairs.push({ kind, value, base });
      }
    }
  return chance <= mostByChance && pairs.length > 0 ? pairs : undefined;
}

/** Whether a claim of the audit recomputes the percentage from one of the pairs. */
function isFound(claims, percent, pairs) {
  return claims.some(
    ({ verdict, numbers }) =>
      verdict === "consistent" &&
      numbers.has(percent.start) &&
      pairs.some(({ value, base }) => numbers.has(value.start) || numbers.has(base.start)),
  );
}

function claimsOf({ id, text }) {
  const { findings, ledger } = audit(readText(id, text), { lang: "en" });
  const starts = new Map(ledger.map(({ id: name, start }) => [name, start]));
  return findings.map(({ verdict, reported, operands }) => ({
    verdict,
    numbers: new Set([reported, ...operands].map(({ id: name }) => starts.get(name))),
  }));
}

const isLevel = ({ digits, value, unit }) =>
  digits >= 2 && value > 0 && unit.kind !== "percent" && unit.kind !== "time";

/** The levels in the sentences around a percentage, as values and as bases; undefined where they are too many to tell chance from sense. */
function pairNear(numbers, percent) {
  const near = numbers.filter(
    (one) => isLevel(one) && one.paragraph === percent.paragraph && Math.abs(one.sentence - percent.sentence) <= 1,
  );
  return near.length > 1 && near.length <= mostNumbers ? [near, near] : undefined;
}

/** The levels of its own sentence as values, and those of all others as bases. */
function pairFar(numbers, percent) {
  const [own, others] = [[], []];
  for (const one of numbers.filter(isLevel)) {
    if (one.sentence !== percent.sentence) others.push(one);
    else if (Math.abs(one.start - percent.start) < farthest) own.push(one);
  }
  return own.length > 0 && others.length > 0 ? [own, others] : undefined;
}

const farthest = 120;

/** Each percentage that cannot be chance, with the pairs that make it and whether the audit found one. */
export function* relationsOf(document, { far = false } = {}) {
  const numbers = numbersOf(document);
  let claims;
  for (const percent of numbers) {
    if (percent.unit.kind !== "percent" || percent.digits < 2) continue;
    const sides = far ? pairFar(numbers, percent) : pairNear(numbers, percent);
    const pairs = sides && pairsOf(percent, ...sides);
    if (!pairs) continue;
    claims ??= claimsOf(document);
    yield { percent, pairs, found: isFound(claims, percent, pairs) };
  }
}

/** Prints how many are found in each half; with `--show` those of the half that may be read that are not. */
function print(files, { show, half, far }) {
  const table = { dev: {}, unseen: {} };
  for (const document of documentsOf(files)) {
    const of = isHeldOut(document.id) ? "unseen" : "dev";
    if (half && half !== of) continue;
    for (const { percent, pairs, found } of relationsOf(document, { far })) {
      const [{ kind, value, base }] = pairs;
      const row = table[of][kind] ?? { found: 0, of: 0 };
      table[of][kind] = row;
      row.of++;
      row.found += found ? 1 : 0;
      if (!show || found || of === "unseen") continue;
      const said = [percent, value, base].map(({ start, end }) => document.text.slice(start, end)).join(" <- ");
      const from = Math.min(percent.start, value.start, base.start) - 80;
      const to = Math.max(percent.end, value.end, base.end) + 40;
      console.log(
        `${document.id} ${kind} ${said} | ${document.text.slice(Math.max(0, from), to).replace(/\s+/g, " ")}`,
      );
    }
  }
  for (const [name, kinds] of Object.entries(table))
    for (const [kind, row] of Object.entries(kinds))
      console.log(`${name.padEnd(8)}${kind.padEnd(8)}${row.found} of ${row.of} found`);
}

if (process.argv[1] === import.meta.filename) {
  const words = process.argv.slice(2);
  const half = words.find((word) => word.startsWith("--half="))?.slice("--half=".length);
  print(
    words.filter((word) => !word.startsWith("--")),
    { show: words.includes("--show"), far: words.includes("--far"), half },
  );
}
