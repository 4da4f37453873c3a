import { outlookCharts } from "../../charts/outlook-charts.ts";
import { headline } from "../../charts/outlook-headline.ts";
import { render } from "../../charts/render.ts";
import type { Forecast } from "../../forecast/forecast.ts";
import type { Language } from "../../words/words.ts";
import type { BundleFile } from "../bundle-file.ts";
import { chartsPage } from "./charts-page.ts";
import { forecastCsv, forecastJson } from "./outlook-data.ts";
import { outlookLines } from "./outlook-lines.ts";
import { noteText, outlookSections } from "./outlook-sections.ts";
import { sectionsMarkdown } from "./sections.ts";

/** So many series have their charts drawn, those most at risk first; all of them are in the data. */
const mostDrawn = 40;

/** A forecast as files: a page, the data, and each chart as SVG and as its Vega-Lite spec. */
export async function forecastBundle(result: Forecast, name: string, lang: Language): Promise<readonly BundleFile[]> {
  const files: BundleFile[] = [
    { path: "forecast.json", content: [...forecastJson(result)].join("") },
    { path: "forecast.csv", content: [...forecastCsv(result)].join("") },
    { path: "forecast.md", content: sectionsMarkdown(outlookSections(result, lang)) },
  ];
  const parts = [];
  for (const [at, outlook] of result.outlooks.slice(0, mostDrawn).entries()) {
    const charts = [];
    for (const chart of outlookCharts(outlook, lang)) {
      const svg = await render(chart.spec);
      const path = `charts/${String(at + 1).padStart(2, "0")}-${chart.name}`;
      files.push(
        { path: `${path}.svg`, content: svg },
        { path: `${path}.vl.json`, content: `${JSON.stringify(chart.spec, undefined, 2)}\n` },
      );
      charts.push({ ...chart, svg });
    }
    const notes = outlook.notes.map((each) => noteText(each, lang));
    parts.push({ heading: headline(outlook, lang), lines: [...outlookLines(outlook, lang), ...notes], charts });
  }
  const [summary] = outlookSections(result, lang);
  const table = result.outlooks.length > 1 && summary?.table ? summary.table : undefined;
  const overview = table
    ? [{ heading: summary?.heading ?? "", table: [table.columns.map(({ title }) => title), ...table.rows], charts: [] }]
    : [];
  return [{ path: "index.html", content: chartsPage({ title: name, parts: [...overview, ...parts] }, lang) }, ...files];
}
