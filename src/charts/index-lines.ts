import type { Compared } from "../engine/results/compared.ts";
import { periodName } from "../words/period-name.ts";
import { messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { seriesColors } from "./colors.ts";
import { chartRows, pivotOf, referenceName } from "./compared-rows.ts";
import { framed } from "./frame.ts";
import { gapsText } from "./gaps-text.ts";
import { linePlot } from "./line-plot.ts";
import type { ChartOptions } from "./options.ts";
import { rankable } from "./rankable.ts";
import { sentence } from "./sentence.ts";
import { lastOf, oneFrequency, type Series, seriesOf } from "./series.ts";
import { subjectsOf } from "./subjects.ts";
import { unranked } from "./unranked.ts";

/**
 * What each series has come to since its base, which is 100: a line for each, the ones that have moved the farthest in colour
 * and with their names. Takes the first comparison of the result, an index. Undefined where there is none.
 */
export function indexLines(result: Compared, options: ChartOptions): Chart | undefined {
  const { lang } = options;
  const most = Math.min(options.most ?? seriesColors.length, seriesColors.length);
  const words = wordsFor(lang).charts.index;
  const { rows: same, left } = oneFrequency(chartRows(result, lang).filter(({ cells }) => cells.length > 0));
  const { rows: current, totals, ended } = rankable(same);
  const rows = [...current, ...ended];
  const old = new Set(ended);
  const [main] = rows.flatMap(({ cells }) => cells.slice(0, 1));
  if (!main) return undefined;
  const base = pivotOf(main.measure);
  const all = seriesOf(rows, ({ cells }) => cells[0]?.value);
  const [moved, still] = [
    all.filter((each) => lastOf(each) !== undefined),
    all.filter((each) => lastOf(each) === undefined && !old.has(each.row)),
  ];
  const far = (series: Series) => Math.abs((lastOf(series)?.value ?? base) - base);
  const named = moved
    .filter(({ row }) => !old.has(row))
    .sort((a, b) => far(b) - far(a))
    .slice(0, most);
  const [first] = named;
  if (!first) return undefined;
  const subjects = subjectsOf(same, lang);
  const value = (series: Series) => messagesFor(lang).number((lastOf(series)?.value ?? 0).toFixed(1));
  const others = moved.filter((each) => !named.includes(each));
  const last = lastOf(first);
  const title = words.title(
    all.length > 1
      ? subjects.of(first.row)
      : subjects.shared === ""
        ? subjects.of(first.row)
        : `${subjects.of(first.row)}, ${subjects.shared}`,
    value(first),
    last ? periodName(last.period, lang) : "",
    all.length,
  );
  return framed(
    {
      name: "index",
      title,
      subtitle: [
        all.length > 1 ? sentence(subjects.shared) : "",
        words.base(referenceName(main.reference, lang), messagesFor(lang).number(String(base))),
        options.rolled && isRolled(first) ? words.rolled : "",
        others.length > 0 ? words.others(others.length) : "",
        still.length > 0
          ? words.without(
              still
                .map(({ row }) => subjects.of(row))
                .slice(0, 6)
                .join(", "),
            )
          : "",
        ...unranked({ totals, ended }, (row) => subjects.of(row), lang),
        gapsText(named, lang),
        left > 0 ? wordsFor(lang).charts.otherKinds : "",
      ],
      told: [...named, ...others].map((series) => `${subjects.of(series.row)}: ${value(series)}`),
      rows,
      lang,
    },
    linePlot({
      lang,
      named,
      others,
      rule: base,
      told: (series) => subjects.of(series.row),
      label: (series) => (all.length > 1 ? `${value(series)} ${subjects.of(series.row)}` : value(series)),
    }),
  );
}

/** Whether a series has figures within the year that have a mean over time: those are brought to means over whole years. */
function isRolled({ row: { period, indicator } }: Series): boolean {
  return (
    period.kind === "regular" && period.frequency !== "A" && period.frequency !== "D" && indicator.kind !== "ratio"
  );
}
