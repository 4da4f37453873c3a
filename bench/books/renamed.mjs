// How many printed comparisons are decided where last year's workbook calls every row otherwise, as one in another language does: each name in
// it is written in other letters. Run after `npm run build`: node bench/books/renamed.mjs FOLDER [--half=held|open] [--count=10]

import { auditOf, call, chosen, panelsOf, reasonOf, verdictAt } from "./books.mjs";

const asked = call(process.argv.slice(2), "node bench/books/renamed.mjs FOLDER [--half=held|open] [--count=10]");
const totals = { all: 0, named: 0, renamed: 0, told: 0, matched: 0, wrong: 0 };
for (const book of chosen(asked)) {
  const { panel, beside } = await panelsOf(book);
  const [named, renamed] = [auditOf({ panel, beside }), auditOf({ panel, beside: inOtherLetters(beside) })];
  const found = {
    all: named.reasons.length,
    named: decided(named),
    renamed: decided(renamed),
    told: newlyTold(named, renamed),
    matched: renamed.matches.length,
    wrong: renamed.matches.filter(({ from, to }) => from !== otherLetters(to) && !isMatched(named, from, to)).length,
  };
  for (const [key, value] of Object.entries(found)) totals[key] += value;
  console.log(`${book.name}: ${told(found)}`);
}
console.log(`\n${told(totals)}`);

function told({ all, named, renamed, told, matched, wrong }) {
  const share = (part) => `${((100 * part) / all).toFixed(2)}%`;
  return `${all} printed, ${share(named)} decided by names, ${share(renamed)} without; ${matched} rows matched, ${wrong} to another name; ${told} more told`;
}

function decided(audit) {
  return Array.from(audit.reasons).filter((_, row) => verdictAt(audit, row) !== "unverifiable").length;
}

function newlyTold(before, after) {
  return Array.from(after.reasons).filter(
    (_, row) => verdictAt(after, row) === "inconsistent" && reasonOf(before, row) !== reasonOf(after, row),
  ).length;
}

/** Whether the workbook with its names has the row by that name, matched from another one. */
function isMatched({ matches }, from, to) {
  return matches.some((match) => match.to === to && otherLetters(match.from) === from);
}

function inOtherLetters(panel) {
  return { ...panel, indicators: panel.indicators.map((each) => ({ ...each, id: otherLetters(each.id) })) };
}

function otherLetters(name) {
  return name.replaceAll(/[a-z]/g, (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + 13) % 26)));
}
