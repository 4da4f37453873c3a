import type { Panel } from "../../model/panel.ts";
import type { Place } from "../../model/problem.ts";
import type { GapFacts } from "../../words/shape/reason-facts.ts";
import { type Language, messagesFor } from "../../words/words.ts";
import type { DataFinding } from "../contract/data-finding.ts";
import type { Figures } from "../dataset/known.ts";
import { placeOf } from "../dataset/place-of.ts";
import { subjectOf } from "../dataset/subject-at.ts";
import type { Gap } from "./gaps.ts";
import { short } from "./short-number.ts";

/** A figure that is missing, or stands twice, as a finding of the contract: the sums and rules that cannot be checked, and what they make it. */
export function gapFinding(gap: Gap, at: number, panel: Panel, figures: Figures, lang: Language): DataFinding {
  const { slot, rows, checks, implied } = gap;
  const { observations: o, indicators } = panel;
  const indicator = indicators[slot.indicator];
  const unit = indicator?.unit.text ?? "";
  const filled = rows.filter((row) => !Number.isNaN(o.value[row] ?? Number.NaN));
  const [first] = rows;
  const sources = [...new Set(checks.flatMap(({ rule }) => rule ?? []))];
  const kind = sources[0] === undefined ? "sum" : "rule";
  const reason = filled.length > 1 ? "duplicate-observation" : "figure-missing";
  const told = {
    kind,
    verdict: "unverifiable",
    reason,
    ...nothingElse,
    gap: gapFacts(gap, filled, panel, figures, lang),
  } as const;
  return {
    id: `g${at + 1}`,
    kind,
    subject: subjectOf(panel, slot, lang),
    comparison: sources[0] === undefined ? "parts/sum" : `rule:${sources[0]}`,
    reported: {
      id: "reported",
      role: "reported",
      value: filled[0] === undefined ? "" : short(figures.at(filled[0]).figure.exact),
      unit,
      place: first === undefined ? fileOf(panel) : placeOf(panel, o, first),
    },
    operands: [],
    formula: "",
    verdict: "unverifiable",
    reason,
    severity: "number",
    supports: [],
    explanation: messagesFor(lang).explain(told),
    ...(implied?.low &&
      implied.high && {
        implied: { what: "figure" as const, low: short(implied.low.value), high: short(implied.high.value), unit },
      }),
    causes: [],
    ...(sources[0] !== undefined && { rule: sources[0] }),
  };
}

/** What sentences on other findings are made of besides. */
const nothingElse = { direction: "none", reference: "", reported: "", operands: [], places: 0, unit: "" } as const;

function gapFacts(
  { rows, checks, agreeing, implied }: Gap,
  filled: readonly number[],
  panel: Panel,
  figures: Figures,
  lang: Language,
): GapFacts {
  const messages = messagesFor(lang);
  const unit = panel.indicators[panel.observations.indicator[filled[0] ?? 0] ?? 0]?.unit.text ?? "";
  const values = filled.map((row) => {
    const { line } = placeOf(panel, panel.observations, row);
    const value = messages.quantity(short(figures.at(row).figure.exact), unit);
    return { value, line: line ?? 0, agreeing: agreeing[rows.indexOf(row)] ?? 0 };
  });
  const { low, high } = implied ?? {};
  const [from, to] = [low, high].map((end) => (end ? short(end.value) : ""));
  const range = from && to ? (from === to ? messages.quantity(from, "") : messages.range(from, to, "")) : "";
  return { checks: checks.length, implied: range, values };
}

/** The one file that a figure is missing from. */
function fileOf({ sources }: Panel): Place {
  const names = new Set(sources.map(({ name }) => name));
  const [name] = names;
  return names.size === 1 && name !== undefined ? { file: name } : {};
}
