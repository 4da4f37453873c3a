import type { AuditResult } from "../audit/result.ts";
import { verdictSigns } from "../model/verdict-order.ts";
import { type Language, messagesFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { claimRows, position } from "./claim-row.ts";
import { palette } from "./colors.ts";
import { framed } from "./frame.ts";
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
export function planCompletion(result: AuditResult, lang: Language, most = mostRows): Chart | undefined {
  const { labels, range } = messagesFor(lang);
  const words = labels.charts.planCompletion;
  const rows = claimRows(result)
    .filter(({ finding, entry }) => finding.kind === "plan" && entry.unit === "%")
    .sort((a, b) => a.reported.compare(b.reported));
  const [least] = rows;
  if (!least) return undefined;
  const implied = new Map(result.implied.flatMap((value) => value.from.map((claim) => [claim, value] as const)));
  const values = rows.slice(0, most).map((row) => {
    const plan = implied.get(row.finding.id);
    const percent = position(row.reported);
    const label = quoteOf(result, row, plotWidth);
    const note = [
      `${verdictSigns[row.finding.verdict]} ${plainText(row.entry.text)}`,
      plan && `${words.implied} ${range(plan.low, plan.high, plainText(plan.unit))}`,
    ]
      .filter(Boolean)
      .join(" · ");
    return {
      id: row.finding.id,
      label,
      verdict: row.finding.verdict,
      percent,
      note,
      said: saying(`${label}: ${note}`),
    };
  });
  const reached = rows.filter((row) => position(row.reported) >= wholePlan).length;
  const title = words.title(rows.length, reached, plainText(least.entry.text));
  const rest = rows.length - values.length;
  const farthest = Math.max(wholePlan, ...values.map((value) => value.percent));
  const x = { type: "quantitative" as const, scale: { domain: [0, farthest * 1.04], nice: false } };
  const y = { field: "id", type: "nominal", sort: null, axis: null } as const;
  return framed(
    {
      name: "plan-completion",
      title,
      lines: [
        ["claim", "reported_percent", "verdict"],
        ...values.map(({ label, percent, verdict }) => [label, percent, verdict]),
      ],
      subtitle: [words.subtitle, sentence(rest === 0 ? "" : labels.more(rest))],
      told: values.map(({ label, note }) => `${label}: ${note}`),
      lang,
    },
    {
      width: plotWidth,
      height: { step: rowStep + noteHeight },
      data: { values },
      layer: [
        {
          mark: { type: "bar", height: 12 },
          encoding: {
            y,
            x: { ...x, field: "percent", title: words.axis, axis: { tickCount: 5, grid: false } },
            color: verdictColor,
            ...said,
          },
        },
        {
          mark: { type: "tick", orient: "vertical", size: 20, thickness: 2, color: palette.ink },
          encoding: { y, x: { ...x, datum: wholePlan } },
        },
        {
          mark: { type: "text", align: "left", baseline: "bottom", dy: -9 },
          encoding: { y, x: { value: 0 }, text: { field: "label" } },
        },
        {
          mark: { type: "text", align: "left", baseline: "top", dy: 9, color: palette.quiet },
          encoding: { y, x: { value: 0 }, text: { field: "note" } },
        },
      ],
    },
  );
}
