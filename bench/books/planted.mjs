// Slips planted in printed comparisons that agree, and in the values that they are of, with last year's workbook beside them: how many are told or doubted,
// by the comparison or by a sum or another comparison that names the figure with its right value, with the right figure among the causes,
// and what is told besides. Run after `npm run build`:
// node bench/books/planted.mjs FOLDER [--half=held|open] [--count=12] [--batches=4] [--seed=7] [--list]
import { findingsOf } from "../../dist/audit/dataset/data-audit.js";
import { findingOf } from "../../dist/audit/dataset/finding.js";
import { placeOf } from "../../dist/audit/dataset/place-of.js";
import { verdictOfReason } from "../../dist/model/audit-reason.js";
import { auditOf, call, chosen, drawing, panelsOf, reasonOf, verdictAt } from "./books.mjs";

const asked = call(
  process.argv.slice(2),
  "node bench/books/planted.mjs FOLDER [--half=held|open] [--count=12] [--batches=4] [--seed=7]",
);
const { batches = "4", seed = "7", list } = asked.given;
const { next, pick } = drawing(Number(seed));

const swapped = (text) => {
  const at = [...text].flatMap((each, i) =>
    /\d/.test(each) && /\d/.test(text[i + 1] ?? "") && each !== text[i + 1] ? [i] : [],
  );
  if (at.length === 0) return "";
  const i = pick(at);
  return text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2);
};
const lost = (text) => {
  const i = pick([...text].flatMap((each, at) => (/\d/.test(each) ? [at] : [])));
  return text.slice(0, i) + text.slice(i + 1);
};
const lose = (value, places) => Number(lost(value.toFixed(places).replace(".", ""))) / 10 ** places;
const swap = (value, places) => Number(swapped(value.toFixed(places)) || "NaN");
const slips = {
  print: {
    swap,
    lose,
    tenfold: (value) => value * 10,
    points: (value) => value + (3 + 9 * next()) * (next() < 0.5 ? -1 : 1),
    hundred: (value) => (value > 105 ? value - 100 : value + 100),
  },
  value: { thousandfold: (value) => value * 1000, tenfold: (value) => value * 10, swap, lose },
};

/** Rows that agree by how much of their column agrees with bases as published: most, some, few; and those that only other prints confirm. */
function classesOf(panel, clean) {
  const { source, column, comparison, length } = panel.reported;
  const columns = new Map();
  for (let row = 0; row < length; row++) {
    const key = `${source[row]} ${column[row]} ${comparison[row]}`;
    const own = columns.get(key) ?? { direct: [], indirect: [], open: 0 };
    columns.set(key, own);
    const reason = reasonOf(clean, row);
    if (/^agrees(-truncated|-within-last-place|-with-(revised|first|changed).*)?$/.test(reason)) own.direct.push(row);
    else if (verdictOfReason(reason) === "consistent") own.indirect.push(row);
    else if (reason === "implies-revised-base" || reason === "slip-or-revision") own.open++;
  }
  const classes = { most: [], mixed: [], few: [], "other prints": [] };
  for (const { direct, indirect, open } of columns.values()) {
    const share = direct.length / (direct.length + indirect.length + open);
    classes[share >= 0.75 ? "most" : share >= 0.4 ? "mixed" : "few"].push(...direct);
    classes["other prints"].push(...indirect);
  }
  return classes;
}

const tallies = {};
function tally(key, { told, doubted, cause, confirmed }) {
  const own = tallies[key] ?? { of: 0, told: 0, doubted: 0, cause: 0, confirmed: 0 };
  tallies[key] = own;
  own.of++;
  own.told += told ? 1 : 0;
  own.doubted += doubted && !told ? 1 : 0;
  own.cause += cause ? 1 : 0;
  own.confirmed += confirmed ? 1 : 0;
}

const sizes = {};
let [besides, doubtedBesides, held] = [0, 0, 0];
const asTheyAre = { printed: 0, doubted: 0 };
for (const book of chosen({ ...asked, count: Number(asked.given.count ?? 12) }, 0.37)) {
  const { panel, beside } = await panelsOf(book);
  const clean = auditOf({ panel, beside });
  const classes = classesOf(panel, clean);
  asTheyAre.printed += clean.reasons.length;
  for (let row = 0; row < clean.reasons.length; row++) if (verdictAt(clean, row) === "doubtful") asTheyAre.doubted++;
  for (const [name, rows] of Object.entries(classes)) sizes[name] = (sizes[name] ?? 0) + rows.length;
  for (let batch = 0; batch < Number(batches); batch++)
    for (const side of ["print", "value"]) {
      const { panel: dirty, planted } = plantedIn(panel, clean, classes, side);
      const audit = auditOf({ panel: dirty, beside });
      take(book, panel, clean, audit, planted);
    }
}

function plantedIn(panel, clean, classes, side) {
  const { reported, observations } = panel;
  const [prints, values] = [reported.value.slice(), observations.value.slice()];
  const planted = [];
  const sheets = new Set();
  for (const name of ["most", "most", "mixed", "few", "other prints"]) {
    for (let tries = 0; tries < 20 && classes[name].length > 0; tries++) {
      const row = pick(classes[name]);
      if (sheets.has(reported.source[row])) continue;
      const kind = pick(Object.keys(slips[side]));
      const slip = side === "print" ? inPrint(reported, row, kind) : inValue(observations, clean, row, kind);
      if (!slip) continue;
      (side === "print" ? prints : values)[slip.at] = slip.now;
      planted.push({ name, side, kind, row, ...slip });
      sheets.add(reported.source[row]);
      break;
    }
  }
  return {
    planted,
    panel: { ...panel, reported: { ...reported, value: prints }, observations: { ...observations, value: values } },
  };
}

function inPrint({ value, decimals }, row, kind) {
  const places = decimals[row] >= 0 && decimals[row] < 4 ? decimals[row] : 1;
  const was = value[row];
  const now = Number(slips.print[kind](was, places).toFixed(places));
  if (!Number.isFinite(now) || Math.abs(now - was) < Math.max(0.5, 0.005 * Math.abs(was))) return undefined;
  return { at: row, was: Number(was.toFixed(places)), now };
}

function inValue(observations, clean, row, kind) {
  const rows = clean.judgement(row).value?.rows ?? [];
  const [at = -1] = rows;
  if (rows.length !== 1 || at < 0 || at >= observations.length) return undefined;
  const places = Math.max(0, Math.min(3, observations.decimals[at]));
  const was = observations.value[at];
  const now = slips.value[kind](Number(was.toFixed(places)), places);
  return Math.abs(was) > 9 && Number.isFinite(now) && now !== 0 && Math.abs(now / was - 1) >= 0.005
    ? { at, was, now }
    : undefined;
}

/** Whether a finding names the figure at a place as one to correct, as it was: a value may stand in a sum that fails, and in other comparisons. */
function names({ causes, operands, blame }, { sheet, cell }, isIt) {
  const isAt = (place) => place?.sheet === sheet && place?.cell === cell;
  const isAtNumber = (id) => operands.some((operand) => operand.id === id && isAt(operand.place));
  return (
    blame?.sets.slice(0, 4).some((set) => set.some((each) => isAt(each.place) && isIt(each))) ||
    causes.some((each) => isIt(each) && (isAt(each.place) || isAtNumber(each.number)))
  );
}

function take(book, panel, clean, audit, planted) {
  const { reported } = panel;
  const told = new Map(
    [...findingsOf(audit, "en", (x) => verdictOfReason(x) === "inconsistent")].map((x) => [x.id, x]),
  );
  for (const { name, side, kind, row, at, was, now } of planted) {
    const verdict = verdictAt(audit, row);
    const own = findingOf(audit, row, "en");
    const finding = told.get(own.id);
    const findings = [finding, finding?.partOf && told.get(finding.partOf)].filter(Boolean);
    const isIt = ({ correction }) => Math.abs(Number(correction) - was) <= Math.max(Math.abs(was) * 2e-3, 0.06);
    const cause = findings.some(
      ({ causes, blame }) => causes.some(isIt) || blame?.sets.slice(0, 4).some((set) => set.some(isIt)),
    );
    const isNamed =
      side === "value" && [...told.values()].some((each) => names(each, placeOf(panel, panel.observations, at), isIt));
    const found = {
      told: verdict === "inconsistent" || isNamed,
      doubted: verdict === "doubtful",
      cause: cause || isNamed,
      confirmed: verdict === "consistent" && !isNamed,
    };
    tally(name, found);
    if (kind !== "points") tally(`${name}, no points`, found);
    if (list !== undefined && !found.told)
      console.log(
        "  ",
        book.name,
        own.reported.place.sheet,
        own.reported.place.cell,
        name,
        side,
        kind,
        was,
        "->",
        now,
        own.reason,
      );
  }
  for (let row = 0; row < reported.length; row++) {
    const [verdict, before] = [verdictAt(audit, row), verdictAt(clean, row)];
    const isNew = verdict !== before && (verdict === "inconsistent" || verdict === "doubtful");
    if (!isNew) continue;
    const isOfPlanted = planted.some(
      ({ row: other }) =>
        other === row ||
        (reported.source[other] === reported.source[row] && reported.indicator[other] === reported.indicator[row]),
    );
    if (isOfPlanted) continue;
    if (verdict === "doubtful") doubtedBesides++;
    else besides++;
    if (list !== undefined) console.log("   besides:", book.name, findingOf(audit, row, "en").explanation);
  }
  held += reported.length;
}

for (const [name, { of, told, doubted, cause, confirmed }] of Object.entries(tallies))
  console.log(
    `${name}: ${told} of ${of} told and ${doubted} doubted, the right figure among the causes of ${cause}, ${confirmed} confirmed`,
  );
console.log(`told besides: ${besides}, doubted besides: ${doubtedBesides}, of ${held}`);
console.log(`as they are: ${asTheyAre.doubted} of ${asTheyAre.printed} doubted`);
// What would be told of slips in rows drawn evenly from all whose base, as last year's workbook prints it, agrees.
const direct = ["most", "mixed", "few"].filter((name) => tallies[name]);
const rows = direct.reduce((sum, name) => sum + sizes[name], 0);
const share = direct.reduce((sum, name) => sum + (sizes[name] * tallies[name].told) / tallies[name].of, 0) / rows;
console.log(`rows that agree with bases as published: ${direct.map((name) => `${name} ${sizes[name]}`).join(", ")}`);
console.log(`of slips in rows drawn evenly from these ${(100 * share).toFixed(1)}% told`);
