import type { AskedQuery } from "../../engine/sql/comparison/asked-query.ts";
import {
  type WarehouseField,
  type WarehouseTable,
  warehouseFields,
} from "../../engine/sql/comparison/warehouse-table.ts";
import { type DialectName, dialects } from "../../engine/sql/dialects.ts";
import { print } from "../../engine/sql/print.ts";
import type { Panel } from "../../model/panel.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { type Language, wordsFor } from "../../words/words.ts";

/** A query as text in a dialect, below comments that say what it computes and what it expects of the table. */
export function comparisonSql(
  { query, plan, keys, indicators, fields }: AskedQuery,
  panel: Pick<Panel, "areas" | "periods">,
  warehouse: WarehouseTable,
  dialect: DialectName,
  lang: Language,
): string {
  const words = wordsFor(lang).compare.sql;
  const { text, name } = dialects[dialect];
  const reads = (field: WarehouseField): boolean => {
    if (field === "scenario" || field === "status" || field === "vintage") return fields[field];
    return true;
  };
  const columns = warehouseFields.filter(reads).map((field) => {
    const said = warehouse.columns[field] ?? { name: field };
    return `${field} = ${"constant" in said ? text(said.constant) : name(said.name)}`;
  });
  const table = warehouse.name.map(name).join(".");
  const lines = [
    words.what(
      keys.join(", "),
      indicators.length,
      plan.areas?.length ?? panel.areas.length,
      spanOf(plan.at ?? panel.periods),
    ),
    words.columns(`${table}; ${columns.join(", ")}`),
    words.oneRow,
    words.periods[warehouse.periods],
    ...(fields.scenario ? [words.scenario] : []),
    ...(fields.status ? [words.status] : []),
    ...(fields.vintage ? [words.vintage] : []),
    words.leftOut,
    words.exact,
  ];
  return `${lines.map(comment).join("\n")}\n${print(query, dialects[dialect])};\n`;
}

function spanOf(periods: Panel["periods"]): string {
  const texts = periods.map(formatPeriod);
  const [first = "", last = ""] = [texts[0], texts.at(-1)];
  return texts.length > 1 ? `${first} … ${last} (${texts.length})` : first;
}

/** A comment ends with its line, so that a name with a line end in it must not end it. */
function comment(text: string): string {
  return `-- ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")}`;
}
