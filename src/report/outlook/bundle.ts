import { calibration } from "../../charts/calibration.ts";
import type { Chart } from "../../charts/chart.ts";
import { type Credit, credited } from "../../charts/credit.ts";
import { outlookCharts } from "../../charts/outlook-charts.ts";
import type { Backtest } from "../../forecast/backtest/backtest.ts";
import type { Forecast } from "../../forecast/forecast.ts";
import type { Language } from "../../words/words.ts";
import type { BundleFile } from "../bundle-file.ts";
import { spokenCharts } from "../chart/spoken-charts.ts";
import type { SpokenChart } from "../page/figures.ts";
import { backtestPage, forecastPage } from "../page/outlook-page.ts";
import { backtestSections } from "./backtest-sections.ts";
import { forecastCsv, forecastJson } from "./outlook-data.ts";
import { outlookSections } from "./outlook-sections.ts";
import { sectionsMarkdown } from "./sections.ts";

/** So many series have their charts drawn, those most at risk first; all of them are in the data. */
const mostDrawn = 20;

type Languages = readonly [Language, ...Language[]];

/** A forecast as files: a page in each language, the data, and each chart as SVG and as its Vega-Lite spec. */
export async function forecastBundle(
  result: Forecast,
  name: string,
  languages: Languages,
  credit: Credit = { source: name },
): Promise<readonly BundleFile[]> {
  const [lang] = languages;
  const charts = await spokenCharts(languages, (each) =>
    result.outlooks.slice(0, mostDrawn).flatMap((outlook, at) =>
      outlookCharts(outlook, each).map((chart) => ({
        ...credited(chart, credit, each),
        name: `${String(at + 1).padStart(2, "0")}-${chart.name}`,
        areas: { only: outlook.area.code },
      })),
    ),
  );
  return [
    { path: "index.html", content: await forecastPage(result, { name, languages, charts }) },
    { path: "forecast.json", content: [...forecastJson(result)].join("") },
    { path: "forecast.csv", content: [...forecastCsv(result)].join("") },
    { path: "forecast.md", content: sectionsMarkdown(outlookSections(result, lang)) },
    ...chartFiles(charts),
  ];
}

/** A backtest as files: a page in each language, the data, and the chart of what was told against what came. */
export async function backtestBundle(
  result: Backtest,
  name: string,
  languages: Languages,
  credit: Credit = { source: name },
): Promise<readonly BundleFile[]> {
  const [lang] = languages;
  const charts = await spokenCharts(languages, (each): readonly Chart[] => {
    const drawn = calibration(result, each);
    return drawn ? [credited(drawn, credit, each)] : [];
  });
  return [
    { path: "index.html", content: await backtestPage(result, { name, languages, charts }) },
    { path: "backtest.json", content: backtestJson(result) },
    { path: "backtest.md", content: sectionsMarkdown(backtestSections(result, lang)) },
    ...chartFiles(charts),
  ];
}

/** A backtest as one JSON object. */
export function backtestJson(result: Backtest): string {
  return `${JSON.stringify({ schema: "recount/backtest@1", ...result }, undefined, 2)}\n`;
}

/** Each chart in the first language, as SVG and as its spec. */
function chartFiles(charts: readonly SpokenChart[]): readonly BundleFile[] {
  return charts.flatMap(([first]) => {
    if (!first) return [];
    const [, { name, svg, spec }] = first;
    return [
      { path: `charts/${name}.svg`, content: `${svg}\n` },
      { path: `charts/${name}.vl.json`, content: `${JSON.stringify(spec, undefined, 2)}\n` },
    ];
  });
}
