import type { Guess } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import { fieldOf } from "./column-words.ts";

/** The year that days without one are of, and the rows with it behind these days. */
export interface DaysOfYear {
  readonly rows: readonly (readonly string[])[];
  readonly year?: string;
  readonly guess?: Pick<Guess, "what" | "as" | "because">;
}

const dayAndMonth = /^\d{1,2}[/.-]\d{1,2}$/;

/** Days without a year, `01/03` under `Ngày`, are of the one year that the lines above the table, or its sheet or file, name. */
export function daysOfYear(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  above: readonly string[],
  around: readonly string[],
): DaysOfYear {
  const column = names.findIndex((name, at) => mayHoldDays(name) && areDays(rows.flatMap((row) => row[at] || [])));
  if (column < 0) return { rows };
  const places = [[above, said("title")], ...around.map((name) => [[name], said("its-name")] as const)] as const;
  for (const [texts, because] of places) {
    const years = new Set(texts.flatMap((text) => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []));
    const [year] = years;
    if (years.size !== 1 || year === undefined) continue;
    const example = rows.find((row) => dayAndMonth.test(row[column] ?? ""))?.[column] ?? "";
    const dated = rows.map((row) => row.map((cell, at) => (at === column ? withYear(cell, year) : cell)));
    const guess = { what: "period", as: said("equals", example, withYear(example, year)), because } as const;
    return { rows: dated, year, guess };
  }
  return { rows };
}

function mayHoldDays(name: string): boolean {
  const field = fieldOf(name);
  return field === "period" || field === "day";
}

function areDays(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => dayAndMonth.test(text));
}

/** `01/03` as `01/03/2024`; anything else as it is. */
function withYear(text: string, year: string): string {
  return text.replace(/^\d{1,2}([-/.])\d{1,2}$/, `$&$1${year}`);
}
