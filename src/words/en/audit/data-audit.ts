import type { DataCauseCode } from "../../../model/audit-cause.ts";
import type { DataAuditWords, DataFacts } from "../../shape/data-audit.ts";
import { numbers as format } from "../numbers.ts";

const count = (value: number) => format.number(String(value));
const published = (vintage: string) => (vintage === "" ? "" : ` (published ${vintage})`);
const recomputed = (f: DataFacts) => (f.recomputed === "" ? "" : `recomputed as ${f.recomputed}`);

function otherFigure(f: DataFacts, name: string): string {
  const { value = "", vintage = "", derived = false } = f.other ?? {};
  return `${recomputed(f)}; ${f.reported} agrees with ${name} ${value}${derived ? ", derived from later figures" : ""}${published(vintage)}`;
}

function impliedPlan(f: DataFacts): string {
  const run =
    f.run && f.run.periods > 1
      ? `; ${count(f.run.periods)} consecutive periods, from ${f.run.from} to ${f.run.to}, imply the same plan`
      : "";
  return f.implied === undefined ? "" : `${f.reported} implies a plan of ${f.implied}${run}`;
}

function impliedBase(f: DataFacts): string {
  return f.implied === undefined
    ? `${f.reported} does not determine the ${f.reference}`
    : `${f.reported} implies ${/^[aeiou]/i.test(f.reference) ? "an" : "a"} ${f.reference} of ${f.implied}${f.exact ? ", to the last digit" : ""}`;
}

function known({ base }: DataFacts): string {
  return base === undefined ? "" : ` with ${base.value}${published(base.vintage)}`;
}

/** `by −17.7%; 80 of 84 in this column agree with bases as published, the others take 2.1% as a rule`. */
function habit({ revision: r }: DataFacts): string {
  if (r === undefined) return "";
  const rest = r.usual === "" ? "" : `, and half of the revisions are below ${r.usual}`;
  return `${count(r.agreeing)} of ${count(r.of)} comparisons in this column agree with base values as published${rest}`;
}

function revision(f: DataFacts): string {
  return f.revision === undefined ? "" : ` (by ${f.revision.change}; ${habit(f)})`;
}

/** `may be wrong (23%)`. */
function doubted({ doubt = 0 }: DataFacts): string {
  return `${doubt < probable ? "may be" : "is probably"} wrong (${format.probability(doubt)})`;
}

/** From this probability on a number is probably wrong. */
const probable = 0.5;

function unlikelyRevision(f: DataFacts): string {
  if (f.revision === undefined) return "";
  // Where they all fail by this one, how many agree says nothing.
  if (f.indirect && f.revision.agreeing * 2 < f.revision.of) return "";
  if (f.indirect)
    return `; ${count(f.revision.agreeing)} of ${count(f.revision.of)} in this column agree with values implied in this way`;
  return `. A revision of the base ${f.base?.value ?? ""} by ${f.revision.change} is unlikely: ${habit(f)}`;
}

/** `3 other printed indices of the series` and what they lead to. */
function byOthers({ indirect, reason, reference, base: stated }: DataFacts): string {
  if (indirect === undefined) return "";
  const { from, result, base, prints } = indirect;
  const others = `${count(prints)} other printed ${prints === 1 ? "comparison" : "comparisons"}`;
  switch (from) {
    case "levels":
      return `from ${others} of the same index the result is ${result}`;
    case "averages":
      return `from ${others} for the periods that it averages, the result is ${result}`;
    case "digits":
      return `the ${reference} implied to the last digit is ${base}`;
    case "parts":
      return `${others} of the same sum ${prints === 1 ? "puts" : "put"} the ${reference} at ${base}, which gives ${result}`;
    case "periods":
      return `${others} of the series for other periods ${prints === 1 ? "puts" : "put"} the ${reference} at ${base}, which gives ${result}`;
    case "same-base":
      return `${others} of the same base ${prints === 1 ? "puts" : "put"} the ${reference} at ${base}${stated && reason !== "differs" ? ` instead of ${stated.value}${published(stated.vintage)}, so it has changed` : ""}, which gives ${result}`;
  }
}

const sentences: DataAuditWords["explain"] = (f) => {
  switch (f.reason) {
    case "agrees":
      return `${recomputed(f)}, which agrees with ${f.reported}.`;
    case "agrees-truncated":
      return `${recomputed(f)}; ${f.reported} is truncated, not rounded.`;
    case "agrees-within-last-place":
      return `${recomputed(f)}; ${f.reported} differs by at most one unit in the last place, as when rounded figures are adjusted to their total.`;
    case "agrees-with-revised-base":
      return `${otherFigure(f, `the ${f.reference} as revised,`)}: not a calculation error.`;
    case "agrees-with-first-estimate":
      return `${otherFigure(f, `the ${f.reference} as first published,`)}: not a calculation error.`;
    case "agrees-with-revised-value":
      return `${otherFigure(f, "another publication of the value,")}: not a calculation error.`;
    case "agrees-with-changed-plan":
      return `${otherFigure(f, "another plan of the year,")}: the plan changed, which is not a calculation error.`;
    case "agrees-with-levels":
    case "agrees-with-implied-base":
      return `${byOthers(f)}; ${f.reported} agrees.`;
    case "differs":
      return `${byOthers(f) || recomputed(f)}, but ${f.reported} is printed${unlikelyRevision(f)}.`;
    case "differs-in-last-place":
      return `${recomputed(f)}, but ${f.reported} is printed: off in the last place only.`;
    case "differs-from-neighbours":
      return `${impliedPlan(f)}, while the adjacent periods imply one of ${f.neighbours ?? "another"}.`;
    case "does-not-add-up":
      return `the parts do not add up to ${f.reported}.`;
    case "breaks-rule":
      return `the figures do not satisfy the rule for ${f.reported}.`;
    case "implies-changed-plan":
      return `${recomputed(f)}${known(f)}; ${impliedPlan(f)}: the plan may have changed.`;
    case "slip-or-revision":
      return `${recomputed(f)}${known(f)}; ${impliedBase(f)}. ${f.reported} or its value ${doubted(f)}, unless the base was revised${revision(f)}.`;
    case "implies-revised-base":
      return `${recomputed(f)}${known(f)}; ${impliedBase(f)}: the base may have been revised${revision(f)}.`;
    case "value-not-in-data":
      return `no value for the period, so ${f.reported} cannot be recomputed.`;
    case "base-not-in-data":
      return `the ${f.reference} is not in the data; ${f.run && f.run.periods > 1 ? impliedPlan(f) : impliedBase(f)}.`;
    case "incomplete-base":
      return `the ${f.reference} is not complete in the data; ${impliedBase(f)}.`;
    case "zero-base":
      return `the ${f.reference} is zero, or rounds to it, so ${f.reported} cannot be checked.`;
    case "negative-base":
      return `the ${f.reference} is negative, so ${f.reported} cannot be checked.`;
    case "duplicate-observation":
      return `conflicting values for the same observation, so ${f.reported} cannot be checked.`;
    case "not-comparable":
      return `${f.reported} cannot be checked: ${f.why ?? "it cannot be recomputed"}.`;
    case "beyond-precision":
      return `${recomputed(f)}; whether ${f.reported} agrees depends on digits beyond 2^53 (9 million billion), which are not kept.`;
    case "link-in-doubt":
      return `${recomputed(f)}, but ${f.reported} is printed; most of this column differs, so it may not be this comparison.`;
    case "figure-missing":
      return `a figure is missing, so ${f.reported} cannot be checked.`;
  }
};

const noSums = { checked: 0, ofRules: 0, wrong: 0 };

/** The words of the audit of a data set in English. */
export const dataAudit: DataAuditWords = {
  title: "Audit of printed comparisons",
  explain: (facts) => sentences(facts).replace(/^\p{Ll}/u, (first) => first.toUpperCase()),
  cause: (code, correction, instead) => {
    switch (code) {
      case "digit-changed":
        return `One digit may be wrong; ${correction} would agree.`;
      case "digit-transposed":
        return `Two digits may be swapped; ${correction} would agree.`;
      case "digit-missing":
        return `A digit may be missing; ${correction} would agree.`;
      case "digit-added":
        return `There may be an extra digit; ${correction} would agree.`;
      case "direction":
        return `The direction may be wrong; ${correction} would agree.`;
      case "percent-of-as-change":
        return `The percentage of the base (100 = unchanged) may be printed instead of the change, which is ${correction}.`;
      case "change-as-percent-of":
        return `The change may be printed instead of the percentage of the base (100 = unchanged), which is ${correction}.`;
      case "points-as-percent":
        return `Percentage points may be printed instead of the percentage, which is ${correction}.`;
      case "percent-as-points":
        return `A percentage may be printed instead of percentage points, which are ${correction}.`;
      case "unit-scale":
        return `The decimal point may be in the wrong place; ${correction} would agree.`;
      case "wrong-base":
        return `It may use the wrong base (${instead}); with the right one it is ${correction}.`;
      case "neighbouring-row":
        return `It may come from the adjacent row; the value for this row is ${correction}.`;
      case "truncated":
        return `It may have been truncated; rounding gives ${correction}.`;
      case "columns-swapped":
        return `The two columns of values may be swapped; in the order given the result is ${correction}.`;
      case "wrong-period":
        return `It may be the figure of another period; for this period the result is ${correction}.`;
      case "stale-column":
      case "stale-row":
        return `The value may be that of another period; with the value given the result is ${correction}.`;
      case "figures-swapped":
        return `It may have been swapped with another figure; ${correction} would agree.`;
      case "wrong-figure":
        return `${correction} would agree.`;
    }
  },
  causeInValue: (code, printed, correction) => slipInFigure(code, "value", printed, correction),
  causeInBase: (code, printed, correction) => slipInFigure(code, "base", printed, correction),
  sharedCause: (code, instead, rows, of) => {
    const which = `${count(rows)} of the ${count(of)} comparisons of this column that differ`;
    switch (code) {
      case "columns-swapped":
        return `The two columns of values may be swapped: ${which} agree with the inverse quotient.`;
      case "wrong-period":
        return `The column may be from ${instead}: ${which} agree with its figures.`;
      case "stale-column":
        return instead === ""
          ? `The column of values may still hold the figures of a year before: in ${which} the value equals the base to the last digit.`
          : `The column of values may be in the wrong place: ${which} agree with the values of ${instead}.`;
      case "stale-row":
        return `The row may still hold the figures of a year before: in all ${count(rows)} of its comparisons that differ the value equals the base to the last digit.`;
      case "neighbouring-row":
        return `The column may be shifted by one row: ${which} agree with the adjacent row.`;
      default:
        return `The column may use the ${instead} as its base: ${which} agree with it.`;
    }
  },
  basesElsewhere: "they may be in last year's file: recount audit FILE --previous LAST-YEAR",
  sum: ({ total, sum, off, parts, count: parts_, held, of, more, rule: broken, hasTotal, kind }) => {
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
  },
  causeInSum: (code, name, place, printed, correction, other) => {
    const which = `${name}${place === "" ? "" : ` (${place})`}: ${printed} → ${correction}`;
    switch (code) {
      case "digit-transposed":
        return `${which}. Two digits may be swapped.`;
      case "digit-missing":
        return `${which}. A digit may be missing.`;
      case "digit-added":
        return `${which}. There may be an extra digit.`;
      case "digit-changed":
        return `${which}. One digit may be wrong.`;
      case "unit-scale":
        return `${which}. The decimal point may be in the wrong place.`;
      case "direction":
        return `${which}. The sign may be wrong.`;
      case "figures-swapped":
        return `${which}. It may have been swapped with ${other}.`;
      default:
        return `${which} would agree.`;
    }
  },
  figureMissing: (checks, implied) => {
    const which = `${count(checks)} ${checks === 1 ? "sum or rule" : "sums and rules"} cannot be checked without this figure, which is missing`;
    return implied === "" ? `${which}.` : `${which}; it would have to be ${implied}.`;
  },
  standsTwice: (values, checks) => {
    const each = values.map(({ value, line, agreeing }) => {
      const where = line > 0 ? ` (line ${line})` : "";
      return `${value}${where}, with which ${count(agreeing)} of ${count(checks)} sums and rules agree`;
    });
    return `The figure is given with ${count(values.length)} values: ${each.join("; ")}.`;
  },
  gaps: (found) =>
    `${count(found)} ${found === 1 ? "figure that sums or rules need is" : "figures that sums or rules need are"} missing or given twice`,
  sums: ({ checked, ofRules, wrong }) => {
    if (ofRules === 0) {
      if (wrong === 0) return `${count(checked)} ${checked === 1 ? "sum adds" : "sums add"} up`;
      return `${count(wrong)} of ${count(checked)} sums ${wrong === 1 ? "does" : "do"} not add up`;
    }
    const what = ofRules === checked ? "checks of rules" : "sums and checks of rules";
    if (wrong === 0) return checked === 1 ? "1 check of a rule holds" : `${count(checked)} ${what} hold`;
    return `${count(wrong)} of ${count(checked)} ${what} ${wrong === 1 ? "does" : "do"} not hold`;
  },
  notTotals: (found) =>
    `${count(found)} ${found === 1 ? "figure differs from the sum of its parts in most columns and is not treated as a total" : "figures differ from the sum of their parts in most columns and are not treated as totals"}`,
  headline: ({ findings, consistent, inconsistent, doubtful, unverifiable, sums }) => {
    const added = sums.checked === 0 ? "" : dataAudit.sums(sums);
    if (findings === 0) return added === "" ? "The data set prints no comparisons." : `${added}.`;
    if (added !== "")
      return `${dataAudit.headline({ findings, consistent, inconsistent, doubtful, unverifiable, sums: noSums }).replace(/\.$/, "")}; ${added}.`;
    const unchecked = unverifiable === 0 ? "" : `; ${count(unverifiable)} could not be checked`;
    const doubts = doubtful === 0 ? "" : `; ${count(doubtful)} ${doubtful === 1 ? "is" : "are"} doubtful`;
    const rest = doubts + unchecked;
    const checked = count(consistent + inconsistent);
    if (unverifiable === findings)
      return findings === 1
        ? "The one printed comparison could not be checked."
        : `None of the ${count(findings)} printed comparisons could be checked.`;
    if (inconsistent === 0 && doubtful > 0)
      return `${checked} of the printed comparisons ${checked === "1" ? "agrees" : "agree"}${rest}.`;
    if (inconsistent === 0)
      return checked === "1"
        ? `The one printed comparison that could be checked agrees${rest}.`
        : `All ${checked} printed comparisons that could be checked agree${rest}.`;
    return `${count(inconsistent)} of ${checked} printed comparisons that could be checked ${inconsistent === 1 ? "does" : "do"} not agree${rest}.`;
  },
  impliedPlan: (name, plan, from, to, periods) =>
    `${name}: the implied plan is ${plan} from ${from} to ${to} (${count(periods)} periods)`,
  sections: {
    inconsistent: "Not consistent",
    explained: "Revised bases, changed plans",
    unverifiable: "Could not be checked",
    consistent: "Consistent",
    implied: "Implied plans",
    groups: "By source",
  },
  columns: {
    place: "Place",
    what: "Indicator",
    period: "Period",
    comparison: "Comparison",
    reported: "Printed",
    recomputed: "Recomputed",
    reason: "Result",
    count: "Count",
    source: "Source",
    explanation: "Explanation",
  },
  forExample: "for example",
  more: (rest) => `… and ${rest} more (--verbose shows all)`,
  nothingReported:
    "There is nothing to audit: printed comparisons are read from reported.csv, or from columns such as “growth_pct”. To compute comparisons, use recount compare.",
};

/** A slip of the keys in one of the two figures of a comparison. */
function slipInFigure(code: DataCauseCode, what: string, printed: string, correction: string): string {
  switch (code) {
    case "digit-transposed":
      return `Two digits of the ${what} ${printed} may be swapped; ${correction} would agree.`;
    case "digit-missing":
      return `A digit of the ${what} ${printed} may be missing; ${correction} would agree.`;
    case "digit-added":
      return `The ${what} ${printed} may have an extra digit; ${correction} would agree.`;
    case "unit-scale":
      return `The decimal point of the ${what} ${printed} may be in the wrong place; ${correction} would agree.`;
    default:
      return `A digit of the ${what} ${printed} may be wrong; ${correction} would agree.`;
  }
}
