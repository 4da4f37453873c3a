import { isChange } from "../compare/is-change.ts";
import type { Compared } from "../engine/results/compared.ts";
import { periodName } from "../words/period-name.ts";
import { messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { type ChartCell, type ChartRow, chartRows, moodOf, referenceName, valueText } from "./compared-rows.ts";
import { endLabel } from "./end-label.ts";
import { framed } from "./frame.ts";
import { leaders } from "./leaders.ts";
import { moodLegend } from "./mood-legend.ts";
import { type ChartOptions, colorField, moodColors, pixels } from "./options.ts";
import { rankable } from "./rankable.ts";
import { sentence } from "./sentence.ts";
import { oneUnit } from "./series.ts";
import { shortNumber } from "./short-number.ts";
import { spread } from "./spread.ts";
import { subjectsOf } from "./subjects.ts";
import { isSmallBase, surpriseOf } from "./surprise.ts";
import { fitted, textWidth } from "./text-width.ts";
import { plotWidth, sizes } from "./theme.ts";
import { said, saying } from "./told-marks.ts";
import { unranked } from "./unranked.ts";

const usualMost = 10;
const labelGap = 15;
const labelDistance = 14;
const mostNameRoom = 150;
const leastHeight = 220;

interface Slope {
  readonly row: ChartRow;
  readonly cell: ChartCell;
  readonly from: number;
  readonly to: number;
}

/**
 * From what it was to what it is, a line for each: the colour by the indicator's direction. Takes the first comparison of the
 * result that has a base. Undefined where there is none.
 */
export function slopes(result: Compared, options: ChartOptions): Chart | undefined {
  const { lang, most = usualMost } = options;
  const words = wordsFor(lang).charts.slope;
  const unit = oneUnit(chartRows(result, lang).filter(({ cells }) => cells.length > 0));
  const { rows, totals, ended } = rankable(unit.rows);
  const all = rows.flatMap((row) => slopeOf(row) ?? []);
  const without = rows.filter((row) => !slopeOf(row));
  const subjects = subjectsOf(unit.rows, lang);
  const shown = [...all].sort((a, b) => Math.max(b.from, b.to) - Math.max(a.from, a.to)).slice(0, most);
  const [first] = shown;
  if (!first) return undefined;
  const { period } = first.row;
  const same = shown.filter(({ row }) => periodName(row.period, lang) === periodName(period, lang));
  const ends = same.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(...ends, 0)];
  const height = Math.max(leastHeight, same.length * (labelGap + 4));
  const pixel = (value: number) => height * (1 - (value - low) / (high - low || 1));
  const places = (values: readonly number[]) => spread(values.map(pixel), labelGap, 0, height);
  const [fromYs, toYs] = [places(same.map(({ from }) => from)), places(same.map(({ to }) => to))];
  const leftTexts = same.map(({ from }) => shortNumber(from, lang));
  const rightTexts = same
    .map(({ row, to }) => `${shortNumber(to, lang)} ${subjects.of(row)}`)
    .map((text) => fitted(text, mostNameRoom, sizes.small, "semibold"));
  const left = labelDistance + Math.max(...leftTexts.map((text) => textWidth(text, sizes.small)));
  const right =
    plotWidth - labelDistance - Math.max(...rightTexts.map((text) => textWidth(text, sizes.small, "semibold")));
  const values = same.map((slope, at) => ({
    from: slope.from,
    to: slope.to,
    fromText: leftTexts[at] ?? "",
    toText: rightTexts[at] ?? "",
    fromY: fromYs[at] ?? 0,
    toY: toYs[at] ?? 0,
    color: moodColors[moodOfSlope(slope)],
    said: saying(
      `${subjects.of(slope.row)}: ${shortNumber(slope.from, lang)} → ${shortNumber(slope.to, lang)} (${slope.cell.text})`,
    ),
  }));
  const rises = same.filter(({ from, to }) => to > from).length;
  const falls = same.filter(({ from, to }) => to < from).length;
  const surprise = surpriseOf(same.map(({ row }) => row));
  const away = (each: Slope) => (isSmallBase(each.row) ? 0 : (surprise(each.row) ?? change(each)));
  const strongest = same.reduce((best, each) => (away(each) > away(best) ? each : best), first);
  const title = words.title(rises, falls, same.length, subjects.of(strongest.row), strongest.cell.text);
  const rest = all.length - same.length;
  const y = { type: "quantitative" as const, scale: { domain: [low, high], nice: false }, axis: null };
  const heads = [
    { text: referenceName(first.cell.reference, lang), x: left, align: "left" },
    { text: periodName(period, lang), x: right, align: "right" },
  ];
  const clash =
    textWidth(heads[0]?.text ?? "", sizes.small) + textWidth(heads[1]?.text ?? "", sizes.small) + 12 > right - left;
  const end = (at: "from" | "to") => ({
    mark: { type: "point" as const, filled: true, size: 40, opacity: 1 },
    encoding: { x: { value: at === "from" ? left : right }, y: { ...y, field: at }, color: colorField },
  });
  return framed(
    {
      name: "slope",
      title,
      subtitle: [
        sentence(subjects.shared),
        unit.left > 0 ? wordsFor(lang).charts.otherKinds : "",
        words.ends(
          referenceName(first.cell.reference, lang),
          periodName(period, lang),
          messagesFor(lang).unit(first.row.indicator.unit.text),
        ),
        moodLegend(same.map(moodOfSlope), lang),
        rest > 0 ? sentence(messagesFor(lang).labels.more(rest)) : "",
        ...unranked({ totals, ended }, (row) => [subjects.of(row), row.cells[0]?.text ?? ""].join(" ").trim(), lang),
        without.length > 0
          ? words.without(
              without
                .map((row) => `${subjects.of(row)} (${row.cells[0]?.text ?? ""})`)
                .slice(0, 5)
                .join(", "),
            )
          : "",
      ],
      told: same.map(
        ({ row, from, to, cell }) =>
          `${subjects.of(row)}: ${valueText(from, row.indicator, lang)} → ${valueText(to, row.indicator, lang)} (${cell.text})`,
      ),
      rows: same.map(({ row }) => row),
      lang,
    },
    {
      width: plotWidth,
      height,
      layer: [
        ...heads.slice(0, clash ? 0 : 2).map((head) => ({
          data: { values: [{ text: head.text }] },
          mark: {
            type: "text" as const,
            align: head.align === "left" ? ("left" as const) : ("right" as const),
            baseline: "bottom" as const,
            fontSize: sizes.small,
            color: palette.quiet,
          },
          encoding: { x: { value: head.x }, y: { value: -12 }, text: { field: "text" } },
        })),
        {
          data: { values: [{}] },
          mark: { type: "rule", color: palette.grid },
          encoding: { x: { value: left }, y: { value: 0 }, y2: { value: height } },
        },
        {
          data: { values: [{}] },
          mark: { type: "rule", color: palette.grid },
          encoding: { x: { value: right }, y: { value: 0 }, y2: { value: height } },
        },
        {
          data: { values },
          layer: [
            {
              mark: { type: "rule", strokeWidth: 2 },
              encoding: {
                x: { value: left },
                x2: { value: right },
                y: { ...y, field: "from" },
                y2: { field: "to" },
                color: colorField,
                ...said,
              },
            },
            leaders(
              values.map(({ from, fromY }) => ({
                x: left,
                y: pixel(from),
                labelX: left - labelDistance + 2,
                labelY: fromY,
              })),
            ),
            leaders(
              values.map(({ to, toY }) => ({ x: right, y: pixel(to), labelX: right + labelDistance - 2, labelY: toY })),
            ),
            end("from"),
            end("to"),
            {
              mark: { type: "text", align: "right", baseline: "middle", fontSize: sizes.small },
              encoding: {
                x: { value: left - labelDistance },
                y: { field: "fromY", ...pixels },
                text: { field: "fromText" },
              },
            },
            {
              mark: endLabel,
              encoding: {
                x: { value: right + labelDistance },
                y: { field: "toY", ...pixels },
                text: { field: "toText" },
                color: colorField,
              },
            },
          ],
        },
      ],
    },
  );
}

function slopeOf(row: ChartRow): Slope | undefined {
  const cell = row.cells.find(({ base, value }) => base !== undefined && value !== undefined);
  if (cell?.base === undefined || row.value === undefined) return undefined;
  return { row, cell, from: cell.base, to: row.value };
}

function moodOfSlope({ row, from, to }: Slope) {
  return moodOf(to - from, row.indicator.direction);
}

function change({ cell, from, to }: Slope): number {
  return isChange(cell.measure) ? Math.abs(cell.value ?? 0) : Math.abs(to - from);
}
