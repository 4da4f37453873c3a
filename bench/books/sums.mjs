// Slips planted in the sums of workbooks that add up: a figure ten times too large, a total 1,000 too large, two digits swapped, two columns' figures of a
// part in each other's place. How many are told, with the right figure among the sets. Run after `npm run build`:
// node bench/books/sums.mjs FOLDER [--half=held|open] [--count=10] [--each=6] [--seed=11] [--list]
import { auditPanel } from "../../dist/audit/dataset/audit-panel.js";
import { findingsOf } from "../../dist/audit/dataset/data-audit.js";
import { call, chosen, drawing, panelsOf, swappedDigits } from "./books.mjs";

const asked = call(
  process.argv.slice(2),
  "node bench/books/sums.mjs FOLDER [--half=held|open] [--count=10] [--each=6] [--seed=11]",
);
const { each = "6", seed = "11", list } = asked.given;
const { pick } = drawing(Number(seed));

const slips = {
  "figure tenfold": { of: ({ total, parts }) => pick([total, ...parts]), now: (value) => value * 10 },
  "total and 1,000": { of: ({ total }) => total, now: (value) => value + 1000 },
  "digits swapped": {
    of: ({ total, parts }) => pick([total, ...parts]),
    now: (value, places) => swappedDigits(value, places, pick),
  },
};

const clean = { sums: 0, told: 0 };
const tallies = {};
function tally(kind, told, right) {
  const own = tallies[kind] ?? { of: 0, told: 0, right: 0 };
  tallies[kind] = own;
  own.of++;
  own.told += told ? 1 : 0;
  own.right += right ? 1 : 0;
}

/** The decimals that a figure shows. */
function placesOf({ observations: { decimals } }, row) {
  return decimals[row] >= 0 ? Math.min(decimals[row], 3) : 1;
}

/** What is told where some figures of a panel are others. */
function toldOf(panel, changed) {
  const value = panel.observations.value.slice();
  for (const [row, now] of changed) value[row] = now;
  const audit = auditPanel({ ...panel, observations: { ...panel.observations, value } });
  return [...findingsOf(audit, "en", (reason) => reason !== "agrees")].filter(
    ({ verdict, partOf }) => verdict === "inconsistent" && partOf === undefined,
  );
}

function isNamed(panel, findings, row) {
  const { observations: o, indicators } = panel;
  const [id, was] = [indicators[o.indicator[row]].id, o.value[row]];
  const isIt = ({ subject, correction }) =>
    subject.indicator === id && Math.abs(Number(correction) - was) < Math.abs(was) * 0.01 + 1;
  return findings.some(({ blame }) => blame?.sets.some((set) => set.some(isIt)));
}

for (const book of chosen({ ...asked, beside: 1 })) {
  const { panel } = await panelsOf({ ...book, others: [] });
  const { value } = panel.observations;
  const rules = auditPanel(panel).sums.rules.filter(({ checks }) => checks.length > 1);
  const good = rules.flatMap(({ checks }) => checks.filter(({ fit }) => fit === "agrees"));
  const before = toldOf(panel, []).length;
  clean.sums += rules.reduce((sum, { checks }) => sum + checks.length, 0);
  clean.told += before;
  for (let turn = 0; turn < Number(each) && good.length > 0; turn++) {
    const kind = Object.keys(slips)[turn % 3];
    const row = slips[kind].of(pick(good));
    const now = slips[kind].now(value[row], placesOf(panel, row));
    if (now === value[row]) continue;
    const told = toldOf(panel, [[row, now]]);
    tally(kind, told.length > before, isNamed(panel, told, row));
    if (list !== undefined && told.length <= before) console.log("  ", book.name, kind, value[row], now);
  }
  for (let turn = 0; turn < 2; turn++) {
    const { checks } = pick(rules.filter((rule) => rule.checks.every(({ fit }) => fit === "agrees"))) ?? { checks: [] };
    const [one, two] = checks;
    const at = one && two && one.parts.length === two.parts.length ? pick([...one.parts.keys()]) : -1;
    if (at < 0 || Math.abs(value[one.parts[at]] / value[two.parts[at]] - 1) < 0.02) continue;
    const [first, second] = [one.parts[at], two.parts[at]];
    const unit = 10 ** -placesOf(panel, first);
    // Within what its roundings leave open a sum still adds up.
    if (Math.abs(value[first] - value[second]) <= (unit * (one.parts.length + 1)) / 2) continue;
    const told = toldOf(panel, [
      [first, value[second]],
      [second, value[first]],
    ]);
    tally("part transposed", told.length > before, isNamed(panel, told, first) && isNamed(panel, told, second));
    if (list !== undefined && told.length <= before) {
      const { indicators, observations } = panel;
      const name = indicators[observations.indicator[first]].id;
      console.log("  ", book.name, "transposed", name, value[first], value[second], one.parts.length, checks.length);
    }
  }
}
for (const [kind, { of, told, right }] of Object.entries(tallies))
  console.log(`${kind}: ${told} of ${of} told, ${right} with the right figures`);
console.log(`as they are: ${clean.told} findings in ${clean.sums} sums`);
