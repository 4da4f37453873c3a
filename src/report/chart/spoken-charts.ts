import type { Chart } from "../../charts/chart.ts";
import { render } from "../../charts/render.ts";
import type { Language } from "../../words/words.ts";
import type { DrawnChart, SpokenChart } from "../page/figures.ts";

/** The same charts in every language, drawn. */
export async function spokenCharts(
  languages: readonly Language[],
  of: (lang: Language) => readonly Chart[],
): Promise<readonly SpokenChart[]> {
  const drawn: (readonly [Language, readonly DrawnChart[]])[] = [];
  for (const lang of languages) {
    const charts: DrawnChart[] = [];
    for (const chart of of(lang)) charts.push({ ...chart, svg: await render(chart.spec) });
    drawn.push([lang, charts]);
  }
  const [first] = drawn;
  return (first?.[1] ?? []).map(({ name }) =>
    drawn.flatMap(([lang, charts]) =>
      charts.filter((chart) => chart.name === name).map((chart) => [lang, chart] as const),
    ),
  );
}
