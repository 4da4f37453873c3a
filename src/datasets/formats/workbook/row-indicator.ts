import { kindOfName } from "../../../language/indicator-kind.ts";
import type { Indicator } from "../../../model/indicator.ts";
import { noUnit, type Unit } from "../../../model/unit.ts";
import type { RowPath } from "./row-paths.ts";
import type { SheetTable } from "./sheet-table.ts";

/** The names that lead to the indicator of a row's figures: the title's, the row's with those above it, the column's. */
export function namesOfRow({ name, subject }: SheetTable, path: readonly string[], column: string): readonly string[] {
  const named = [name, ...path, column].filter((part) => part !== "");
  return named.length > 0 ? named : [subject];
}

/** The indicator of a row's figures: its kind by the words of row and column, else by those of the title. */
export function indicatorOfRow(
  table: SheetTable,
  { path, parent }: RowPath,
  column: string,
  unit: Unit | undefined,
  idOf: (names: readonly string[]) => string,
  kindOfTable: () => ReturnType<typeof kindOfName>,
): Indicator {
  const names = namesOfRow(table, path, column);
  const name = names.join(" / ");
  const isBased = unit?.base.endsWith("= 100") === true;
  const kind = isBased ? "index" : (kindOfName([...path, column].join(" "), table.language) ?? kindOfTable());
  const isRatio = unit?.kind === "percent" || unit?.base.includes("/") === true;
  return {
    id: idOf(names),
    names: { vi: name, en: name },
    unit: unit ?? noUnit,
    kind: isRatio && kind !== "index" ? "ratio" : (kind ?? "flow"),
    direction: "none",
    guessed: true,
    ...(table.cumulative ? { cumulative: true } : {}),
    ...(parent ? { parent: idOf([table.name, ...parent, column]) } : {}),
  };
}
