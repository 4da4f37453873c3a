import { dataAuditWords } from "../../language/messages/data-audit.ts";
import type { SumFacts } from "../../language/messages/data-audit-shape.ts";
import { type Language, messagesFor } from "../../language/messages.ts";
import type { Panel } from "../../model/panel.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import type { Place } from "../../model/problem.ts";
import { Rational } from "../../model/rational.ts";
import type { Figures, Known } from "../dataset/known.ts";
import { summed } from "../dataset/known.ts";
import { placeOf } from "../dataset/place-of.ts";
import type { DataFinding, FindingCause } from "../dataset/result.ts";
import { slipCodes } from "../dataset/slip-codes.ts";
import { heldOf } from "./sum-rule.ts";
import type { BlamedFigure, WrongSum } from "./wrong-sum.ts";

/** Parts that are told one by one. */
const mostParts = 12;
const mostBlamed = 4;

/** A sum that does not add up as a finding of the contract: its comparison is `parts/sum`, its operands are the parts. */
export function sumFinding(wrong: WrongSum, at: number, panel: Panel, figures: Figures, lang: Language): DataFinding {
  const { check, sum, rule, blamed } = wrong;
  const { observations: o, indicators, areas, periods, vintages } = panel;
  const indicator = indicators[o.indicator[check.total] ?? 0];
  const area = areas[o.area[check.total] ?? 0];
  const period = periods[o.period[check.total] ?? 0];
  const unit = indicator?.unit.text ?? "";
  const messages = messagesFor(lang);
  const words = dataAuditWords(lang);
  const parts = check.parts.map((row) => figures.at(row));
  const range = summed(parts.map(({ figure }) => figure)).range;
  const printed = figures.at(check.total).figure.exact;
  const quantity = (value: Rational): string => messages.quantity(short(value), unit);
  const facts: SumFacts = {
    total: quantity(printed),
    sum: quantity(sum),
    off: messages.number(short(printed.sub(sum).abs())),
    parts:
      check.parts.length > mostParts ? "" : parts.map(({ figure }) => messages.number(short(figure.exact))).join(" + "),
    count: check.parts.length,
    held: heldOf(rule.checks),
    of: rule.checks.length,
    more: wrong.checks.length - 1,
  };
  const causeOf = ({ row, correction, slip }: BlamedFigure): FindingCause => {
    const value = figures.at(row).figure.exact;
    const place = placeOf(panel, o, row);
    const code = slip === undefined ? "wrong-figure" : slipCodes[slip];
    return {
      code,
      where: row === check.total ? "reported" : "part",
      place,
      correction: correction.toString(),
      explanation: words.causeInSum(
        code,
        nameOf(panel, row, lang),
        placeName(place),
        quantity(value),
        quantity(correction),
      ),
    };
  };
  return {
    id: `s${at + 1}`,
    indicator: indicator?.id ?? "",
    indicatorName: indicator?.names[lang] ?? "",
    area: area?.code ?? "",
    areaName: area?.names[lang] ?? "",
    period: period ? formatPeriod(period) : "",
    comparison: "parts/sum",
    vintage: vintages[o.vintage[check.total] ?? 0] ?? "",
    place: placeOf(panel, o, check.total),
    reported: short(printed),
    unit,
    operands: check.parts.map((row, each) => partOf(panel, row, parts[each])),
    formula: "sum(part)",
    recomputed: { low: range.low.toString(), high: range.high.toString(), exact: sum.toString() },
    verdict: "inconsistent",
    reason: "does-not-add-up",
    severity: "number",
    explanation: words.sum(facts),
    causes:
      blamed.length > mostBlamed && blamed.every(({ slip }) => slip === undefined)
        ? []
        : blamed.slice(0, mostBlamed).map(causeOf),
  };
}

function partOf(panel: Panel, row: number, known: Known | undefined): DataFinding["operands"][number] {
  const { observations: o, vintages } = panel;
  const value = known?.figure.exact ?? Rational.zero;
  return {
    role: "part",
    value: short(value),
    vintage: vintages[o.vintage[row] ?? 0] ?? "",
    place: placeOf(panel, o, row),
    observations: 1,
  };
}

/** What tells a part from its total: the last of its names, its area where the indicator is the same. */
function nameOf({ indicators, areas, observations: o }: Panel, row: number, lang: Language): string {
  const name = indicators[o.indicator[row] ?? 0]?.names[lang] ?? "";
  const area = areas.length > 1 ? (areas[o.area[row] ?? 0]?.names[lang] ?? "") : "";
  return [name.split(" / ").at(-1) ?? "", area].filter(Boolean).join(", ");
}

function placeName({ sheet, cell, line, column }: Place): string {
  if (cell !== undefined) return sheet === undefined ? cell : `${sheet}!${cell}`;
  return line === undefined ? "" : [line, column].filter((each) => each !== undefined).join(":");
}

/** With the decimals that it has, but for the noise of doubles. */
function short(value: Rational): string {
  const text = value.toString();
  return text.length > mostDigits ? text.replace(/(\.\d{6})\d+$/, "$1").replace(/\.?0+$/, "") : text;
}

const mostDigits = 12;
