import type { Chart } from "../../charts/chart.ts";
import { render } from "../../charts/render.ts";
import type { Language } from "../../words/words.ts";
import { type DrawnChart, longestText, type SpokenChart } from "../page/figures.ts";
import { packed } from "./packed.ts";

/** The same charts in every language, drawn. */
export async function spokenCharts(
  languages: readonly Language[],
  of: (lang: Language) => readonly Chart[],
): Promise<readonly SpokenChart[]> {
  const spoken: (readonly [Language, readonly DrawnChart[]])[] = [];
  for (const lang of languages) {
    const charts: DrawnChart[] = [];
    for (const chart of of(lang)) charts.push(await drawn(chart));
    spoken.push([lang, charts]);
  }
  const [first] = spoken;
  return (first?.[1] ?? []).map(({ name }) =>
    spoken.flatMap(([lang, charts]) =>
      charts.filter((chart) => chart.name === name).map((chart) => [lang, chart] as const),
    ),
  );
}

/** A chart drawn, with what of it is too long to be read on a page packed. */
export async function drawn(chart: Chart): Promise<DrawnChart> {
  const [spec, csv] = [JSON.stringify(chart.spec), chart.csv ?? ""];
  return {
    ...chart,
    svg: await render(chart.spec),
    packed: {
      ...(spec.length > longestText && { spec: await packed(spec) }),
      ...(csv.length > longestText && { csv: await packed(csv) }),
    },
  };
}
