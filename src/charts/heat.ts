import { isChange } from "../compare/is-change.ts";
import type { Compared } from "../engine/results/compared.ts";
import type { Period } from "../model/period.ts";
import { formatPeriod } from "../model/period-notation.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { badSteps, palette, steps } from "./colors.ts";
import { type ChartRow, chartRows, pivotOf, referenceName, valueText } from "./compared-rows.ts";
import { framed } from "./frame.ts";
import { heatColumns } from "./heat-columns.ts";
import { heatLegend } from "./heat-legend.ts";
import { type ChartOptions, colorField, pixels } from "./options.ts";
import { quantile } from "./quantile.ts";
import { rankable } from "./rankable.ts";
import { sentence } from "./sentence.ts";
import { oneFrequency, oneUnit, placeOf } from "./series.ts";
import { shortNumber } from "./short-number.ts";
import { subjectsOf } from "./subjects.ts";
import { fitted, textWidth } from "./text-width.ts";
import { sizes } from "./theme.ts";
import { said, saying } from "./told-marks.ts";
import { unranked } from "./unranked.ts";

const wide = 640;
const usualMost = 30;
const mostColumns = 24;
const mostNameRoom = 150;
const rowHeight = 24;
const headHeight = 34;
const legendHeight = 40;
/** Where one colour gives way to the next: of values, what so many parts of them do not exceed; of changes, percent. */
const valueParts = [0.3, 0.6, 0.8, 0.95];
const changeBounds = [2, 10, 30, 75];

interface Cell {
  readonly row: ChartRow;
  readonly value: number | undefined;
  readonly text: string;
}

/**
 * A table of areas by periods whose cells are coloured: values from little to much, or the first comparison of the result to
 * both sides of no change, by the indicator's direction. Cells without a value stay empty and say so. Undefined where there
 * is no row.
 */
export function heatTable(result: Compared, options: ChartOptions): Chart | undefined {
  const { lang, most = usualMost } = options;
  const words = wordsFor(lang).charts.heat;
  const all = chartRows(result, lang);
  const compared = all.some(({ cells }) => cells.some(({ reference }) => reference.kind !== "none"));
  // Percentages of figures in different units stand side by side, the figures themselves do not.
  const unit = compared ? { rows: all, left: 0 } : oneUnit(all);
  const { rows: same, left } = oneFrequency(unit.rows);
  const { rows: current, totals, ended } = rankable(same);
  const rows = [...current, ...ended];
  const [main] = rows.flatMap(({ cells }) => cells.filter(({ reference }) => reference.kind !== "none").slice(0, 1));
  const cells = rows.map((row) => cellOf(row, main !== undefined, lang));
  const subjects = subjectsOf(same, lang);
  const periods = lastPeriods(rows, mostColumns);
  const shownPeriods = new Set(periods.map(formatPeriod));
  const inside = cells.filter(({ row }) => shownPeriods.has(formatPeriod(row.period)));
  const names = [...new Map(inside.map(({ row }) => [subjects.key(row), subjects.of(row)]))];
  const known = inside.flatMap((cell) => (cell.value === undefined ? [] : [{ ...cell, value: cell.value }]));
  const pivot = main ? pivotOf(main.measure) : 0;
  const far = ({ value }: { readonly value: number }) => (main ? Math.abs(value - pivot) : value);
  const [first] = known;
  if (!first) return undefined;
  const highest = known.reduce((best, each) => (far(each) > far(best) ? each : best), first);
  const peaks = new Map<string, number>();
  for (const cell of known) {
    const key = subjects.key(cell.row);
    peaks.set(key, Math.max(peaks.get(key) ?? Number.NEGATIVE_INFINITY, far(cell)));
  }
  const peakOf = ([key]: readonly [string, string]) => peaks.get(key) ?? Number.NEGATIVE_INFINITY;
  // Of more rows than there is room for those that reach farthest, the one of the title among them.
  const shown = names.length <= most ? names : [...names].sort((a, b) => peakOf(b) - peakOf(a)).slice(0, most);
  const drawn = new Set(shown.map(([key]) => key));
  const nameRoom = Math.min(mostNameRoom, Math.max(...shown.map(([, name]) => textWidth(name, sizes.label)))) + 10;
  const step = Math.min(64, (wide - nameRoom) / periods.length);
  const columns = heatColumns(periods, step, lang);
  const largest = Math.max(...known.map(({ value }) => Math.abs(value)));
  // Bounds of percent are the same everywhere; other changes are told apart by what the largest is.
  const scale = main && main.measure.factor !== 100 ? largest / 100 : 1;
  const fits = Math.max(...known.map(({ text }) => textWidth(text, sizes.small))) <= step - 4;
  const limits = main ? changeBounds.map((bound) => bound * scale) : valueLimits(known.map(({ value }) => value));
  const moods = new Set(known.flatMap(({ row }) => row.cells.slice(0, 1).map(({ mood }) => mood)));
  const marks = inside.flatMap((cell) => {
    const place = shown.findIndex(([key]) => key === subjects.key(cell.row));
    if (place < 0) return [];
    const column = periods.findIndex((each) => formatPeriod(each) === formatPeriod(cell.row.period));
    const level = cell.value === undefined ? 0 : levelOf(main ? Math.abs(cell.value - pivot) : cell.value, limits);
    const bad = main !== undefined && cell.row.cells[0]?.mood === "bad";
    return [
      {
        x: nameRoom + column * step,
        x2: nameRoom + (column + 1) * step - 2,
        middle: nameRoom + (column + 0.5) * step - 1,
        y: headHeight + place * rowHeight,
        y2: headHeight + (place + 1) * rowHeight - 2,
        textY: headHeight + (place + 0.5) * rowHeight - 1,
        value: cell.value ?? null,
        said: saying(`${subjects.of(cell.row)}, ${periodName(cell.row.period, lang)}: ${cell.text || "–"}`),
        text: cell.value === undefined ? "–" : fits ? cell.text : "",
        color: cell.value === undefined ? palette.paper : ((bad ? badSteps : steps)[level] ?? palette.wash),
        textColor: level >= 3 ? palette.paper : cell.value === undefined ? palette.quiet : palette.ink,
      },
    ];
  });
  const tableBottom = headHeight + shown.length * rowHeight;
  const bounds = limits.map((bound) => shortNumber(bound, lang));
  const xy = { x: { field: "x", ...pixels }, y: { field: "y", ...pixels } };
  const missing =
    inside.filter(({ value }) => value === undefined).length + shown.length * periods.length - inside.length;
  const name = subjects.of(highest.row);
  const when = periodName(highest.row.period, lang);
  const title = main
    ? words.changeTitle(
        name,
        when,
        highest.text,
        referenceName(main.reference, lang),
        isChange(main.measure) ? Math.sign(highest.value) : 0,
      )
    : words.title(name, when, valueText(highest.value, highest.row.indicator, lang));
  return framed(
    {
      name: "heat",
      title,
      subtitle: [
        sentence([subjects.shared, messagesFor(lang).unit(highest.row.indicator.unit.text)].filter(Boolean).join(", ")),
        main ? words.changes(referenceName(main.reference, lang)) : words.values,
        ...unranked({ totals, ended }, (row) => subjects.of(row), lang),
        missing > 0 ? words.missing(missing) : "",
        names.length > shown.length ? sentence(messagesFor(lang).labels.more(names.length - shown.length)) : "",
        left + unit.left > 0 ? wordsFor(lang).charts.otherKinds : "",
      ],
      told:
        marks.length > 0
          ? known
              .filter(({ row }) => drawn.has(subjects.key(row)))
              .map(({ row, text }) => `${subjects.of(row)}, ${periodName(row.period, lang)}: ${text}`)
          : [],
      rows: inside.flatMap(({ row }) => (drawn.has(subjects.key(row)) ? [row] : [])),
      lang,
      width: wide,
    },
    {
      width: wide,
      height: tableBottom + legendHeight,
      layer: [
        {
          data: { values: marks },
          layer: [
            {
              mark: { type: "rect" },
              encoding: { ...xy, x2: { field: "x2" }, y2: { field: "y2" }, color: colorField, ...said },
            },
            {
              transform: [{ filter: "datum.text !== ''" }],
              mark: { type: "text", align: "center", baseline: "middle", fontSize: sizes.small },
              encoding: {
                x: { field: "middle", ...pixels },
                y: { field: "textY", ...pixels },
                text: { field: "text" },
                color: { ...colorField, field: "textColor" },
              },
            },
          ],
        },
        {
          data: {
            values: shown.map(([, text], at) => ({
              text: fitted(text, mostNameRoom, sizes.label),
              y: headHeight + (at + 0.5) * rowHeight - 1,
            })),
          },
          mark: { type: "text", align: "left", baseline: "middle" },
          encoding: { x: { value: 0 }, y: { field: "y", ...pixels }, text: { field: "text" } },
        },
        {
          data: { values: columns.map(({ text, x, y }) => ({ text, x: nameRoom + x, y })) },
          mark: {
            type: "text",
            align: "center",
            baseline: "middle",
            fontSize: sizes.small,
            color: palette.quiet,
          },
          encoding: { ...xy, text: { field: "text" } },
        },
        ...heatLegend({
          left: nameRoom,
          top: tableBottom + 14,
          bounds,
          bothWays: main !== undefined && moods.has("bad"),
        }),
      ],
    },
  );
}

function cellOf(row: ChartRow, compared: boolean, lang: Language): Cell {
  if (!compared) {
    const text = row.value === undefined ? wordsFor(lang).compare.labels.noValue : shortNumber(row.value, lang);
    return { row, value: row.value, text };
  }
  const [cell] = row.cells;
  return { row, value: cell?.value, text: cell?.value === undefined ? "" : shortResult(cell.value, cell.text, lang) };
}

/** Within a cell there is room for three digits and no sign of percent. */
function shortResult(value: number, text: string, lang: Language): string {
  if (Math.abs(value) < 100) return text.replace(/%$/, "");
  return `${value > 0 && text.startsWith("+") ? "+" : ""}${messagesFor(lang).number(value.toFixed(0))}`;
}

function levelOf(value: number, limits: readonly number[]): number {
  const over = limits.findIndex((limit) => value <= limit);
  return over < 0 ? limits.length : over;
}

/** Round numbers near the quantiles, each once. */
function valueLimits(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return valueParts.map((part) => Number(quantile(sorted, part).toPrecision(2)));
}

function lastPeriods(rows: readonly ChartRow[], most: number): readonly Period[] {
  const found = new Map(rows.map(({ period }) => [formatPeriod(period), period]));
  return [...found.values()].sort((a, b) => placeOf(a) - placeOf(b)).slice(-most);
}
