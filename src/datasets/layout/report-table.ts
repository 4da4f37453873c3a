import { headerLanguageOf } from "../../language/header-languages.ts";
import { readHeader } from "../../language/read-header.ts";
import { knownUnit } from "../cells/unit-of.ts";
import { fieldOf } from "./column-words.ts";

const timeFields: ReadonlySet<string> = new Set(["period", "year", "half", "quarter", "month", "week", "day"]);

/**
 * Whether column names are those of a table as reports print them, in which each column of figures says period and scenario and
 * some compare the others: `Thực hiện 6 tháng 2023`, `Ước 6 tháng 2024`, `So với cùng kỳ (%)`. A column of periods makes it
 * another table.
 *
 * @example
 * isReportTable(["Chỉ tiêu", "KH 2024", "Ước 6T/2024", "So với KH (%)"]) // -> true
 * isReportTable(["province", "year", "plan", "plan_pct"]) // -> false
 */
export function isReportTable(names: readonly string[]): boolean {
  if (names.some((name) => timeFields.has(fieldOf(name) ?? ""))) return false;
  const language = headerLanguageOf(names.join(" "));
  const meanings = names.map((name) => readHeader(name, language, (text) => knownUnit(text) !== undefined));
  const figures = meanings.filter(({ comparison, periods }) => !comparison && periods.length > 0);
  const compares = meanings.some(({ comparison }) => comparison !== undefined);
  const plans = figures.filter(({ scenario }) => scenario === "plan").length;
  const said = figures.filter(({ scenario }) => scenario !== undefined).length;
  // `Kế hoạch 2024` beside `Thực hiện` or `Lũy kế`, whose period the title says.
  const isOpen = meanings.some(
    ({ periods, scenario, cumulative }) => periods.length === 0 && (cumulative || scenario === "actual"),
  );
  return figures.length > 0 && (compares || said > 1 || (plans > 0 && (isOpen || figures.length > plans)));
}
