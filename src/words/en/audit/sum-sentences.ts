import type { GapFacts, SumFacts } from "../../shape/reason-facts.ts";
import { numbers as format } from "../numbers.ts";

const count = (value: number) => format.number(String(value));

/** A sum or a rule that does not hold, in sentences. */
export function notHeld(facts: SumFacts): string {
  const { total, sum, off, held, of, rule, hasTotal, kind } = facts;
  if (rule) {
    const name = `Rule ${rule.id} (${rule.text})`;
    const said = hasTotal
      ? `${name} makes it ${rule.bound ? `at ${rule.bound} ` : ""}${sum}, but ${total} is printed (off by ${off})`
      : `${name} does not hold: its two sides differ by ${off}`;
    return sentences(said, others(facts));
  }
  const columns = `In ${count(held)} of ${count(of)} columns or periods`;
  if (kind === "shares")
    return sentences(
      `The ${count(facts.count)} shares do not add up to 100 (off by ${off})`,
      `${columns} they do`,
      others(facts),
    );
  if (kind === "weighted")
    return sentences(
      `With the printed weights the mean is ${sum}, but ${total} is printed (off by ${off})`,
      `${columns} the mean agrees`,
      others(facts),
    );
  const added = facts.parts === "" ? `The ${count(facts.count)} parts add up to ${sum}` : `${facts.parts} = ${sum}`;
  const vouched =
    of > 1
      ? `${columns} the same total adds up`
      : "No other column or period shows whether it is their sum; a single keying error would explain the difference";
  return sentences(`${added}, but ${total} is printed (off by ${off})`, vouched, others(facts));
}

/** Parts that do not come to their whole, where nothing else shows that they are all of it. */
export function mayNotAddUp({ total, sum, off, count: parts, parts: list, kind }: SumFacts, chance: string): string {
  if (kind === "shares")
    return `The ${count(parts)} shares add up to ${sum}, not to 100 (off by ${off}): one of them may be wrong, or a part is missing${chance}`;
  const added = list === "" ? `The ${count(parts)} parts add up to ${sum}` : `${list} = ${sum}`;
  return `${added}, but ${total} is printed (off by ${off}): one of the figures may be wrong, or the total has other parts${chance}`;
}

function sentences(...each: readonly string[]): string {
  return each.filter(Boolean).join(". ");
}

function others({ more }: SumFacts): string {
  return more === 0
    ? ""
    : `Correcting one figure would also resolve ${count(more)} more ${more === 1 ? "check" : "checks"}`;
}

/** A figure that sums or rules need, and is missing. */
export function figureMissing({ checks, implied }: GapFacts): string {
  const which = `${count(checks)} ${checks === 1 ? "sum or rule" : "sums and rules"} cannot be checked without this figure, which is missing`;
  return implied === "" ? which : `${which}; it would have to be ${implied}`;
}

/** A figure that stands there with several values. */
export function standsTwice({ values, checks }: GapFacts): string {
  const each = values.map(({ value, line, agreeing }) => {
    const where = line > 0 ? ` (line ${line})` : "";
    return `${value}${where}, with which ${count(agreeing)} of ${count(checks)} sums and rules agree`;
  });
  return `The figure is given with ${count(values.length)} values: ${each.join("; ")}`;
}
