import { formatReference } from "../compare/references.ts";
import type { Compared } from "../engine/results/compared.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import { amountsText, changeText } from "./change-words.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { type ChartCell, type ChartRow, chartRows, pivotOf, referenceName } from "./compared-rows.ts";
import { framed } from "./frame.ts";
import { moodLegend } from "./mood-legend.ts";
import { mostChanged } from "./most-changed.ts";
import { type ChartOptions, colorField, moodColors, pixels } from "./options.ts";
import { periodsText } from "./periods-text.ts";
import { rankable } from "./rankable.ts";
import { sentence } from "./sentence.ts";
import { oneUnit, withoutTwins } from "./series.ts";
import { subjectsOf } from "./subjects.ts";
import { isSmallBase } from "./surprise.ts";
import { fitted, textWidth } from "./text-width.ts";
import { plotWidth, sizes } from "./theme.ts";
import { said, saying } from "./told-marks.ts";
import { unranked } from "./unranked.ts";

const usualMost = 20;
/** So many rows without any result are drawn; more of them are counted, since the first of hundreds say nothing. */
const mostUnknown = 5;
const labelHeight = 18;
const rowGap = 8;
/** Thickness of the bars against the first, the second and every other reference. */
const thickness = [12, 7, 4];
const barStep = 16;
const amountsGap = 14;
function thicknessOf(reference: number): number {
  return thickness[Math.min(reference, thickness.length - 1)] ?? 1;
}

/**
 * What has changed against each reference: bars to both sides of no change, sorted by the first reference, the colour by the
 * indicator's direction. A comparison without a result says why in place of its bar. Undefined where nothing is compared.
 */
export function changeBars(result: Compared, options: ChartOptions): Chart | undefined {
  const { lang, most = usualMost } = options;
  const words = wordsFor(lang).charts.change;
  const { rows: twinless, left } = withoutTwins(chartRows(result, lang).filter(({ cells }) => cells.length > 0));
  const { rows: ranked, totals, ended } = rankable(twinless);
  const [main] = ranked.flatMap(({ cells }) => cells.slice(0, 1));
  if (!main) return undefined;
  // Percentages of dong and of people stand on one axis; dong and people do not.
  const { rows: all, left: others } = main.measure.factor === 100 ? { rows: ranked, left: 0 } : oneUnit(ranked);
  const rows = [...all].sort((a, b) => sizeOf(b) - sizeOf(a));
  const [known, unknown] = [rows.filter(hasResult), rows.filter((row) => !hasResult(row))];
  // What has moved most, up or down; then in the order of their size.
  const farthest = mostChanged(known);
  const drawn = new Set(farthest.slice(0, most).map(({ row }) => row));
  const few = unknown.length <= mostUnknown || known.length === 0;
  const shown = [...known.filter((row) => drawn.has(row)), ...(few ? unknown.slice(0, mostUnknown) : [])];
  const subjects = subjectsOf(twinless, lang);
  const periods = periodsText(all, lang);
  const references = referencesOf(shown, lang);
  const pivot = pivotOf(main.measure);
  const small = new Set(shown.filter(isSmallBase));
  let y = 0;
  const marks = shown.flatMap((row) => {
    const start = y;
    y += labelHeight + row.cells.length * barStep + rowGap;
    return row.cells.map((cell, at) => ({
      label:
        at === 0
          ? fitted(
              periods.label(row, subjects.of(row)),
              plotWidth - textWidth(amountsText(row, lang), sizes.small) - amountsGap,
              sizes.label,
            )
          : "",
      labelY: start + labelHeight / 2,
      y: start + labelHeight + at * barStep + barStep / 2,
      top: start + labelHeight + at * barStep,
      bottom: start + labelHeight + (at + 1) * barStep,
      barTop: start + labelHeight + (at + 0.5) * barStep - thicknessOf(referenceAt(references, cell)) / 2,
      barBottom: start + labelHeight + (at + 0.5) * barStep + thicknessOf(referenceAt(references, cell)) / 2,
      from: pivot,
      value: cell.value ?? null,
      end: Math.max(pivot, cell.value ?? pivot),
      note: cell.text,
      color: small.has(row) ? palette.edge : moodColors[cell.mood],
      noteColor: cell.value === undefined || small.has(row) ? palette.quiet : palette.ink,
      amounts: at === 0 ? amountsText(row, lang) : "",
      said: saying(
        [subjects.of(row), cell.text, referenceName(cell.reference, lang), amountsText(row, lang)]
          .filter(Boolean)
          .join(", "),
      ),
    }));
  });
  const values = marks.flatMap(({ value }) => value ?? []);
  const noteRoom = 10 + Math.max(...marks.map(({ note }) => textWidth(note, sizes.label)));
  const [low, high] = [Math.min(pivot, ...values), Math.max(pivot, ...values)];
  const domain = low < high ? [low, high] : [pivot, pivot + 1];
  const x = { type: "quantitative" as const, scale: { domain, range: [0, plotWidth - noteRoom], nice: false } };
  const [first] = farthest;
  const title = first
    ? words.title(
        periods.inTitle(subjects.of(first.row), first.row),
        changeText(first.cell, lang),
        referenceName(first.cell.reference, lang),
      )
    : words.nothing;
  const named = references.map(({ name }, at) => (references.length > 1 ? words.bar(at, name) : words.against(name)));
  const rest = Math.max(0, known.length - most);
  return framed(
    {
      name: "change",
      title,
      subtitle: [
        sentence([subjects.shared, periods.shared].filter(Boolean).join(", ")),
        sentence(named.join("; ")),
        words.tally(count(rows, 1), count(rows, -1), rows.filter(({ cells }) => cells[0]?.value === undefined).length),
        moodLegend(
          shown.flatMap(({ cells }) => cells.flatMap(({ value, mood }) => (value === undefined ? [] : mood))),
          lang,
        ),
        small.size > 0 ? words.small : "",
        rest > 0 ? sentence(messagesFor(lang).labels.more(rest)) : "",
        ...unranked({ totals, ended }, (row) => [subjects.of(row), row.cells[0]?.text ?? ""].join(" ").trim(), lang),
        left + others > 0 ? wordsFor(lang).charts.otherKinds : "",
      ],
      told: shown.map((row) => {
        const amounts = amountsText(row, lang);
        const results = row.cells.map((cell) => cell.text).join(", ");
        return `${subjects.of(row)}: ${results}${amounts === "" ? "" : ` (${amounts})`}`;
      }),
      rows: shown,
      lang,
    },
    {
      width: plotWidth,
      height: y,
      data: { values: marks },
      layer: [
        {
          transform: [{ filter: "isValid(datum.value)" }],
          mark: { type: "rect" },
          encoding: {
            x: { ...x, field: "from", axis: null },
            x2: { field: "value" },
            y: { field: "barTop", ...pixels },
            y2: { field: "barBottom" },
            color: colorField,
            ...said,
          },
        },
        {
          transform: [{ filter: "datum.amounts !== ''" }],
          mark: { type: "text", align: "right", baseline: "middle", fontSize: sizes.small, color: palette.quiet },
          encoding: { y: { field: "labelY", ...pixels }, x: { value: plotWidth }, text: { field: "amounts" } },
        },
        {
          mark: { type: "rule", color: palette.quiet },
          encoding: { x: { ...x, field: "from" }, y: { field: "top", ...pixels }, y2: { field: "bottom" } },
        },
        {
          transform: [{ filter: "datum.label !== ''" }],
          mark: { type: "text", align: "left", baseline: "middle" },
          encoding: { y: { field: "labelY", ...pixels }, x: { value: 0 }, text: { field: "label" } },
        },
        {
          mark: { type: "text", align: "left", baseline: "middle", dx: 6 },
          encoding: {
            y: { field: "y", ...pixels },
            x: { ...x, field: "end" },
            text: { field: "note" },
            color: { ...colorField, field: "noteColor" },
          },
        },
      ],
    },
  );
}

function hasResult({ cells }: ChartRow): boolean {
  return cells.some(({ value }) => value !== undefined);
}

function sizeOf({ cells: [first] }: ChartRow): number {
  return first?.value ?? Number.NEGATIVE_INFINITY;
}

function count(rows: readonly ChartRow[], sign: number): number {
  return rows.filter(
    ({ cells: [cell] }) => cell?.value !== undefined && Math.sign(cell.value - pivotOf(cell.measure)) === sign,
  ).length;
}

interface NamedReference {
  readonly key: string;
  readonly name: string;
}

function referencesOf(rows: readonly ChartRow[], lang: Language): readonly NamedReference[] {
  const found = new Map<string, string>();
  for (const { cells } of rows)
    for (const { reference } of cells) found.set(formatReference(reference), referenceName(reference, lang));
  return [...found].map(([key, name]) => ({ key, name }));
}

function referenceAt(references: readonly NamedReference[], { reference }: ChartCell): number {
  return references.findIndex(({ key }) => key === formatReference(reference));
}
