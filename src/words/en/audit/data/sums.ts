import type { DataAuditWords } from "../../../shape/data-audit.ts";
import { numbers as format } from "../../numbers.ts";

const count = (value: number) => format.number(String(value));

/** A sum or a rule that does not hold. */
export const sum: DataAuditWords["sum"] = ({
  total,
  sum,
  off,
  parts,
  count: parts_,
  held,
  of,
  more,
  rule: broken,
  hasTotal,
  kind,
}) => {
  const others =
    more === 0
      ? ""
      : ` Correcting one figure would also resolve ${count(more)} more ${more === 1 ? "check" : "checks"}.`;
  if (broken) {
    const rule = `Rule ${broken.id} (${broken.text})`;
    return hasTotal
      ? `${rule} makes it ${broken.bound ? `at ${broken.bound} ` : ""}${sum}, but ${total} is printed (off by ${off}).${others}`
      : `${rule} does not hold: its two sides differ by ${off}.${others}`;
  }
  const inOthers = `In ${count(held)} of ${count(of)} columns or periods they do.`;
  if (kind === "shares")
    return `The ${count(parts_)} shares do not add up to 100 (off by ${off}). ${inOthers}${others}`;
  if (kind === "weighted")
    return `With the printed weights the mean is ${sum}, but ${total} is printed (off by ${off}). In ${count(held)} of ${count(of)} columns or periods the mean agrees.${others}`;
  const added = parts === "" ? `The ${count(parts_)} parts add up to ${sum}` : `${parts} = ${sum}`;
  const rule =
    of > 1
      ? ` In ${count(held)} of ${count(of)} columns or periods the same total adds up.`
      : " No other column or period shows whether it is their sum; a single keying error would explain the difference.";
  return `${added}, but ${total} is printed (off by ${off}).${rule}${others}`;
};

/** A figure that sums or rules need, and is missing. */
export const figureMissing: DataAuditWords["figureMissing"] = (checks, implied) => {
  const which = `${count(checks)} ${checks === 1 ? "sum or rule" : "sums and rules"} cannot be checked without this figure, which is missing`;
  return implied === "" ? `${which}.` : `${which}; it would have to be ${implied}.`;
};

/** A figure that stands there with several values. */
export const standsTwice: DataAuditWords["standsTwice"] = (values, checks) => {
  const each = values.map(({ value, line, agreeing }) => {
    const where = line > 0 ? ` (line ${line})` : "";
    return `${value}${where}, with which ${count(agreeing)} of ${count(checks)} sums and rules agree`;
  });
  return `The figure is given with ${count(values.length)} values: ${each.join("; ")}.`;
};

/** How many such figures there are. */
export const gaps: DataAuditWords["gaps"] = (found) =>
  `${count(found)} ${found === 1 ? "figure that sums or rules need is" : "figures that sums or rules need are"} missing or given twice`;

/** How many sums and rules hold. */
export const sums: DataAuditWords["sums"] = ({ checked, ofRules, wrong }) => {
  if (ofRules === 0) {
    if (wrong === 0) return `${count(checked)} ${checked === 1 ? "sum adds" : "sums add"} up`;
    return `${count(wrong)} of ${count(checked)} sums ${wrong === 1 ? "does" : "do"} not add up`;
  }
  const what = ofRules === checked ? "checks of rules" : "sums and checks of rules";
  if (wrong === 0) return checked === 1 ? "1 check of a rule holds" : `${count(checked)} ${what} hold`;
  return `${count(wrong)} of ${count(checked)} ${what} ${wrong === 1 ? "does" : "do"} not hold`;
};

/** How many figures are no totals of their parts. */
export const notTotals: DataAuditWords["notTotals"] = (found) =>
  `${count(found)} ${found === 1 ? "figure differs from the sum of its parts in most columns and is not treated as a total" : "figures differ from the sum of their parts in most columns and are not treated as totals"}`;
