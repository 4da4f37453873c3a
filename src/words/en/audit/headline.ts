import type { HeadlineCounts } from "../../shape/labels.ts";
import { numbers as format } from "../numbers.ts";

const number = (count: number) => format.number(String(count));

/** What is counted: `claim`, `claims`. */
export type Noun = readonly [one: string, many: string];

/** The conclusion of an audit in one sentence, in English: of a report's claims or of a data set's printed comparisons. There is at least one. */
export function headline(counts: HeadlineCounts, noun: Noun): string {
  const { findings, consistent, inconsistent, doubtful, unverifiable } = counts;
  const [one, many] = noun;
  const some = (count: number) => `${number(count)} ${count === 1 ? one : many}`;
  const unchecked = unverifiable === 0 ? "" : `; ${number(unverifiable)} could not be checked`;
  const doubts = doubtful === 0 ? "" : `; ${number(doubtful)} ${doubtful === 1 ? "is" : "are"} doubtful`;
  const rest = doubts + unchecked;
  const checked = consistent + inconsistent;
  if (checked === 0 && doubtful > 0) return `${some(doubtful)} ${doubtful === 1 ? "is" : "are"} doubtful${unchecked}.`;
  if (checked === 0)
    return findings === 1
      ? `${some(1)} found; it could not be checked.`
      : `${some(findings)} found, none of which could be checked.`;
  if (inconsistent > 0)
    return `${number(inconsistent)} of ${number(checked)} checked ${checked === 1 ? one : many} ${inconsistent === 1 ? "does" : "do"} not agree${rest}.`;
  if (doubtful > 0) return `${some(checked)} ${checked === 1 ? "agrees" : "agree"}${rest}.`;
  return checked === 1
    ? `The one ${one} that could be checked agrees${rest}.`
    : `All ${number(checked)} ${many} that could be checked agree${rest}.`;
}
