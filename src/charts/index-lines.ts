import type { Compared } from "../engine/results/compared.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { seriesColors } from "./colors.ts";
import { chartRows, pivotOf, referenceName } from "./compared-rows.ts";
import { type Frame, framed } from "./frame.ts";
import { gapsText } from "./gaps-text.ts";
import { linePlot } from "./line-plot.ts";
import type { ChartOptions } from "./options.ts";
import { rankable } from "./rankable.ts";
import { sentence } from "./sentence.ts";
import { lastOf, oneFrequency, type Series, seriesOf } from "./series.ts";
import { subjectsOf } from "./subjects.ts";
import { plotWidth } from "./theme.ts";
import { unranked } from "./unranked.ts";

/**
 * What each series has come to since its base, which is 100: a line for each, the ones that have moved the farthest in colour
 * and with their names. Takes the first comparison of the result, an index. Undefined where there is none.
 */
export function indexLines(result: Compared, options: ChartOptions): Chart | undefined {
  const { lang, width = plotWidth } = options;
  const found = indexOf(result, options);
  if (!found) return undefined;
  const { all, named, others, base, subjects } = found;
  const plot = linePlot({
    lang,
    width,
    named,
    others,
    rule: base,
    told: (series) => subjects.of(series.row),
    label: (series) => (all.length > 1 ? `${endText(series, lang)} ${subjects.of(series.row)}` : endText(series, lang)),
  });
  return framed(frameOf(found, options), plot, width);
}

type Index = NonNullable<ReturnType<typeof indexOf>>;

/** The series, those that have moved the farthest in front; what has ended stands behind. */
function indexOf(result: Compared, { lang, most = seriesColors.length }: ChartOptions) {
  const { rows: same, left } = oneFrequency(chartRows(result, lang).filter(({ cells }) => cells.length > 0));
  const { rows: current, totals, ended } = rankable(same);
  const rows = [...current, ...ended];
  const old = new Set(ended);
  const [main] = rows.flatMap(({ cells }) => cells.slice(0, 1));
  if (!main) return undefined;
  const base = pivotOf(main.measure);
  const all = seriesOf(rows, ({ cells }) => cells[0]?.value);
  const moved = all.filter((each) => lastOf(each) !== undefined);
  const far = (series: Series) => Math.abs((lastOf(series)?.value ?? base) - base);
  const named = moved
    .filter(({ row }) => !old.has(row))
    .sort((a, b) => far(b) - far(a))
    .slice(0, Math.min(most, seriesColors.length));
  const [first] = named;
  if (!first) return undefined;
  return {
    rows,
    totals,
    ended,
    left,
    main,
    base,
    all,
    first,
    named,
    others: moved.filter((each) => !named.includes(each)),
    still: all.filter((each) => lastOf(each) === undefined && !old.has(each.row)),
    subjects: subjectsOf(same, lang),
  };
}

function frameOf(found: Index, options: ChartOptions): Frame {
  const { rows, named, others, subjects } = found;
  const { lang } = options;
  return {
    name: "index",
    title: titleOf(found, lang),
    subtitle: subtitleOf(found, options),
    told: [...named, ...others].map((series) => `${subjects.of(series.row)}: ${endText(series, lang)}`),
    rows,
    lang,
  };
}

function titleOf({ all, first, subjects }: Index, lang: Language): string {
  const last = lastOf(first);
  const name = subjects.of(first.row);
  return wordsFor(lang).charts.index.title(
    all.length > 1 || subjects.shared === "" ? name : `${name}, ${subjects.shared}`,
    endText(first, lang),
    last ? periodName(last.period, lang) : "",
    all.length,
  );
}

function subtitleOf(found: Index, { lang, rolled }: ChartOptions): readonly string[] {
  const { all, first, named, others, still, base, main, subjects } = found;
  const words = wordsFor(lang).charts.index;
  const without = still.map(({ row }) => subjects.of(row)).slice(0, 6);
  return [
    all.length > 1 ? sentence(subjects.shared) : "",
    words.base(referenceName(main, lang), messagesFor(lang).number(String(base))),
    rolled && isRolled(first) ? words.rolled : "",
    others.length > 0 ? words.others(others.length) : "",
    still.length > 0 ? words.without(without.join(", ")) : "",
    ...unranked(found, (row) => subjects.of(row), lang),
    gapsText(named, lang),
    found.left > 0 ? wordsFor(lang).charts.otherKinds : "",
  ];
}

/** What a series has come to. */
function endText(series: Series, lang: Language): string {
  return messagesFor(lang).number((lastOf(series)?.value ?? 0).toFixed(1));
}

/** Whether a series has figures within the year that have a mean over time: those are brought to means over whole years. */
function isRolled({ row: { period, indicator } }: Series): boolean {
  return (
    period.kind === "regular" && period.frequency !== "A" && period.frequency !== "D" && indicator.kind !== "ratio"
  );
}
