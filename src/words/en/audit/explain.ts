import type { ReasonCode } from "../../../model/audit-reason.ts";
import {
  bareReference,
  differenceUnit,
  isProbable,
  shownRecomputation,
  stepText,
  tellingPlaces,
  typeset,
} from "../../facts.ts";
import type { DataSentence, ExplanationFacts, FileSentence, ImpliedWhat } from "../../shape/messages.ts";
import { numbers as format } from "../numbers.ts";

/** One sentence in English for each reason. */
export function explain(facts: ExplanationFacts): string {
  const { calculation } = facts;
  const readable = calculation ? { ...facts, calculation: typeset(calculation) } : facts;
  return `${facts.verdict === "doubtful" ? doubted(readable) : sentences[facts.reason](readable)}.`;
}

/** What a data set says of a claim, in English. */
export function byData({ indicatorName, areaName, period, file, explanation }: DataSentence): string {
  return `By ${file} (${[indicatorName, areaName, period].filter(Boolean).join(", ")}): ${explanation}`;
}

/** What another file says of a claim, in English: where it prints what, and what follows. */
export function byFile({ file, place, printed, explanation }: FileSentence): string {
  return `By ${file} (${place}), which prints ${printed}: ${explanation}`;
}

/** What an implied value is of, in English; a reference stays as the report prints it, in quotation marks. */
export function impliedName(what: ImpliedWhat, reference: string): string {
  const name = bareReference(reference);
  return name === "" ? impliedNames[what] : `“${name}”`;
}

const impliedNames: Readonly<Record<ImpliedWhat, string>> = {
  base: "the base value",
  plan: "the plan",
  whole: "the total",
  part: "the part",
  value: "the value itself",
};

const sentences: Readonly<Record<ReasonCode, (facts: ExplanationFacts) => string>> = {
  agrees: (f) => `${recomputation(f)}, which agrees with the printed ${f.reported}`,
  "agrees-truncated": (f) => `${recomputation(f, 1)}; the printed ${f.reported} is truncated, not rounded`,
  "agrees-approximately": (f) => `${recomputation(f)}, which fits the approximate wording of ${f.reported}`,
  "agrees-if-rounded": (f) =>
    `${recomputation(f)}, which agrees with the printed ${f.reported} if the operands are rounded`,
  differs: (f) => `${recomputation(f)}, but the report says ${f.reported}${gap(f)}`,
  "differs-in-last-place": (f) =>
    `${recomputation(f, 1)}, but the report says ${f.reported}${gap(f)}: off in the last digit only`,
  "direction-contradicted": (f) =>
    `The report says ${moved(f)}, but ${inner(f)}${f.direction === "none" ? "" : `, which is ${f.direction === "up" ? "a fall" : "a rise"}`}`,
  "parts-exceed-whole": (f) =>
    f.operands.length === 1
      ? `The part of ${f.operands[0]} alone is more than the whole of ${f.reported}${gap(f)}`
      : `${recomputation(f)}, which is more than the whole of ${f.reported}${gap(f)}`,
  "no-whole-number": noWholeNumber,
  "over-hundred-percent": (f) =>
    f.direction === "down"
      ? `A quantity that cannot be negative falls by at most 100%, but the report says ${moved(f)}`
      : `A part is at most 100% of its whole, but the report says ${f.reported}`,
  "agrees-with-data": (f) => `${recomputation(f)} from the data set, which agrees with the printed ${f.reported}`,
  "differs-from-data": (f) => `${recomputation(f)} from the data set, but the report says ${f.reported}${gap(f)}`,
  "agrees-with-file": (f) =>
    f.kind === "repeat"
      ? `The printed ${f.reported} agrees`
      : `${recomputation(f)}, which agrees with the printed ${f.reported}`,
  "differs-from-file": (f) =>
    f.kind === "repeat"
      ? `The report says ${f.reported}${gap(f)}`
      : `${recomputation(f)}, but the report says ${f.reported}${gap(f)}`,
  "base-not-printed": baseNotPrinted,
  "link-in-doubt": (f) =>
    `It is not certain that ${f.reported} follows from the adjacent numbers${parenthesis(f)}, so nothing is concluded`,
  "split-not-exhaustive": (f) =>
    `${recomputation(f)}; the list of parts may be incomplete, so it cannot be compared with ${f.reported}`,
  "zero-base": (f) =>
    `${f.calculation ? `${f.calculation} divides` : "The calculation divides"} by zero, so ${f.reported} cannot be checked`,
  "ambiguous-wording": (f) =>
    `The wording around ${f.reported} can be read in more than one way${parenthesis(f)}, so nothing is concluded`,
};

/** The recomputation and how probable it is that the number is wrong: nothing is contradicted yet. */
function doubted(facts: ExplanationFacts): string {
  const probability = facts.confidence === undefined ? "" : ` (${format.probability(facts.confidence)})`;
  const wrong = `${isProbable(facts.confidence ?? 1) ? "is probably" : "may be"} wrong`;
  switch (facts.reason) {
    case "no-whole-number":
    case "over-hundred-percent":
    case "parts-exceed-whole":
      return `${sentences[facts.reason](facts)}; ${facts.reported} ${wrong}${probability}`;
    case "differs-from-file":
      return `${sentences[facts.reason](facts)}; one of the two ${wrong}, unless the figure was revised in between${probability}`;
    default:
      return `${recomputation(facts, facts.reason === "differs-in-last-place" ? 1 : 0)}; the printed ${facts.kind === "plan" ? facts.reported : moved(facts).replace(/^an? /, "")} ${wrong}${probability}`;
  }
}

/** `149/156 = 95.51%`, in the words of the kind, at the start of a sentence. */
function recomputation(facts: ExplanationFacts, morePlaces = 0): string {
  const found = value(facts, morePlaces);
  if (found === undefined)
    return facts.calculation ? `${facts.calculation} was calculated` : "The related numbers were compared";
  if (facts.kind === "count") return `The list has ${found} ${found === "1" ? "item" : "items"}`;
  if (facts.kind === "repeat") return `Elsewhere the report prints ${facts.operands[0] ?? found}`;
  if (facts.kind === "sum" && facts.calculation && facts.reason !== "agrees")
    return `The parts ${facts.calculation} add up to ${found}`;
  if (facts.calculation && facts.calculation === facts.operands[0] && facts.reason === "agrees")
    return `The report also prints ${facts.calculation}`;
  return facts.calculation ? `${facts.calculation} = ${found}` : `The recomputed value is ${found}`;
}

/** `With 150 xã, no whole number gives 67,4%: 101 gives 67.3%, 102 gives 68.0%`. */
function noWholeNumber(facts: ExplanationFacts): string {
  const [of = ""] = facts.operands;
  const nearest = (facts.neighbors ?? []).map(({ count, value }) => `${count} gives ${shown(value, facts)}`).join(", ");
  return `${of === "" ? "No" : `With ${of}, no`} whole number gives ${moved(facts)}${nearest === "" ? "" : `: ${nearest}`}`;
}

function shown(value: string, facts: ExplanationFacts): string {
  return format.quantity(value, facts.unit, facts.places);
}

function inner(facts: ExplanationFacts): string {
  const found = value(facts, 0);
  if (found === undefined) return "the recomputation goes the other way";
  return facts.calculation ? `${facts.calculation} = ${found}` : `the recomputed value is ${found}`;
}

function parenthesis(facts: ExplanationFacts): string {
  const found = value(facts, 0);
  return found === undefined || !facts.calculation ? "" : ` (${facts.calculation} = ${found})`;
}

function value(facts: ExplanationFacts, morePlaces: number): string | undefined {
  const shown = shownRecomputation(facts, format, morePlaces);
  if (shown === undefined) return undefined;
  const step = stepText(facts, format);
  return `${step}${shown.from === undefined ? shown.exact : `${shown.exact} (${shown.from} to ${shown.to} with rounding)`}`;
}

function gap(facts: ExplanationFacts): string {
  if (facts.difference === undefined) return "";
  const size = facts.difference.replace(/^-/, "");
  return ` (off by ${format.quantity(size, differenceUnit(facts, "percentage points"), tellingPlaces(facts))})`;
}

/** `a rise of 5%`; the number alone where no direction is named. */
function moved({ direction, reported, kind }: ExplanationFacts): string {
  if (direction === "none" || kind === "plan") return reported;
  return `a ${direction === "up" ? "rise" : "fall"} of ${reported}${kind === "multiple" && /^[\d.,]+$/.test(reported) ? " times" : ""}`;
}

function directed(facts: ExplanationFacts): string {
  if (facts.direction === "none") return facts.reported;
  return `${facts.direction === "up" ? "up" : "down"} ${facts.reported}`;
}

function baseNotPrinted(facts: ExplanationFacts): string {
  const named = impliedName(facts.implied?.what ?? "base", facts.reference);
  const name = named.startsWith("“") ? `the value for ${named}` : named;
  const { implied } = facts;
  if (!implied)
    return `The report does not print ${name}, so ${facts.direction === "none" ? facts.reported : `the ${moved(facts).replace(/^an? /, "")}`} cannot be recomputed`;
  const range = format.range(implied.low, implied.high, implied.unit);
  const changed = facts.direction !== "none" && facts.kind !== "plan";
  const subject = [facts.operands[0], claimed(facts)].filter(Boolean).join(changed ? ", " : " ");
  return `The report does not print ${name}; ${subject}${changed && facts.operands[0] ? "," : ""} implies ${range}`;
}

function claimed(facts: ExplanationFacts): string {
  switch (facts.kind) {
    case "plan":
      if (facts.direction !== "none")
        return `${facts.reported} ${facts.direction === "up" ? "over" : "below"} the plan`;
      return `at ${facts.reported} of the plan`;
    case "share":
      return `at ${facts.reported} of it`;
    case "ratio":
      return facts.direction === "none" ? `at ${facts.reported} of it` : directed(facts);
    case "multiple":
      return facts.direction === "none" ? `${facts.reported} times it` : `${directed(facts)} times`;
    default:
      return directed(facts);
  }
}
