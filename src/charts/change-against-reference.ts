import type { AuditResult } from "../audit/result.ts";
import { verdictSigns } from "../model/verdict-order.ts";
import { type Language, messagesFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { type ClaimRow, claimRows, position } from "./claim-row.ts";
import { palette } from "./colors.ts";
import { framed } from "./frame.ts";
import { plainText } from "./plain-text.ts";
import { quoteOf } from "./quote.ts";
import { sentence } from "./sentence.ts";
import { mostRows, plotWidth, rowStep } from "./theme.ts";
import { said, saying } from "./told-marks.ts";

/**
 * Every rise and fall in percent as the report prints it, in groups by what it is held against, the strongest first. All are of
 * one colour: a text does not say which way is good.
 * Undefined where the report claims no change.
 */
export function changeAgainstReference(result: AuditResult, lang: Language, most = mostRows): Chart | undefined {
  const { labels, reference, referenceKey } = messagesFor(lang);
  const words = labels.charts.changeAgainstReference;
  const rows = claimRows(result)
    .filter(({ finding, entry }) => finding.kind === "change" && entry.unit === "%" && finding.direction !== "none")
    .sort((a, b) => b.reported.abs().compare(a.reported.abs()));
  const [strongest] = rows;
  if (!strongest) return undefined;
  const drawn = rows.slice(0, most);
  const groups = new Map<string, ClaimRow[]>();
  for (const row of drawn) {
    const key = referenceKey(row.finding.reference);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const headingOf = ([first]: readonly ClaimRow[]) =>
    reference(plainText(first?.finding.reference ?? "")) || words.noReference;
  const values = [...groups.values()].flatMap((members, group) => [
    { id: `group ${group}`, heading: headingOf(members), percent: null, label: "", note: "", said: "" },
    ...members.map((row) => bar(result, row)),
  ]);
  const rises = rows.filter((row) => row.finding.direction === "up").length;
  const word = strongest.finding.direction === "up" ? labels.up : labels.down;
  const title = words.title(rises, rows.length - rises, `${word} ${plainText(strongest.entry.text)}`);
  const rest = rows.length - drawn.length;
  const lowest = Math.min(0, ...drawn.map(signed));
  const highest = Math.max(0, ...drawn.map(signed));
  const noteRoom = (highest - lowest) * 0.3;
  const domain = [lowest - (lowest < 0 && highest === 0 ? noteRoom : 0), highest + noteRoom];
  const x = { type: "quantitative" as const, scale: { domain, nice: false } };
  const ids = values.map((value) => value.id);
  const y = { field: "id", type: "nominal" as const, axis: null, scale: { domain: ids } };
  return framed(
    {
      name: "change-against-reference",
      title,
      lines: [
        ["claim", "reported_percent", "reference", "verdict"],
        ...drawn.map((row) => [
          quoteOf(result, row, plotWidth),
          signed(row),
          plainText(row.finding.reference ?? ""),
          row.finding.verdict,
        ]),
      ],
      subtitle: [words.subtitle, sentence(rest === 0 ? "" : labels.more(rest))],
      told: drawn.map((row) => `${quoteOf(result, row, plotWidth)} ${verdictSigns[row.finding.verdict]}`),
      lang,
    },
    {
      data: { values },
      width: plotWidth,
      height: { step: rowStep },
      layer: [
        {
          mark: { type: "bar", height: 12, yOffset: 10, color: palette.slate },
          encoding: {
            y,
            x: { ...x, field: "percent", title: words.axis, axis: { tickCount: 5, grid: false } },
            ...said,
          },
        },
        {
          transform: [{ filter: "isValid(datum.percent)" }],
          mark: { type: "tick", orient: "vertical", size: 16, thickness: 1, yOffset: 10, color: palette.quiet },
          encoding: { y, x: { ...x, datum: 0 } },
        },
        {
          mark: { type: "text", align: "left", baseline: "bottom", dy: -1 },
          encoding: { y, x: { value: 0 }, text: { field: "label" } },
        },
        {
          mark: { type: "text", align: "left", dy: 12, fontWeight: 600, fontSize: 13 },
          encoding: { y, x: { value: 0 }, text: { field: "heading" } },
        },
        {
          mark: { type: "text", align: "left", baseline: "middle", dy: 10, dx: 6, color: palette.quiet },
          encoding: { y, x: { ...x, field: "end" }, text: { field: "note" } },
        },
      ],
    },
  );
}

function bar(result: AuditResult, row: ClaimRow) {
  const percent = signed(row);
  return {
    id: row.finding.id,
    heading: "",
    label: quoteOf(result, row, plotWidth),
    percent,
    end: Math.max(0, percent),
    note: `${percent < 0 ? "▼" : "▲"} ${plainText(row.entry.text)} ${verdictSigns[row.finding.verdict]}`,
    said: saying(`${quoteOf(result, row, plotWidth)} ${verdictSigns[row.finding.verdict]}`),
  };
}

function signed(row: ClaimRow): number {
  const size = position(row.reported.abs());
  return row.finding.direction === "down" ? -size : size;
}
