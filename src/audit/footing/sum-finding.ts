import { nameIn } from "../../model/names.ts";
import type { Panel } from "../../model/panel.ts";
import type { Place } from "../../model/problem.ts";
import { Rational } from "../../model/rational.ts";
import type { Rule } from "../../model/rule.ts";
import type { SumFacts } from "../../words/shape/reason-facts.ts";
import { type Language, messagesFor } from "../../words/words.ts";
import type { AuditFindingCause } from "../contract/audit-finding.ts";
import { type DataFinding, type DataNumber, numbered } from "../contract/data-finding.ts";
import type { Figures, Known } from "../dataset/known.ts";
import { placeOf } from "../dataset/place-of.ts";
import { subjectAt } from "../dataset/subject-at.ts";
import { type Recomputed, recomputed } from "../recomputed.ts";
import { slipCodes } from "../slip-codes.ts";
import { blameEntry } from "./blame-entry.ts";
import { sumOfParts } from "./relation-fit.ts";
import { short } from "./short-number.ts";
import { heldOf, type SumCheck, type SumRule } from "./sum-rule.ts";
import type { BlamedFigure, WrongFigures } from "./wrong-figures.ts";

/** Parts that are told one by one. */
const mostParts = 12;
const mostBlamed = 4;

/** A sum or rule that does not hold as a finding of the contract: its comparison is `parts/sum` or `rule:…`, its operands are the parts. */
export function sumFinding(
  wrong: WrongFigures,
  at: number,
  panel: Panel,
  figures: Figures,
  lang: Language,
): DataFinding | undefined {
  if (!wrong.check.sum) return undefined;
  const { check, rule } = wrong.check.sum;
  const { observations: o, indicators } = panel;
  const unit = indicators[o.indicator[check.total] ?? 0]?.unit.text ?? "";
  const found = recomputedOf(check, figures);
  const operands = numbered(check.parts.map((row) => partOf(panel, row, figures.at(row))));
  const kind = rule.rule ? "rule" : "sum";
  const reason = rule.rule ? "breaks-rule" : "does-not-add-up";
  const sum = factsOf(wrong, check, rule, panel, figures, lang);
  return {
    id: `s${at + 1}`,
    kind,
    subject: subjectAt(panel, o, check.total, lang),
    comparison: rule.rule ? `rule:${rule.rule.id}` : "parts/sum",
    reported: {
      id: "reported",
      role: "reported",
      value: short(figures.at(check.total).figure.exact),
      unit,
      place: placeOf(panel, o, check.total),
    },
    operands,
    formula: formulaOf(check, rule),
    ...(found && {
      recomputed: {
        low: found.range.low.toString(),
        high: found.range.high.toString(),
        exact: found.exact.toString(),
        unit,
      },
    }),
    verdict: "inconsistent",
    reason,
    severity: "number",
    supports: [],
    explanation: messagesFor(lang).explain({
      kind,
      verdict: "inconsistent",
      reason,
      direction: "none",
      reference: "",
      reported: sum.total,
      operands: [],
      places: 0,
      unit,
      sum,
    }),
    causes: causesOf(wrong, (row) => idOf(check, operands, row), panel, figures, lang),
    ...(rule.rule && { rule: rule.rule.id }),
    blame: blameEntry(wrong, panel, lang),
  };
}

function formulaOf({ relation }: SumCheck, { rule, kind }: SumRule): string {
  if (rule) return rule.text;
  if (kind === "shares") return "sum(part) - 100";
  if (kind === "weighted") return "sum(part * weight) / sum(weight)";
  return relation ? "part - sum(other parts)" : "sum(part)";
}

function factsOf(
  { checks }: WrongFigures,
  check: SumCheck,
  rule: SumRule,
  panel: Panel,
  figures: Figures,
  lang: Language,
): SumFacts {
  const messages = messagesFor(lang);
  const unit = panel.indicators[panel.observations.indicator[check.total] ?? 0]?.unit.text ?? "";
  const hasTotal = check.relation?.hasTotal ?? true;
  const exact = recomputedOf(check, figures)?.exact ?? Rational.zero;
  const printed = hasTotal ? figures.at(check.total).figure.exact : Rational.zero;
  const parts = check.parts.map((row) => messages.number(short(figures.at(row).figure.exact)));
  return {
    total: messages.quantity(short(printed), unit),
    sum: messages.quantity(short(exact), unit),
    off: messages.number(short(printed.sub(exact).abs())),
    parts: check.parts.length > mostParts ? "" : parts.join(check.relation ? " − " : " + "),
    count: check.parts.length,
    held: heldOf(rule.checks),
    of: rule.checks.length,
    more: checks.length - 1,
    hasTotal,
    kind: rule.kind === "shares" || rule.kind === "weighted" ? rule.kind : "sum",
    ...(rule.rule && { rule: { id: rule.rule.id, text: rule.rule.text, ...boundOf(rule.rule) } }),
  };
}

/** Whether a figure is to be no less, or no more, than what the rule makes of the others. */
function boundOf({ sign }: Rule): { readonly bound?: "least" | "most" } {
  if (sign === "=") return {};
  return { bound: sign.startsWith("<") ? "least" : "most" };
}

/** The figures that would mend the finding alone, or with the percentages that were worked out from them. */
function causesOf(
  { sets }: WrongFigures,
  idOfRow: (row: number) => string,
  panel: Panel,
  figures: Figures,
  lang: Language,
): readonly AuditFindingCause[] {
  const alone = sets.flatMap((set) => {
    const own = set.figures.filter(({ isComparison }) => !isComparison);
    const [first, second] = own;
    if (!first || (second && first.swappedWith !== second.row)) return [];
    return { ...set, figures: own };
  });
  const slips = alone.filter(({ likelihood }) => likelihood > 0);
  const told = slips.length > 0 ? slips : alone;
  if (told.length > mostBlamed && slips.length === 0) return [];
  return told
    .slice(0, mostBlamed)
    .flatMap(({ figures: own }) => own.map((figure) => causeOf(figure, idOfRow(figure.row), panel, figures, lang)));
}

function causeOf(
  { row, correction, slip, swappedWith }: BlamedFigure,
  number: string,
  panel: Panel,
  figures: Figures,
  lang: Language,
): AuditFindingCause {
  const { observations: o } = panel;
  const unit = panel.indicators[o.indicator[row] ?? 0]?.unit.text ?? "";
  const messages = messagesFor(lang);
  const place = placeOf(panel, o, row);
  const code = swappedWith !== undefined ? "figures-swapped" : slip === undefined ? "wrong-figure" : slipCodes[slip];
  const other = swappedWith === undefined ? "" : placeName(placeOf(panel, o, swappedWith));
  return {
    code,
    number,
    place,
    correction: correction.toString(),
    explanation: messages.cause(code, {
      printed: messages.quantity(short(figures.at(row).figure.exact), unit),
      correction: short(correction),
      unit,
      cell: { sum: { name: nameOf(panel, row, lang), place: placeName(place), other } },
    }),
  };
}

/** The id of the figure in a row: of the total, or of one of its parts. */
function idOf({ parts }: SumCheck, operands: readonly DataNumber[], row: number): string {
  return operands[parts.indexOf(row)]?.id ?? "reported";
}

/** What the parts come to, as they stand and with all that their roundings leave open. */
function recomputedOf({ parts, relation = sumOfParts }: SumCheck, figures: Figures): Recomputed | undefined {
  const found = recomputed(
    relation.formula,
    parts.map((row) => figures.at(row).figure),
  );
  return found === "zero-base" ? undefined : found;
}

function partOf(panel: Panel, row: number, known: Known): Omit<DataNumber, "id"> {
  const { observations: o, vintages } = panel;
  const vintage = vintages[o.vintage[row] ?? 0] ?? "";
  const place = placeOf(panel, o, row);
  return { role: "part", value: short(known.figure.exact), place, ...(vintage !== "" && { vintage }) };
}

/** What tells a part from its total: the last of its names, its area where the indicator is the same. */
function nameOf({ indicators, areas, observations: o }: Panel, row: number, lang: Language): string {
  const name = nameIn(indicators[o.indicator[row] ?? 0]?.names, lang) ?? "";
  const area = areas.length > 1 ? (nameIn(areas[o.area[row] ?? 0]?.names, lang) ?? "") : "";
  return [name.split(" / ").at(-1) ?? "", area].filter(Boolean).join(", ");
}

function placeName({ sheet, cell, line, column }: Place): string {
  if (cell !== undefined) return sheet === undefined ? cell : `${sheet}!${cell}`;
  return line === undefined ? "" : [line, column].filter((each) => each !== undefined).join(":");
}
