import { bareReference, differenceUnit, shownRecomputation, stepText, tellingPlaces } from "../../facts.ts";
import type { ImpliedWhat, ReasonFacts } from "../../shape/reason-facts.ts";
import { numbers as format } from "../numbers.ts";

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

/** `149/156 = 95.51%`, in the words of the kind, at the start of a sentence. */
export function recomputation(facts: ReasonFacts, morePlaces = 0): string {
  const { data } = facts;
  if (data) return data.recomputed === "" ? "" : `recomputed as ${data.recomputed}`;
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
export function noWholeNumber(facts: ReasonFacts): string {
  const [of = ""] = facts.operands;
  const nearest = (facts.neighbors ?? []).map(({ count, value }) => `${count} gives ${shown(value, facts)}`).join(", ");
  return `${of === "" ? "No" : `With ${of}, no`} whole number gives ${moved(facts)}${nearest === "" ? "" : `: ${nearest}`}`;
}

function shown(value: string, facts: ReasonFacts): string {
  return format.quantity(value, facts.unit, facts.places);
}

/** The recomputation in the middle of a sentence. */
export function inner(facts: ReasonFacts): string {
  const found = value(facts, 0);
  if (found === undefined) return "the recomputation goes the other way";
  return facts.calculation ? `${facts.calculation} = ${found}` : `the recomputed value is ${found}`;
}

/** The recomputation in brackets, where there is a formula. */
export function parenthesis(facts: ReasonFacts): string {
  const found = value(facts, 0);
  return found === undefined || !facts.calculation ? "" : ` (${facts.calculation} = ${found})`;
}

function value(facts: ReasonFacts, morePlaces: number): string | undefined {
  const shown = shownRecomputation(facts, format, morePlaces);
  if (shown === undefined) return undefined;
  const step = stepText(facts, format);
  return `${step}${shown.from === undefined ? shown.exact : `${shown.exact} (${shown.from} to ${shown.to} with rounding)`}`;
}

/** How far off the number is, in brackets. */
export function gap(facts: ReasonFacts): string {
  if (facts.difference === undefined) return "";
  const size = facts.difference.replace(/^-/, "");
  return ` (off by ${format.quantity(size, differenceUnit(facts, "percentage points"), tellingPlaces(facts))})`;
}

/** `a rise of 5%`; the number alone where no direction is named. */
export function moved({ direction, reported, kind }: ReasonFacts): string {
  if (direction === "none" || kind === "plan") return reported;
  return `a ${direction === "up" ? "rise" : "fall"} of ${reported}${kind === "multiple" && /^[\d.,]+$/.test(reported) ? " times" : ""}`;
}

function directed(facts: ReasonFacts): string {
  if (facts.direction === "none") return facts.reported;
  return `${facts.direction === "up" ? "up" : "down"} ${facts.reported}`;
}

/** What a report implies of a value that it does not print. */
export function baseNotPrinted(facts: ReasonFacts): string {
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

function claimed(facts: ReasonFacts): string {
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
