import type { CauseCode } from "../../../model/audit-cause.ts";
import { type CauseSentence, causeSentence } from "../../cause-sentence.ts";
import { bareReference, referenceKey, typeset } from "../../facts.ts";
import type { Messages } from "../../shape/messages.ts";
import { numbers as format } from "../numbers.ts";
import { byData, byFile, explain, impliedName } from "./explain.ts";
import { labels } from "./labels.ts";
import { slip } from "./slips.ts";

const causeSentences: Readonly<Record<CauseCode, (facts: CauseSentence) => string>> = {
  "digit-changed": ({ printed, correct }) => slip("digit-changed", printed, correct),
  "digit-transposed": ({ printed, correct }) => slip("digit-transposed", printed, correct),
  "digit-missing": ({ printed, correct }) => slip("digit-missing", printed, correct),
  "digit-added": ({ printed, correct, isAtEnd }) =>
    isAtEnd
      ? `The last digit of ${printed} may be a footnote mark; ${correct} would agree.`
      : slip("digit-added", printed, correct),
  "wrong-base": ({ printed, correct, used, right }) =>
    `The change may have been divided by ${used} instead of the base ${right}, which gives the printed ${printed}; divided by ${right} it is ${correct}.`,
  "percent-or-points": ({ printed, correct }) =>
    `${printed} is the change in percent, which may have been printed as percentage points; in percentage points it is ${correct}.`,
  "unit-scale": ({ printed, correct, isAmount }) =>
    isAmount
      ? `${printed} may be in the wrong unit (thousands, millions or billions); ${correct} would agree.`
      : slip("unit-scale", printed, correct),
  direction: ({ printed, direction }) =>
    direction === "none"
      ? `The sign of ${printed} may be wrong.`
      : `The direction may be wrong: ${direction === "up" ? "a fall" : "a rise"} of ${printed} would agree.`,
  truncated: ({ printed, correct }) => `${printed} was truncated, not rounded; rounding gives ${correct}.`,
  "omitted-part": ({ printed, correct, sum }) =>
    `A part of ${correct} may be missing from the list: the parts add up to ${sum}, the printed total is ${printed}.`,
  misread: ({ printed, correct }) =>
    `The scan may have been misread at ${printed}; ${correct} would agree. Check the page.`,
  "part-or-total": ({ printed, correct, used }) =>
    `The total ${printed} does not include the part ${used}; with it the parts add up to ${correct}.`,
};

/** Everything that recount says in English. */
export const messages: Messages = {
  lang: "en",
  explain,
  byData,
  byFile,
  calculation: typeset,
  impliedName,
  reference: bareReference,
  referenceKey,
  cause: (code, facts) => causeSentences[code](causeSentence(facts, format)),
  ...format,
  powers: { [-2]: "%", 3: "thousand", 6: "million", 9: "billion", 12: "trillion" },
  points: "percentage points",
  kinds: {
    change: "change",
    difference: "difference",
    ratio: "ratio",
    plan: "share of the plan",
    share: "share",
    sum: "sum of parts",
    count: "count of a list",
    multiple: "multiple",
    points: "percentage points",
    average: "average",
    rate: "rate",
    rank: "rank",
    contribution: "contribution",
    product: "product",
    expression: "written-out calculation",
    repeat: "repeated number",
  },
  verdicts: {
    consistent: "consistent",
    inconsistent: "inconsistent",
    doubtful: "doubtful",
    unverifiable: "unverifiable",
  },
  grounds: {
    wording: "wording",
    structure: "position of the numbers",
    siblings: "similar claims that agree",
    "same-whole": "claims on the same total that agree",
    "one-slip": "a single misprint explains the difference",
    "second-relation": "the same correction also resolves another relation",
    "same-frame": "the same indicator, period and unit in the other file",
    "data-set": "the data set",
    proximity: "proximity only",
  },
  severities: { number: "wrong number", conclusion: "wrong conclusion", rounding: "wrong rounding" },
  reasons: {
    agrees: "agrees",
    "agrees-truncated": "agrees if truncated",
    "agrees-within-last-place": "agrees within a unit of the last place",
    "agrees-approximately": "fits approximate wording",
    "agrees-if-rounded": "agrees if operands are rounded",
    "agrees-with-data": "agrees with the data set",
    "agrees-with-file": "agrees with another file",
    "agrees-with-revised-base": "agrees with the base as revised",
    "agrees-with-first-estimate": "agrees with the base as first published",
    "agrees-with-revised-value": "agrees with another publication of the value",
    "agrees-with-changed-plan": "agrees with another plan of the year",
    "agrees-with-levels": "agrees with other printed indices of the series",
    "agrees-with-implied-base": "agrees with the base that other printed comparisons imply",
    differs: "recomputed value differs",
    "differs-in-last-place": "off in the last digit",
    "differs-from-data": "differs from the data set",
    "differs-from-file": "differs from another file",
    "differs-from-neighbours": "implies another plan than adjacent periods",
    "direction-contradicted": "direction contradicted",
    "parts-exceed-whole": "parts exceed the whole",
    "no-whole-number": "no whole number fits",
    "over-hundred-percent": "over 100 percent",
    "does-not-add-up": "does not add up",
    "breaks-rule": "breaks a rule of the data set",
    "implies-changed-plan": "implies another plan, which may have changed",
    "slip-or-revision": "may be wrong, unless its base was revised",
    "implies-revised-base": "implies another base, which may have been revised",
    "base-not-printed": "base not printed",
    "value-not-in-data": "value of the period not in the data",
    "base-not-in-data": "base value not in the data",
    "incomplete-base": "incomplete base",
    "zero-base": "division by zero",
    "negative-base": "negative base",
    "duplicate-observation": "conflicting values",
    "not-comparable": "not comparable",
    "beyond-precision": "depends on digits beyond 2^53",
    "link-in-doubt": "relation between the numbers uncertain",
    "split-not-exhaustive": "list of parts may be incomplete",
    "ambiguous-wording": "ambiguous wording",
    "figure-missing": "a figure is missing",
  },
  causes: {
    "digit-changed": "wrong digit",
    "digit-transposed": "swapped digits",
    "digit-missing": "missing digit",
    "digit-added": "extra digit",
    direction: "wrong direction",
    "percent-or-points": "percent or percentage points",
    "percent-of-as-change": "percentage of the base instead of the change",
    "change-as-percent-of": "change instead of the percentage of the base",
    "points-as-percent": "percentage points instead of percent",
    "percent-as-points": "percent instead of percentage points",
    "unit-scale": "wrong unit",
    "wrong-base": "wrong base",
    "neighbouring-row": "figure of the adjacent row",
    truncated: "truncated, not rounded",
    "omitted-part": "missing part",
    "part-or-total": "part not in the total",
    misread: "scan misread",
    "wrong-figure": "wrong figure",
    "columns-swapped": "columns swapped",
    "wrong-period": "figure of another period",
    "stale-column": "column not updated",
    "stale-row": "row not updated",
    "figures-swapped": "figures swapped",
  },
  roles: {
    reported: "number under test",
    operand: "operand",
    context: "other number in the text",
    date: "date",
    citation: "document number",
    ordinal: "ordinal",
    contact: "contact",
  },
  statuses: {
    confirmed: "confirmed",
    contradicted: "contradicted",
    doubtful: "doubtful",
    unverifiable: "unverifiable",
    "not-a-quantity": "not a quantity",
  },
  roundingRules: { half: "to the nearest", truncation: "truncation", up: "rounding up" },
  labels,
};
