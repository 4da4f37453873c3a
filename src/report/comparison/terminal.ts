import type { Compared } from "../../engine/results/compared.ts";
import { visibleLine } from "../../model/visible.ts";
import { type Paint, painter } from "../terminal/style.ts";
import { textList, textTable } from "../text-table.ts";
import { wrap } from "../wrap.ts";
import { asTextTable, type ComparisonTable, comparisonTable, type TableOptions } from "./table.ts";

/** How a table is set on a screen. */
export interface ComparisonScreen extends TableOptions {
  readonly width: number;
  readonly color: boolean;
}

/** What is given up for room, one after another: short titles, wide names, and the bases, before a list is made of it. */
const tries = [
  { bases: true, narrowest: 24, lines: 2 },
  { bases: true, narrowest: 18, lines: 4 },
  { bases: false, narrowest: 18, lines: 3 },
  { bases: false, narrowest: 10, lines: 5 },
] as const;

/** A result as text for a terminal, at most `width` columns wide: a caption, a table or a list, and what its words mean. */
export function comparisonTerminal(result: Compared, screen: ComparisonScreen): string {
  const table = comparisonTable(result, screen);
  const paint = painter(screen.color);
  const lines = [
    ...wrapped(table.caption, screen.width).map((line) => paint(line, "bold")),
    ...body(table, screen.width, paint),
    ...table.notes.flatMap((note) => wrapped(note, screen.width).map((line) => paint(line, "dim"))),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function wrapped(text: string, width: number): readonly string[] {
  return text === "" ? [] : wrap(visibleLine(text), width);
}

function body(table: ComparisonTable, width: number, paint: Paint): readonly string[] {
  if (table.rows.length === 0) return [];
  for (const { bases, ...squeeze } of tries) {
    const lines = textTable(bases ? asTextTable(table) : asTextTable(withoutBases(table)), width, squeeze, paint);
    if (lines) return lines;
  }
  return textList(asTextTable(table), width, paint);
}

function withoutBases(table: ComparisonTable): ComparisonTable {
  const kept = table.columns.map(({ role }) => role !== "base");
  return {
    ...table,
    columns: table.columns.filter((_, at) => kept[at]),
    rows: table.rows.map((row) => row.filter((_, at) => kept[at])),
  };
}
