import type { Guess } from "../../model/diagnostic.ts";
import type { Place } from "../../model/problem.ts";
import type { Layout } from "./layout.ts";

/** The guesses that a layout is made of, as the user is told them. */
export function layoutGuesses(layout: Layout, place: Place, isMapped: ReadonlySet<number>, usual: string): Guess[] {
  const { names, fields, dimensions, values, decimals } = layout;
  const nameOf = (column: number) => names[column] || `#${column + 1}`;
  const guesses: Guess[] = [];
  for (const [field, columns] of Object.entries(fields)) {
    const guessed = columns.filter((column) => !isMapped.has(column));
    if (guessed.length === 0 || field === "value") continue;
    guesses.push({ what: field, as: guessed.map(nameOf).join("+"), place, because: "its name and its cells" });
  }
  if (dimensions.length > 0) {
    const as = dimensions.map(({ column }) => nameOf(column)).join("+");
    guesses.push({ what: "dimension", as, place, because: "part of each indicator's name; empty is the total" });
  }
  const [first] = values;
  if (first?.when.is === "fixed") {
    const as = `${nameOf(first.column)} … ${nameOf(values.at(-1)?.column ?? 0)}`;
    guesses.push({ what: "layout", as: "wide", place, because: `${values.length} columns of periods: ${as}` });
  } else {
    for (const value of values.slice(0, mostTold))
      guesses.push({ what: "value", as: nameOf(value.column), place, because: saying(value) });
  }
  if (first?.when.is !== "fixed" && values.length > mostTold) {
    guesses.push({ what: "value", as: `${values.length - mostTold} columns more`, place });
  }
  const marks = new Set(values.map(({ column }) => decimals[column] ?? usual));
  if (marks.size > 0)
    guesses.push({ what: "decimal", as: [...marks].join(" "), place, because: "the cells of each column" });
  if (layout.totalArea) guesses.push({ what: "total", as: "rows without an area", place });
  return guesses;
}

const mostTold = 12;

function saying({ stem, scenario, when, comparison, unit, status }: Layout["values"][number]): string {
  const parts = [
    stem === "" ? "" : `measures ${stem}`,
    comparison ? "a printed comparison" : scenario,
    when.is === "row" ? "" : `of the period ${when.is}`,
    unit ? `in ${unit.text}` : "",
    status ? `status ${status}` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
