import {
  type Column,
  columnFromValues,
  dictionary,
  float64,
  int32,
  type Table,
  tableFromColumns,
  utf8,
} from "@uwdata/flechette";
import type { Language } from "../../model/spoken-language.ts";
import type { Compared } from "./compared.ts";
import { type FlatColumn, flatColumns } from "./flat-columns.ts";

/**
 * A result as an Arrow table, with the columns of `flatColumns` and the exact numerators and denominators. Texts are
 * dictionary-encoded; a missing number is null.
 *
 * @example
 * const figures = [{ indicator: "dengue", period: "2023", value: 80 }, { indicator: "dengue", period: "2024", value: 100 }];
 * toArrow(compare(panelOf(figures), { against: "prior-year", at: "all" })).numRows // -> 2
 */
export function toArrow(result: Compared, options: { readonly lang?: Language } = {}): Table {
  const columns = flatColumns(result, { lang: options.lang ?? "en", exact: true });
  return tableFromColumns(columns.map((column) => [column.name, arrowColumn(column, result)]));
}

function arrowColumn(column: FlatColumn, { batches }: Compared): Column<unknown> {
  const visit = (callback: (value: unknown) => void): void => {
    for (const batch of batches) for (let row = 0; row < batch.length; row++) callback(cell(column.at(batch, row)));
  };
  switch (column.kind) {
    case "text":
      return columnFromValues(visit, dictionary(utf8(), int32()));
    case "number":
      return columnFromValues(visit, float64());
    case "count":
      return columnFromValues(visit, int32());
  }
}

function cell(value: string | number | null): string | number | null {
  return typeof value === "number" && Number.isNaN(value) ? null : value;
}
