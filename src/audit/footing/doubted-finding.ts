import type { Panel } from "../../model/panel.ts";
import { type Language, messagesFor } from "../../words/words.ts";
import { type DataFinding, numbered } from "../contract/data-finding.ts";
import { decimalOf, roundedDecimals } from "../dataset/decimal.ts";
import { placeOf } from "../dataset/place-of.ts";
import { subjectAt } from "../dataset/subject-at.ts";
import type { DoubtedSum } from "./doubted-sum.ts";
import { short } from "./short-number.ts";

/** Parts that are told one by one. */
const mostParts = 12;

/** Parts that may not come to their whole as a finding of the contract: what is reported is the whole, 100 of shares, at the place of the first of them. */
export function doubtedFinding(doubted: DoubtedSum, at: number, panel: Panel, lang: Language): DataFinding {
  const { kind, parts, total, sum, whole, confidence, isPrinted } = doubted;
  const columns = isPrinted ? panel.reported : panel.observations;
  const first = total ?? parts[0] ?? 0;
  const messages = messagesFor(lang);
  const isShares = kind === "shares";
  const unit = isShares ? "%" : (panel.indicators[columns.indicator[first] ?? 0]?.unit.text ?? "");
  const operands = numbered(
    parts.map((row) => ({ role: "part", value: short(valueAt(columns, row)), place: placeOf(panel, columns, row) })),
  );
  const list = operands.map(({ value }) => messages.number(value)).join(" + ");
  const told = {
    total: messages.quantity(short(whole), unit),
    sum: isShares ? messages.number(short(sum)) : messages.quantity(short(sum), unit),
    off: messages.number(short(whole.sub(sum).abs())),
    parts: parts.length > mostParts ? "" : list,
    count: parts.length,
    held: 0,
    of: 0,
    more: 0,
    hasTotal: !isShares,
    kind,
  };
  return {
    id: `d${at + 1}`,
    kind: "sum",
    subject: subjectAt(panel, columns, first, lang),
    comparison: "parts/sum",
    reported: { id: "reported", role: "reported", value: short(whole), unit, place: placeOf(panel, columns, first) },
    operands,
    formula: "sum(part)",
    recomputed: { low: sum.toString(), high: sum.toString(), exact: sum.toString(), unit },
    verdict: "doubtful",
    reason: "may-not-add-up",
    confidence,
    severity: "number",
    supports: [],
    explanation: messages.explain({
      kind: "sum",
      verdict: "doubtful",
      reason: "may-not-add-up",
      direction: "none",
      reference: "",
      reported: told.total,
      operands: [],
      places: 0,
      unit,
      confidence,
      sum: told,
    }),
    causes: [],
  };
}

function valueAt({ value, decimals }: Panel["observations"] | Panel["reported"], row: number) {
  const printed = value[row] ?? 0;
  return decimalOf(printed, roundedDecimals(printed, decimals[row] ?? -1));
}
