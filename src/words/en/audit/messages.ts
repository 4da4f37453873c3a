import type { CauseCode } from "../../../model/claim.ts";
import { bareReference, referenceKey, typeset } from "../../facts.ts";
import type { CauseFacts, Messages } from "../../shape/messages.ts";
import { numbers as format } from "../numbers.ts";
import { byData, byFile, explain, impliedName } from "./explain.ts";
import { labels } from "./labels.ts";

const causeSentences: Readonly<Record<CauseCode, (printed: string, correction: string) => string>> = {
  "digit-changed": (printed, correction) => `One digit of ${printed} may be wrong; ${correction} would agree.`,
  "digit-transposed": (printed, correction) => `Two digits of ${printed} may be swapped; ${correction} would agree.`,
  "wrong-base": (printed, correction) => `The base may not be ${printed}; ${correction} would agree.`,
  "percent-or-points": (printed, correction) =>
    `Percent and percentage points may be mixed up at ${printed}; ${correction} would agree.`,
  "unit-scale": (printed, correction) =>
    `${printed} may be off by thousands, millions or billions; ${correction} would agree.`,
  direction: (printed) => `Rise and fall may be swapped at ${printed}.`,
  truncated: (printed, correction) => `${printed} was cut off instead of rounded; rounding gives ${correction}.`,
  "omitted-part": (printed, correction) => `A part of ${correction} may be missing from ${printed}.`,
  misread: (printed, correction) =>
    `The scan may have been misread at ${printed}; ${correction} would agree: look at the page.`,
  "part-or-total": (printed, correction) =>
    `A part and its total may be mixed up at ${printed}; ${correction} would agree.`,
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
  cause: (code: CauseCode, { printed, correction, unit }: CauseFacts) =>
    causeSentences[code](printed, format.quantity(correction, unit)),
  ...format,
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
    "second-relation": "the same correction mends another relation, too",
    "same-frame": "the same indicator, period and unit in the other file",
    "data-set": "the data set",
    proximity: "proximity only",
  },
  severities: { number: "wrong number", conclusion: "wrong conclusion", rounding: "wrong rounding" },
  reasons: {
    agrees: "agrees",
    "agrees-truncated": "agrees when cut off",
    "agrees-approximately": "fits approximate wording",
    "agrees-if-rounded": "agrees if operands are rounded",
    differs: "recomputes to another number",
    "differs-in-last-place": "off in the last digit",
    "direction-contradicted": "direction contradicted",
    "parts-exceed-whole": "parts exceed the whole",
    "no-whole-number": "no whole number fits",
    "over-hundred-percent": "over 100 percent",
    "agrees-with-data": "agrees with the data set",
    "agrees-with-file": "agrees with another file",
    "differs-from-data": "differs from the data set",
    "differs-from-file": "differs from another file",
    "base-not-printed": "base not printed",
    "link-in-doubt": "link between numbers in doubt",
    "split-not-exhaustive": "parts may not be all of them",
    "zero-base": "division by zero",
    "ambiguous-wording": "ambiguous wording",
  },
  causes: {
    "digit-changed": "wrong digit",
    "digit-transposed": "swapped digits",
    "wrong-base": "wrong base",
    "percent-or-points": "percent or points",
    "unit-scale": "wrong unit",
    direction: "wrong direction",
    truncated: "cut off, not rounded",
    "omitted-part": "missing part",
    "part-or-total": "part or total",
    misread: "misread scan",
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
