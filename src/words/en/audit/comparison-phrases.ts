import { isProbable } from "../../facts.ts";
import type { DataFacts, ReasonFacts } from "../../shape/reason-facts.ts";
import { numbers as format } from "../numbers.ts";
import { recomputation } from "./claim-phrases.ts";

const count = (value: number) => format.number(String(value));
const published = (vintage: string) => (vintage === "" ? "" : ` (published ${vintage})`);

/** What a printed comparison agrees with instead. */
export function otherFigure(f: ReasonFacts, name: string): string {
  const { value = "", vintage = "", derived = false } = f.data?.other ?? {};
  return `${recomputation(f)}; ${f.reported} agrees with ${name} ${value}${derived ? ", derived from later figures" : ""}${published(vintage)}`;
}

/** The plan that a percentage implies, and how many consecutive periods do. */
export function impliedPlan({ reported, data }: ReasonFacts): string {
  if (data?.implied === undefined) return "";
  return `${reported} implies a plan of ${data.implied}${sameRun(data)}`;
}

function sameRun({ run }: DataFacts): string {
  if (!run || run.periods < 2) return "";
  return `; ${count(run.periods)} consecutive periods, from ${run.from} to ${run.to}, imply the same plan`;
}

/** The base that a printed comparison implies; of a run of plans the plan. */
export function impliedBase({ reported, reference, data }: ReasonFacts): string {
  if (data?.implied === undefined) return `${reported} does not determine the ${reference}`;
  const article = /^[aeiou]/i.test(reference) ? "an" : "a";
  return `${reported} implies ${article} ${reference} of ${data.implied}${data.exact ? ", to the last digit" : ""}`;
}

/** The base that it was held to. */
export function known({ data }: ReasonFacts): string {
  return data?.base === undefined ? "" : ` with ${data.base.value}${published(data.base.vintage)}`;
}

/** `80 of 84 comparisons in this column agree with base values as published, and half of the revisions are below 2.1%`. */
function habit({ agreeing, of, usual }: NonNullable<DataFacts["revision"]>): string {
  const rest = usual === "" ? "" : `, and half of the revisions are below ${usual}`;
  return `${count(agreeing)} of ${count(of)} comparisons in this column agree with base values as published${rest}`;
}

/** The revision that it would take, in brackets. */
export function revision({ data }: ReasonFacts): string {
  return data?.revision === undefined ? "" : ` (by ${data.revision.change}; ${habit(data.revision)})`;
}

/** `94% or its value may be wrong (23%)`. */
export function eitherWrong({ reported, confidence = 0 }: ReasonFacts): string {
  return `${reported} or its value ${isProbable(confidence) ? "is probably" : "may be"} wrong (${format.probability(confidence)})`;
}

/** Why a revision of the base is no likely explanation. */
export function unlikelyRevision({ data }: ReasonFacts): string {
  if (data?.revision === undefined) return "";
  const { agreeing, of, change } = data.revision;
  // Where they all fail by this one, how many agree says nothing.
  if (data.indirect && agreeing * 2 < of) return "";
  if (data.indirect) return `; ${count(agreeing)} of ${count(of)} in this column agree with values implied in this way`;
  return `. A revision of the base ${data.base?.value ?? ""} by ${change} is unlikely: ${habit(data.revision)}`;
}

/** `3 other printed indices of the series` and what they lead to; empty where figures decide. */
export function byOthers({ reason, reference, data }: ReasonFacts): string {
  if (data?.indirect === undefined) return "";
  const { from, result, base, prints } = data.indirect;
  const others = `${count(prints)} other printed ${prints === 1 ? "comparison" : "comparisons"}`;
  const put = `${prints === 1 ? "puts" : "put"} the ${reference} at ${base}`;
  switch (from) {
    case "levels":
      return `from ${others} of the same index the result is ${result}`;
    case "averages":
      return `from ${others} for the periods that it averages, the result is ${result}`;
    case "digits":
      return `the ${reference} implied to the last digit is ${base}`;
    case "parts":
      return `${others} of the same sum ${put}, which gives ${result}`;
    case "periods":
      return `${others} of the series for other periods ${put}, which gives ${result}`;
    case "same-base":
      return `${others} of the same base ${put}${reason === "differs" ? "" : changedFrom(data)}, which gives ${result}`;
  }
}

function changedFrom({ base }: DataFacts): string {
  return base ? ` instead of ${base.value}${published(base.vintage)}, so it has changed` : "";
}

/** Which figure is no more exact than what it was worked out from; of a text its operands. */
export function roundedOperands({ data }: ReasonFacts): string {
  if (!data?.quotient) return " if the operands are rounded";
  const { value, over, under } = data.quotient;
  return `: ${value} was worked out from ${over} and ${under}, which are rounded`;
}
