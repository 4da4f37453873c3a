// Fits the odds that a reading is what its text means, without gold: printed text is nearly always right, so right links agree but for
// one in twenty-five, and wrong links agree by chance. The likelihood of a logistic model, made greatest.
// node bench/reading/fit.mjs DUMP.ndjson [--write] [--all]
import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { slipRateOf } from "../../dist/audit/odds/rates.js";
import { ruleOdds } from "../../dist/audit/odds/rule-odds.js";
import { piecesOf, siblingScopes } from "../../dist/audit/odds/siblings.js";
import * as shipped from "../../dist/audit/odds/weights.js";
import { minimise } from "./minimise.mjs";

const dumps = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const flags = process.argv.slice(2).filter((word) => word.startsWith("--"));
const all = flags.includes("--all");
/** `--more`: the dumps after the first `--mains` are ordinary text, too, for fitting only. */
const more = flags.includes("--more");
const option = (name, usual) => Number(flags.find((flag) => flag.startsWith(`--${name}=`))?.split("=")[1] ?? usual);
/** How many of the dumps are what the fit is for: one a language. */
const mains = option("mains", 1);
const slipOfRepeats = option("repeats", slipRateOf("repeat"));
const slipOf = (row) => (row.k === "repeat" ? slipOfRepeats : slipRateOf(row.k));
const rounds = 4;
const penalty = option("penalty", 12);
const rulePenalty = option("rule", 1);
const siblingPenalty = option("siblings", 0.05);
const kindPenalty = option("kind", 2);

/**
 * The language that the weights are fitted on. Another language inherits them, and its own text tells only how far it differs, by weights
 * whose names begin with its code.
 */
const first = "vi";
const others = ["en"];
const languageOf = (name) => others.find((code) => name.startsWith(`${code} `));
const rows = [];
/** Every name of a feature has one place, whichever dump it is from. */
const places = new Map();
const allNames = [];
const placeOf = (name) => {
  const known = places.get(name);
  if (known !== undefined) return known;
  places.set(name, allNames.length);
  return allNames.push(name) - 1;
};
for (const [at, dump] of dumps.entries()) {
  const named = [];
  for await (const line of createInterface({ input: createReadStream(dump) })) {
    const row = JSON.parse(line);
    if (row.names) {
      for (const name of row.names) named.push(placeOf(name));
      continue;
    }
    row.rule = named[row.x[1]];
    row.misprints = row.m;
    row.m = row.m.at(-1) ?? "";
    const own = row.x.filter((place) => !allNames[named[place]].startsWith(`${first} `));
    row.x = Int32Array.from(own, (place) => named[place]);
    // Texts that were chosen for their claims have more right links; a feature of their own takes that up.
    if (at >= mains && !more) row.x = Int32Array.from([...row.x, placeOf("chosen text")]);
    row.chosen = at >= mains && !more;
    row.more = at >= mains && more;
    row.of = dump;
    rows.push(row);
  }
}
const names = [...places.keys()];
const swap = flags.includes("--swap");
/** Of readings that merely stand near and come to nothing like it, one in so many is fitted on, and counts for as many. */
const thin = option("thin", 4);
let seenFar = 0;
const isKept = (row) => {
  const isThinned = row.s === "p" && !row.a && row.f === "far" && row.k !== "repeat";
  row.n = (row.n ?? 1) * (isThinned ? thin : 1);
  return !isThinned || seenFar++ % thin === 0;
};
/** `--apart=FILE`: documents, by `apart.mjs`, that tell what a held-out one tells; what is fitted without them is measured on text it has not seen. */
const apartFrom = flags.find((flag) => flag.startsWith("--apart="))?.slice("--apart=".length);
const apart = new Set(apartFrom ? readFileSync(apartFrom, "utf8").split("\n") : []);
const isFittedOn = (row) => (all || row.more || (row.h === 1) === swap) && !apart.has(String(row.id));
const train = rows.filter((row) => isFittedOn(row) && isKept(row));
const test = rows.filter((row) => (row.h === 1) !== swap && !row.chosen && !row.more);

const counts = new Int32Array(names.length);
for (const row of train) for (const place of row.x) counts[place] += row.n;
/** How often a feature has to be met to weigh; a rule whose odds are set by hand, to have others in another language. */
const fewest = (name) => (ruleOdds[name.slice(3)] !== undefined && languageOf(name) ? 100 : 20);
const index = new Map(
  names
    .flatMap((name, place) => (counts[place] >= fewest(name) ? [[name, place]] : []))
    .map(([name], at) => [name, at]),
);
const columns = Int32Array.from(names, (name) => index.get(name) ?? -1);
for (const row of rows) row.v = row.x.map((place) => columns[place]).filter((column) => column >= 0);

// Chance: how densely recomputed / printed lies around 1 where the link is wrong, by kind and digits of the printed number. Only what
// comes near without agreeing is counted, over the width of just that zone: a printed `5` agrees with all from 4.5 to 5.5, so that
// what is left near it is narrow. A reading that is merely possible was worked out only within 8 % and two steps of the number.
const cell = (row) => `${row.k} ${Math.min(4, Math.max(1, row.d))}`;
const density = new Map();
const reachOf = (row) => (row.s === "p" && row.k !== "repeat" ? 0.08 + 2 * row.p : 0.25 + row.p);
/** Closer than this a right link lies, too, whose writer rounded carelessly or meant `hơn`. */
const careless = option("careless", 0.03);
const innerOf = (row) => Math.max(careless, (row.f === "far" ? row.p : row.w) / 2);
const zoneOf = (row) => Math.max(0, 2 * (reachOf(row) - innerOf(row)));
const isNear = (row) => row.f !== "far" && Math.abs(row.r - 1) <= reachOf(row) && Math.abs(row.r - 1) > innerOf(row);
const measure = (rows, weightOf) => {
  const seen = new Map();
  for (const row of rows) {
    if (row.a) continue;
    const one = seen.get(cell(row)) ?? { near: 0, zone: 0 };
    const weight = weightOf(row) * row.n;
    one.zone += weight * zoneOf(row);
    if (isNear(row) && zoneOf(row) > 0) one.near += weight;
    seen.set(cell(row), one);
  }
  for (const [key, { near, zone }] of seen) density.set(key, (near + 1) / (zone + 5));
};
measure(train, () => 1);
const chance = (row) => Math.min(0.9, Math.max((density.get(cell(row)) ?? 0.1) * row.w, 0.0005));

// The weights of the named features, then those of what siblings say in each scope, in three pieces (`piecesOf`).
const scopes = [...siblingScopes];
const named = index.size;
// Repeats are many, and what their siblings say weighs otherwise: they have scopes of their own.
for (const row of rows) {
  const pieces = row.e.flatMap((evidence) => piecesOf(evidence));
  const none = pieces.map(() => 0);
  row.e = Float64Array.from(row.k === "repeat" ? [...none, ...pieces] : [...pieces, ...none]);
}
scopes.push(...scopes.map((scope) => `repeat ${scope}`));
const siblingColumns = scopes.length * 3;
const weights = new Float64Array(named + siblingColumns);
let bias = -1;
const score = (row) => {
  let sum = bias;
  for (const at of row.v) sum += weights[at];
  for (let at = 0; at < siblingColumns; at++) sum += weights[named + at] * row.e[at];
  return sum;
};
const logistic = (x) => 1 / (1 + Math.exp(-x));
const linkOf = (row) => logistic(score(row));

// First guess: how often the rule agrees, beyond chance.
const rules = new Map();
for (const row of train) {
  const one = rules.get(row.rule) ?? [1, 4];
  one[0] += row.a;
  one[1] += row.n;
  rules.set(row.rule, one);
}
const rateOf = (row) => {
  const [agree, n] = rules.get(row.rule) ?? [1, 4];
  return agree / n;
};
function posterior(row, p) {
  const c = chance(row);
  const [right, wrong] = row.a ? [p * (1 - slipOf(row)), (1 - p) * c] : [p * slipOf(row), (1 - p) * (1 - c)];
  return right / (right + wrong);
}
// The likelihood of what agrees and what does not, with a quadratic penalty on every weight.
const kinds = new Set(rows.map((row) => row.k));
/** Whether a row is of another language, and which weights are. */
const isOther = Uint8Array.from(allNames, (name) => (languageOf(name) ? 1 : 0));
const isOtherWeight = new Uint8Array(weights.length);
for (const [name, at] of index) isOtherWeight[at] = languageOf(name) ? 1 : 0;
for (const row of rows) row.other = row.x.some((place) => isOther[place] === 1);
const penalties = new Float64Array(weights.length).fill(penalty * siblingPenalty);
for (const [name, at] of index) {
  const ofRule = /^([a-z]{2} )?(rule|kind|chosen) /.test(name);
  // A rule that another language's text hardly has keeps the odds of the first.
  const kept = languageOf(name) ? 4 : 1;
  const factor = ofRule ? rulePenalty * kept : kinds.has(name.split(" ")[0]) ? kindPenalty : 1;
  penalties[at] = penalty * factor;
}
/**
 * Fits the weights that `isFree` on rows, the others standing as they are: `bias` is the last. What a row adds to its score by weights that
 * stand is worked out once.
 */
function improve(some, isFree) {
  const free = Int32Array.from([...weights.keys()].filter(isFree));
  const placeOf = new Int32Array(weights.length).fill(-1);
  free.forEach((f, at) => {
    placeOf[f] = at;
  });
  const withBias = isFree === isOwn;
  const size = free.length + (withBias ? 1 : 0);
  const standing = Float64Array.from(some, (row) => {
    let sum = withBias ? 0 : bias;
    for (const f of row.v) if (placeOf[f] < 0) sum += weights[f];
    for (let e = 0; e < siblingColumns; e++) if (placeOf[named + e] < 0) sum += weights[named + e] * row.e[e];
    return sum;
  });
  const chances = Float64Array.from(some, chance);
  const columnsOf = some.map((row) => Int32Array.from(row.v, (f) => placeOf[f]).filter((at) => at >= 0));
  const siblings = placeOf[named] >= 0 ? placeOf[named] : -1;
  const x = new Float64Array(size);
  free.forEach((f, at) => {
    x[at] = weights[f];
  });
  if (withBias) x[size - 1] = bias;
  const of = (x, gradient) => {
    gradient.fill(0);
    let sum = 0;
    for (let f = 0; f < free.length; f++) {
      const penalty = penalties[free[f]];
      gradient[f] = penalty * x[f];
      sum += (penalty * x[f] * x[f]) / 2;
    }
    some.forEach((row, r) => {
      let z = standing[r] + (withBias ? x[size - 1] : 0);
      for (const at of columnsOf[r]) z += x[at];
      if (siblings >= 0) for (let e = 0; e < siblingColumns; e++) z += x[siblings + e] * row.e[e];
      const p = logistic(z);
      const slip = slipOf(row);
      const c = chances[r];
      const q = Math.min(1 - 1e-9, Math.max(1e-9, p * (1 - slip) + (1 - p) * c));
      sum -= row.n * Math.log(row.a ? q : 1 - q);
      const g = row.n * (row.a ? -1 / q : 1 / (1 - q)) * p * (1 - p) * (1 - slip - c);
      if (withBias) gradient[size - 1] += g;
      for (const at of columnsOf[r]) gradient[at] += g;
      if (siblings >= 0) for (let e = 0; e < siblingColumns; e++) gradient[siblings + e] += g * row.e[e];
    });
    return sum;
  };
  minimise(of, x, { steps: 120 });
  free.forEach((f, at) => {
    weights[f] = x[at];
  });
  if (withBias) bias = x[size - 1];
}
function isOwn(f) {
  return isOtherWeight[f] === 0;
}
function isOthers(f) {
  return isOtherWeight[f] === 1;
}
const ofFirst = train.filter((row) => !row.other);
const ofOthers = train.filter((row) => row.other);
/** `--only=printed elsewhere`: all else stays as it is shipped; for a rule that is new, until all are fitted again. */
const only = flags.find((flag) => flag.startsWith("--only="))?.slice("--only=".length);
if (only) {
  bias = shipped.bias;
  for (const [name, at] of index) weights[at] = shipped.weights[name] ?? 0;
  scopes.forEach((scope, at) => {
    weights.set(shipped.siblingWeights[scope] ?? [0, 0, 0], named + at * 3);
  });
  for (const [key, value] of Object.entries(shipped.densities)) density.set(key, value);
  const chosen = new Set([...index].flatMap(([name, at]) => (name.includes(only) ? [at] : [])));
  improve(ofFirst, (f) => chosen.has(f));
}
for (let round = 0; round < (only ? 0 : rounds); round++) {
  improve(ofFirst, isOwn);
  if (ofOthers.length > 0) improve(ofOthers, isOthers);
  measure(train, (row) => 1 - linkOf(row));
}

const agreeing = (row) => {
  const p = linkOf(row);
  return p * (1 - slipOf(row)) + (1 - p) * chance(row);
};
const loss = (rows, of) =>
  rows.reduce((sum, row) => sum - Math.log(Math.max(1e-6, row.a ? of(row) : 1 - of(row))), 0) / rows.length;
function bin(of, rows) {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, a: 0, e: 0 }));
  for (const row of rows) {
    const one = bins[Math.min(9, Math.floor(linkOf(row) * 10))];
    one.n++;
    one.a += row.a;
    one.e += agreeing(row);
  }
  console.log(`${of}: log-loss ${loss(rows, agreeing).toFixed(4)}\np(link)  readings  expected to agree  agree`);
  for (const [at, { n, a, e }] of bins.entries())
    console.log(
      `${(at / 10).toFixed(1)}      ${String(n).padStart(8)}  ${(e / n || 0).toFixed(3).padStart(17)}  ${(a / n || 0).toFixed(3)}`,
    );
}
const report = (name, rows) => {
  const firm = rows.filter((row) => row.s !== "p");
  console.log(`\n${name}: ${rows.length} readings, ${firm.length} firm, ${firm.filter((row) => row.a).length} agree`);
  console.log(
    `log-loss firm: ${loss(firm, agreeing).toFixed(4)} (rate of each rule ${loss(firm, (row) => Math.min(0.98, Math.max(0.01, rateOf(row)))).toFixed(4)}); possible: ${loss(
      rows.filter((row) => row.s === "p"),
      agreeing,
    ).toFixed(4)}`,
  );
  for (const [of, some] of [
    ["firm", firm],
    ["possible", rows.filter((row) => row.s === "p" && row.k !== "repeat")],
    ["repeats", rows.filter((row) => row.k === "repeat")],
  ])
    bin(of, some);
  for (const least of [0.9, 0.95, 0.98]) {
    const high = firm.filter((row) => linkOf(row) >= least);
    console.log(
      `p >= ${least}: ${high.length}, agree ${(high.filter((row) => row.a).length / high.length).toFixed(3)}`,
    );
  }
  const kinds = new Map();
  for (const row of firm) {
    const key = `${row.k}/${row.s}`;
    const one = kinds.get(key) ?? [0, 0, 0, 0];
    one[0]++;
    one[1] += row.a;
    one[2] += linkOf(row);
    one[3] += linkOf(row) >= 0.9 ? 1 : 0;
    kinds.set(key, one);
  }
  console.log(
    [...kinds]
      .sort((a, b) => b[1][0] - a[1][0])
      .map(([k, [n, a, p, high]]) => `${k} ${n} agree ${(a / n).toFixed(2)} p ${(p / n).toFixed(2)} firm9 ${high}`)
      .join("\n"),
  );
};
const rowsTo = flags.find((flag) => flag.startsWith("--rows="))?.split("=")[1];
if (rowsTo) {
  // For looking at misprints: each reading with its probability, whether it agrees, by chance how likely, and what its error looks like.
  const lines = rows.map((row) =>
    JSON.stringify([
      row.k,
      row.s,
      linkOf(row),
      row.a,
      chance(row),
      row.d,
      row.r,
      row.f,
      row.misprints,
      row.h,
      row.more ? 1 : 0,
      names[row.rule],
    ]),
  );
  writeFileSync(rowsTo, `${lines.join("\n")}\n`);
}
report("fitted", train);
for (const dump of dumps.slice(0, mains))
  report(
    `held out of ${dump}`,
    test.filter((row) => row.of === dump),
  );
const _misprints = [
  "last-place",
  "one-digit",
  "two-digit",
  "part-digit",
  "swapped",
  "power-of-ten",
  "direction",
  "near",
  "far",
];
// How often a wrong link shows each pattern of a misprint, by kind and digits.
const wrong = new Map();
for (const row of train) {
  if (row.a || row.f === "far" || row.s === "p") continue;
  const key = `${Math.max(1, Math.min(4, row.d))}`;
  const one = wrong.get(key) ?? new Map();
  const w = 1 - posterior(row, linkOf(row));
  one.set(row.m, (one.get(row.m) ?? 0) + w);
  one.set("all", (one.get("all") ?? 0) + w);
  wrong.set(key, one);
}
for (const [key, one] of [...wrong].sort())
  console.log(key, [...one].map(([m, n]) => `${m} ${(n / one.get("all")).toFixed(4)}`).join(" "));
console.log("density", JSON.stringify(Object.fromEntries([...density].map(([k, v]) => [k, +v.toFixed(3)]))));
const heavy = [...index]
  .map(([name, at]) => [name, weights[at], counts[places.get(name)]])
  .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
if (flags.includes("--show"))
  console.log(
    heavy
      .slice(0, 60)
      .map(([n, w, c]) => `${w.toFixed(2)} ${n} (${c})`)
      .join("\n"),
  );
if (flags.includes("--write")) {
  const rounded = (x, digits = 2) => Number(x.toFixed(digits));
  const fitted = heavy.filter(([, w]) => Math.abs(w) >= 0.02).map(([name, w]) => [name, rounded(w)]);
  // A language that none of the texts is in keeps its weights, as all but a new rule does where only that is fitted.
  const met = new Set(allNames.map(languageOf));
  const stays = (name) => (only ? !name.includes(only) : languageOf(name) && !met.has(languageOf(name)));
  const kept = Object.entries(shipped.weights).filter(([name]) => stays(name));
  const made = fitted.filter(([name]) => !only || name.includes(only));
  const table = Object.fromEntries([...made, ...kept].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
  const densities = Object.fromEntries([...density].sort().map(([key, d]) => [key, rounded(d, 3)]));
  const all = [...wrong.values()].reduce((sum, one) => sum + one.get("all"), 0);
  const shows = Object.fromEntries(
    ["direction", "close", "near", "far"].map((m) => [
      m,
      Number(([...wrong.values()].reduce((sum, one) => sum + (one.get(m) ?? 0), 0.5) / (all + 2)).toPrecision(2)),
    ]),
  );
  const constant = (doc, name, value, type = "number") =>
    `/** ${doc} */\nexport const ${name}: Readonly<Record<string, ${type}>> = ${JSON.stringify(value, null, 2)};\n`;
  writeFileSync(
    new URL("../../src/audit/odds/weights.ts", import.meta.url),
    [
      "// Written by bench/reading/fit.mjs, not by hand; longer than 300 lines because it is a table.\n",
      `/** The odds of a reading about which nothing is known, as a logarithm. */\nexport const bias = ${rounded(bias, 3)};\n`,
      constant("The weight of each feature in the logarithm of the odds of a link.", "weights", table),
      constant(
        "The weight of what siblings say, by where they stand: against the link, around nothing, and for it.",
        "siblingWeights",
        Object.fromEntries(
          scopes.map((scope, at) => [scope, [0, 1, 2].map((piece) => rounded(weights[named + at * 3 + piece], 3))]),
        ),
        "readonly number[]",
      ),
      constant(
        "How densely recomputed over printed lies around 1 where the link is wrong, by kind and digits of the printed number.",
        "densities",
        only ? shipped.densities : densities,
      ),
      constant(
        "How often a wrong link that disagrees lies near, far, or turns the other way.",
        "differencesOfWrongLinks",
        only ? shipped.differencesOfWrongLinks : shows,
      ),
    ].join("\n"),
  );
}
if (flags.includes("--swap"))
  // Fitted on the other half: the readings of the half that may be read which disagree though their link looks sure.
  for (const row of test
    .filter((one) => !one.a && one.s !== "p" && linkOf(one) >= 0.6)
    .sort((a, b) => linkOf(b) - linkOf(a)))
    console.log(`SURE ${linkOf(row).toFixed(2)} ${row.id} ${row.at} ${names[row.rule]} ${row.m}`);
