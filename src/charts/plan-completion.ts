import type { ReportAudit } from "../audit/contract/report-audit.ts";
import { verdictSigns } from "../model/verdict-order.ts";
import { type Language, messagesFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { type ClaimRow, claimRows, position } from "./claim-row.ts";
import { palette } from "./colors.ts";
import { type Frame, framed, type Plot } from "./frame.ts";
import { caption, tick } from "./marks.ts";
import { plainText } from "./plain-text.ts";
import { quoteOf } from "./quote.ts";
import { sentence } from "./sentence.ts";
import { mostRows, plotWidth, rowStep, verdictColor } from "./theme.ts";
import { said, saying } from "./told-marks.ts";

/** Room for the line under a bar. */
const noteHeight = 18;
const wholePlan = 100;

/**
 * How much of each plan the report says is done, the least first, with the plan that an unverifiable claim implies.
 * Undefined where no claim is about a plan.
 */
export function planCompletion(
  result: ReportAudit,
  lang: Language,
  most = mostRows,
  width = plotWidth,
): Chart | undefined {
  const rows = claimRows(result)
    .filter(({ finding, entry }) => finding.kind === "plan" && entry.unit === "%")
    .sort((a, b) => a.reported.compare(b.reported));
  if (rows.length === 0) return undefined;
  const bars = barsOf(result, rows.slice(0, most), lang, width);
  return framed(frameOf(rows, bars, lang), { ...plotOf(bars, lang), width }, width);
}

type Bars = ReturnType<typeof barsOf>;

function barsOf(result: ReportAudit, rows: readonly ClaimRow[], lang: Language, width: number) {
  const { labels, range } = messagesFor(lang);
  const implied = new Map(result.implied.flatMap((value) => value.from.map((claim) => [claim, value] as const)));
  return rows.map((row) => {
    const plan = implied.get(row.finding.id);
    const label = quoteOf(result, row, width);
    const note = [
      `${verdictSigns[row.finding.verdict]} ${plainText(row.entry.text)}`,
      plan && `${labels.charts.planCompletion.implied} ${range(plan.low, plan.high, plainText(plan.unit))}`,
    ]
      .filter(Boolean)
      .join(" · ");
    return {
      id: row.finding.id,
      label,
      verdict: row.finding.verdict,
      percent: position(row.reported),
      note,
      said: saying(`${label}: ${note}`),
    };
  });
}

function frameOf(rows: readonly ClaimRow[], bars: Bars, lang: Language): Frame {
  const { labels } = messagesFor(lang);
  const words = labels.charts.planCompletion;
  const reached = rows.filter((row) => position(row.reported) >= wholePlan).length;
  const rest = rows.length - bars.length;
  return {
    name: "plan-completion",
    title: words.title(rows.length, reached, plainText(rows[0]?.entry.text ?? "")),
    lines: [
      ["claim", "reported_percent", "verdict"],
      ...bars.map(({ label, percent, verdict }) => [label, percent, verdict]),
    ],
    subtitle: [words.subtitle, sentence(rest === 0 ? "" : labels.more(rest))],
    told: bars.map(({ label, note }) => `${label}: ${note}`),
    lang,
  };
}

function plotOf(bars: Bars, lang: Language): Plot {
  const farthest = Math.max(wholePlan, ...bars.map(({ percent }) => percent));
  const x = { type: "quantitative" as const, scale: { domain: [0, farthest * 1.04], nice: false } };
  const y = { field: "id", type: "nominal", sort: null, axis: null } as const;
  const left = { y, x: { value: 0 } };
  const title = messagesFor(lang).labels.charts.planCompletion.axis;
  return {
    height: { step: rowStep + noteHeight },
    data: { values: bars },
    layer: [
      {
        mark: { type: "bar", height: 12 },
        encoding: {
          y,
          x: { ...x, field: "percent", title, axis: { tickCount: 5, grid: false } },
          color: verdictColor,
          ...said,
        },
      },
      tick(20, 2, { y, x: { ...x, datum: wholePlan } }, { color: palette.ink }),
      caption("label", left, { baseline: "bottom", dy: -9 }),
      caption("note", left, { baseline: "top", dy: 9, color: palette.quiet }),
    ],
  };
}
