/**
 * recount's conclusion about a claim: `doubtful` if a number is more likely wrong than not, but below the threshold of
 * a flag; `unverifiable` if no conclusion is possible.
 */
export type Verdict = "consistent" | "inconsistent" | "doubtful" | "unverifiable";

/**
 * What a link between numbers rests on: `wording` that leaves no choice, `structure` (the place of the numbers),
 * `siblings` of the same pattern that agree, others that agree on the `same-whole`, `one-slip`: a single misprint of digits makes
 * all the difference, which unrelated numbers would seldom show; `second-relation`: the same correction mends another, too; `same-frame`: a number of
 * another file is of the same indicator, period and unit, and nothing else there is.
 */
export type Support =
  | "wording"
  | "structure"
  | "siblings"
  | "same-whole"
  | "one-slip"
  | "second-relation"
  | "same-frame";

/** What a disagreement touches: a number, the conclusion drawn from it (its direction), or only the last place. */
export type Severity = "number" | "conclusion" | "rounding";

/** What a printed number does in the text. */
export type LedgerRole = "reported" | "operand" | "context" | "date" | "citation" | "ordinal" | "contact";

/** What became of a printed number. */
export type LedgerStatus = "confirmed" | "contradicted" | "doubtful" | "unverifiable" | "not-a-quantity";

/** What a claim says (docs/audit-format.md has the formula of each). */
export type ClaimKind =
  | "change"
  | "difference"
  | "ratio"
  | "plan"
  | "share"
  | "sum"
  | "count"
  | "multiple"
  | "points"
  | "average"
  | "rate"
  | "rank"
  | "contribution"
  | "product"
  | "expression"
  | "repeat";
