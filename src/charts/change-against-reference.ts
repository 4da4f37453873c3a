import type { ReportAudit } from "../audit/contract/report-audit.ts";
import { verdictSigns } from "../model/verdict-order.ts";
import { type Language, messagesFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { type ClaimRow, claimRows, position } from "./claim-row.ts";
import { palette } from "./colors.ts";
import { type Frame, framed, type Plot } from "./frame.ts";
import { caption, tick, where } from "./marks.ts";
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
export function changeAgainstReference(
  result: ReportAudit,
  lang: Language,
  most = mostRows,
  width = plotWidth,
): Chart | undefined {
  const rows = claimRows(result)
    .filter(({ finding, entry }) => finding.kind === "change" && entry.unit === "%" && finding.direction !== "none")
    .sort((a, b) => b.reported.abs().compare(a.reported.abs()));
  const [strongest] = rows;
  if (!strongest) return undefined;
  const drawn = rows.slice(0, most);
  const look = { lang, width };
  return framed(frameOf(result, rows, drawn, strongest, look), plotOf(result, drawn, look), width);
}

interface Look {
  readonly lang: Language;
  readonly width: number;
}

function frameOf(
  result: ReportAudit,
  rows: readonly ClaimRow[],
  drawn: readonly ClaimRow[],
  { finding, entry }: ClaimRow,
  { lang, width }: Look,
): Frame {
  const { labels } = messagesFor(lang);
  const words = labels.charts.changeAgainstReference;
  const rises = rows.filter((row) => row.finding.direction === "up").length;
  const strongest = `${finding.direction === "up" ? labels.up : labels.down} ${plainText(entry.text)}`;
  const rest = rows.length - drawn.length;
  return {
    name: "change-against-reference",
    title: words.title(rises, rows.length - rises, strongest),
    lines: [
      ["claim", "reported_percent", "reference", "verdict"],
      ...drawn.map((row) => [
        quoteOf(result, row, width),
        signed(row),
        plainText(row.finding.subject.reference ?? ""),
        row.finding.verdict,
      ]),
    ],
    subtitle: [words.subtitle, sentence(rest === 0 ? "" : labels.more(rest))],
    told: drawn.map((row) => `${quoteOf(result, row, width)} ${verdictSigns[row.finding.verdict]}`),
    lang,
  };
}

function plotOf(result: ReportAudit, drawn: readonly ClaimRow[], { lang, width }: Look): Plot {
  const values = grouped(result, drawn, { lang, width });
  const title = messagesFor(lang).labels.charts.changeAgainstReference.axis;
  const x = { type: "quantitative" as const, scale: { domain: domainOf(drawn), nice: false } };
  const y = { field: "id", type: "nominal" as const, axis: null, scale: { domain: values.map(({ id }) => id) } };
  const left = { y, x: { value: 0 } };
  return {
    data: { values },
    width,
    height: { step: rowStep },
    layer: [
      {
        mark: { type: "bar", height: 12, yOffset: 10, color: palette.slate },
        encoding: {
          y,
          x: { ...x, field: "percent", title, axis: { tickCount: 5, grid: false } },
          ...said,
        },
      },
      where("isValid(datum.percent)", tick(16, 1, { y, x: { ...x, datum: 0 } }, { yOffset: 10, color: palette.quiet })),
      caption("label", left, { baseline: "bottom", dy: -1 }),
      {
        mark: { type: "text", align: "left", dy: 12, fontWeight: 600, fontSize: 13 },
        encoding: { ...left, text: { field: "heading" } },
      },
      caption("note", { y, x: { ...x, field: "end" } }, { dy: 10, dx: 6, color: palette.quiet }),
    ],
  };
}

/** A heading above the bars of each reference. */
function grouped(result: ReportAudit, drawn: readonly ClaimRow[], { lang, width }: Look) {
  const { labels, reference, referenceKey } = messagesFor(lang);
  const groups = new Map<string, ClaimRow[]>();
  for (const row of drawn) {
    const key = referenceKey(row.finding.subject.reference ?? "");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const headingOf = ([first]: readonly ClaimRow[]) =>
    reference(plainText(first?.finding.subject.reference ?? "")) || labels.charts.changeAgainstReference.noReference;
  return [...groups.values()].flatMap((members, group) => [
    { id: `group ${group}`, heading: headingOf(members), percent: null, label: "", note: "", said: "" },
    ...members.map((row) => bar(result, row, width)),
  ]);
}

/** From the strongest fall to the strongest rise, with room for what stands beside the bars. */
function domainOf(drawn: readonly ClaimRow[]): number[] {
  const lowest = Math.min(0, ...drawn.map(signed));
  const highest = Math.max(0, ...drawn.map(signed));
  const noteRoom = (highest - lowest) * 0.3;
  return [lowest - (lowest < 0 && highest === 0 ? noteRoom : 0), highest + noteRoom];
}

function bar(result: ReportAudit, row: ClaimRow, width: number) {
  const percent = signed(row);
  return {
    id: row.finding.id,
    heading: "",
    label: quoteOf(result, row, width),
    percent,
    end: Math.max(0, percent),
    note: `${percent < 0 ? "▼" : "▲"} ${plainText(row.entry.text)} ${verdictSigns[row.finding.verdict]}`,
    said: saying(`${quoteOf(result, row, width)} ${verdictSigns[row.finding.verdict]}`),
  };
}

function signed(row: ClaimRow): number {
  const size = position(row.reported.abs());
  return row.finding.direction === "down" ? -size : size;
}
