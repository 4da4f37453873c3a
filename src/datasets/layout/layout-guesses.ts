import type { Guess } from "../../model/diagnostic.ts";
import { type GuessSaid, said } from "../../model/guess-said.ts";
import type { Place } from "../../model/problem.ts";
import { comparedPeriods } from "../cells/compared-periods.ts";
import type { Layout } from "./layout.ts";

/** The guesses that a layout is made of, as the user is told them. */
export function layoutGuesses(
  layout: Layout,
  place: Place,
  isMapped: ReadonlySet<number>,
  usual: string,
  unsure: number | undefined,
): Guess[] {
  const { names, fields, dimensions, levels = [], values, decimals } = layout;
  const nameOf = (column: number) => names[column] || `#${column + 1}`;
  const guesses: Guess[] = [];
  for (const [field, columns] of Object.entries(fields)) {
    const guessed = columns.filter((column) => !isMapped.has(column));
    if (guessed.length === 0 || field === "value") continue;
    const because = said(
      field === "area" && unsure !== undefined && guessed.includes(unsure) ? "only-names" : "name-and-cells",
    );
    guesses.push({ what: field, as: guessed.map(nameOf).join("+"), place, because });
  }
  if (levels.length > 0)
    guesses.push({ what: "area", as: levels.map(nameOf).join("+"), place, because: said("levels-above") });
  if (dimensions.length > 0) {
    const as = dimensions.map(({ column }) => nameOf(column)).join("+");
    guesses.push({ what: "dimension", as, place, because: said("part-of-name") });
  }
  const [first] = values;
  if (first?.when.is === "fixed") {
    const dated = values.filter(({ when }) => when.is === "fixed");
    const as = `${nameOf(first.column)} … ${nameOf(dated.at(-1)?.column ?? 0)}`;
    guesses.push({
      what: "layout",
      as: said("periods-across"),
      place,
      because: said("period-columns", dated.length, as),
    });
  } else {
    for (const value of values.slice(0, mostTold))
      guesses.push({ what: "value", as: nameOf(value.column), place, because: saying(value) });
  }
  if (first?.when.is !== "fixed" && values.length > mostTold) {
    guesses.push({ what: "value", as: said("more-columns", values.length - mostTold), place });
  }
  for (const { column, planOf } of values) {
    if (!planOf || planOf.isSaid) continue;
    const as = said(planOf.is === "year" ? "plan-of-year" : "plan-of-period", nameOf(column));
    const because = planOf.attained === undefined ? said("same-in-year") : said("attained", rounded(planOf.attained));
    guesses.push({ what: "plan", as, place, because });
  }
  const compared = values.find(({ column, comparison }) => !comparison && comparedPeriods(names[column] ?? ""));
  if (first?.when.is === "fixed" && compared)
    guesses.push({ what: "roles", as: nameOf(compared.column), place, because: said("compared-alone") });
  const marks = new Set(values.map(({ column }) => decimals[column] ?? usual));
  if (marks.size > 0)
    guesses.push({ what: "decimal", as: [...marks].join(" "), place, because: said("cells-of-columns") });
  if (layout.totalArea) guesses.push({ what: "total", as: said("rows-without-area"), place });
  return guesses;
}

/** A row that was taken for the numbering of columns, and where it stands again. */
export function numberingGuess(cells: readonly string[], rows: readonly number[], place: Place): Guess {
  const filled = cells.filter((cell) => cell !== "");
  const shown = filled.slice(0, mostTold).join(", ") + (filled.length > mostTold ? ", …" : "");
  const lines = rows.slice(0, mostTold).join(", ") + (rows.length > mostTold ? ", …" : "");
  return { what: "numbering", as: said("numbered-row", shown, lines), place, because: said("counts-columns") };
}

const mostTold = 12;

/** A percentage that only tells which side of a bound it is on. */
function rounded(percent: number): string {
  return percent < 10 ? String(Number(percent.toPrecision(2))) : String(Math.round(percent));
}

function saying({ stem, scenario, when, comparison, unit, status }: Layout["values"][number]): GuessSaid {
  return said("all-of", [
    ...(stem === "" ? [] : [said("measures", stem)]),
    comparison ? said("comparison") : said("scenario", scenario),
    ...(when.is === "row" ? [] : [said("of-period", when.is)]),
    ...(unit ? [said("in-unit", unit.text)] : []),
    ...(status ? [said("status", status)] : []),
  ]);
}
