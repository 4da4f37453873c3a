import { isProbable } from "../../../facts.ts";
import type { DataAuditWords, DataFacts } from "../../../shape/data-audit.ts";
import { numbers as format } from "../../numbers.ts";

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
  return `${isProbable(doubt) ? "is probably" : "may be"} wrong (${format.probability(doubt)})`;
}

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

/** One sentence in English for each reason. */
export const explain: DataAuditWords["explain"] = (facts) =>
  sentences(facts).replace(/^\p{Ll}/u, (first) => first.toUpperCase());

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
