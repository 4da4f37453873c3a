// How many printed comparisons of workbooks are decided with last year's workbook beside them, or with all twelve before, and why the others
// are not. Run after `npm run build`: node bench/books/verified.mjs FOLDER [--beside=1|12] [--half=held|open] [--count=10] [--list]

import { findingOf } from "../../dist/audit/dataset/finding.js";
import { formatComparison } from "../../dist/compare/comparison.js";
import { auditOf, call, chosen, panelsOf, reasonOf, verdictAt } from "./books.mjs";

const asked = call(
  process.argv.slice(2),
  "node bench/books/verified.mjs FOLDER [--beside=1|12] [--half=held|open] [--count=10]",
);
const [verdicts, reasons, told] = [{}, {}, []];
const count = (table, key) => {
  table[key] = (table[key] ?? 0) + 1;
};
for (const book of chosen(asked)) {
  const start = performance.now();
  const audit = auditOf(await panelsOf(book));
  const own = {};
  const { reported, comparisons } = audit.panel;
  for (let row = 0; row < audit.reasons.length; row++) {
    const verdict = verdictAt(audit, row);
    count(verdicts, verdict);
    count(own, verdict);
    count(
      reasons,
      `${reasonOf(audit, row)}, ${formatComparison(comparisons[reported.comparison[row]]).replace(/:[^/]*/, "")}`,
    );
    if (verdict !== "inconsistent") continue;
    const { reported: printed, explanation, partOf } = findingOf(audit, row, "en");
    // What one cause explains is one finding.
    if (partOf === undefined) told.push(`${book.name} ${printed.place.sheet} ${printed.place.cell}: ${explanation}`);
  }
  const share = ((100 * ((own.consistent ?? 0) + (own.inconsistent ?? 0))) / audit.reasons.length).toFixed(1);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${book.name}: ${audit.reasons.length} printed, ${share}% decided, ${own.inconsistent ?? 0} told, ${seconds} s`,
  );
}
const all = Object.values(verdicts).reduce((sum, each) => sum + each, 0);
const decided = (verdicts.consistent ?? 0) + (verdicts.inconsistent ?? 0);
console.log(`\n${all} printed comparisons, ${((100 * decided) / all).toFixed(2)}% decided`, verdicts);
for (const [reason, number] of Object.entries(reasons).sort((a, b) => b[1] - a[1]))
  console.log(`${String(number).padStart(7)} ${((100 * number) / all).toFixed(1).padStart(5)}% ${reason}`);
console.log(`${told.length} findings`);
console.log(told.join("\n"));
