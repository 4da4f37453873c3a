import type { DataFinding } from "../../audit/contract/data-finding.ts";
import type { PanelAudit } from "../../audit/dataset/audit-panel.ts";
import { findingsOf } from "../../audit/dataset/data-audit.ts";
import { Rational } from "../../model/rational.ts";
import { csvField } from "../csv-field.ts";
import type { DataAuditOptions } from "./options.ts";

/** Decimals of what has more: recomputed percentages seldom end. */
const places = 9;

const columns: readonly (readonly [string, (finding: DataFinding) => string | number | undefined])[] = [
  ["id", ({ id }) => id],
  ["indicator", ({ subject }) => subject.indicator],
  ["indicator_name", ({ subject }) => subject.indicatorName],
  ["area", ({ subject }) => subject.area],
  ["area_name", ({ subject }) => subject.areaName],
  ["period", ({ subject }) => subject.period],
  ["comparison", ({ comparison }) => comparison],
  ["vintage", ({ subject }) => subject.vintage],
  ["file", ({ reported }) => reported.place.file],
  ["sheet", ({ reported }) => reported.place.sheet],
  ["cell", ({ reported }) => reported.place.cell],
  ["line", ({ reported }) => reported.place.line],
  ["column", ({ reported }) => reported.place.column],
  ["reported", ({ reported }) => reported.value],
  ["unit", ({ reported }) => reported.unit],
  ["value", (finding) => operand(finding, "value")],
  ["base", (finding) => operand(finding, "base")],
  ["recomputed", ({ recomputed }) => decimal(recomputed?.exact)],
  ["recomputed_low", ({ recomputed }) => decimal(recomputed?.low)],
  ["recomputed_high", ({ recomputed }) => decimal(recomputed?.high)],
  ["verdict", ({ verdict }) => verdict],
  ["reason", ({ reason }) => reason],
  ["severity", ({ verdict, severity }) => (verdict === "inconsistent" ? severity : "")],
  ["agrees_with", ({ agreesWith }) => decimal(agreesWith?.value)],
  ["agrees_with_vintage", ({ agreesWith }) => agreesWith?.vintage],
  ["implied", ({ implied }) => implied?.what],
  ["implied_low", ({ implied }) => implied?.low],
  ["implied_high", ({ implied }) => implied?.high],
  ["implied_exact", ({ implied }) => implied?.exact],
  ["implied_periods", ({ implied }) => implied?.run?.periods],
  ["cause", ({ causes }) => causes[0]?.code],
  ["correction", ({ causes }) => causes[0]?.correction],
  ["explanation", ({ explanation }) => explanation],
];

/** Every printed comparison of a data set and what came of it, as CSV (RFC 4180), in pieces. */
export function* dataAuditCsv(audit: PanelAudit, { lang, raw = false }: DataAuditOptions): Generator<string> {
  yield `${columns.map(([name]) => name).join(",")}\r\n`;
  for (const finding of findingsOf(audit, lang))
    yield `${columns.map(([, of]) => csvField(String(of(finding) ?? ""), { raw })).join(",")}\r\n`;
}

function operand({ operands }: DataFinding, role: string): string | undefined {
  return decimal(operands.find((each) => each.role === role)?.value);
}

/** Fractions as decimals. */
function decimal(text: string | undefined): string | undefined {
  return text?.includes("/") ? Rational.parse(text).toFixed(places) : text;
}
