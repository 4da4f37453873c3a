import { toAudit1 } from "../audit/contract/audit-1.ts";
import type { ReportAudit } from "../audit/contract/report-audit.ts";
import type { PanelAudit } from "../audit/dataset/audit-panel.ts";
import type { DatasetName } from "../audit/dataset/data-audit.ts";
import { keepingFindings } from "../audit/dataset/kept-findings.ts";
import type { Chart } from "../charts/chart.ts";
import { chartsOf } from "../charts/charts.ts";
import { credited, creditOf } from "../charts/credit.ts";
import type { Draw } from "../charts/in-turn.ts";
import { outlookCharts } from "../charts/outlook-charts.ts";
import type { Compared } from "../engine/results/compared.ts";
import { currentOutlooks } from "../forecast/current-outlooks.ts";
import type { Forecast } from "../forecast/forecast.ts";
import type { Language } from "../words/words.ts";
import { auditMarkdown } from "./audit-markdown.ts";
import type { BundleFile } from "./bundle-file.ts";
import { spokenCharts } from "./chart/spoken-charts.ts";
import { csvWriter } from "./comparison/csv.ts";
import { comparisonMarkdown } from "./comparison/markdown.ts";
import { piecesOf } from "./comparison/row-writer.ts";
import { type DataCharts, dataCharts } from "./data-charts.ts";
import { dataAuditCsv } from "./dataset-audit/csv.ts";
import { dataAuditJson } from "./dataset-audit/json.ts";
import { dataAuditMarkdown } from "./dataset-audit/markdown.ts";
import { toJson } from "./json.ts";
import { forecastCsv } from "./outlook/outlook-data.ts";
import { outlookSections } from "./outlook/outlook-sections.ts";
import { sectionsMarkdown } from "./outlook/sections.ts";
import type { PageData } from "./page/data-sections.ts";
import type { DrawnChart } from "./page/figures.ts";
import { type PageInput, pageHtml } from "./page/page.ts";
import { pageData } from "./page/page-data.ts";

/** What a folder of a page is made from: reports as audited in each language, and a data set. */
export interface PageBundleInput extends Pick<PageInput, "languages" | "reports"> {
  readonly data?: DataCharts & {
    readonly name: DatasetName;
    readonly source: PageData["source"];
    /** Where the data set prints comparisons. */
    readonly audit?: PanelAudit;
    readonly outlooks?: Forecast;
  };
  /** What draws the charts, where that is done elsewhere, while the files are written. */
  readonly draw?: Draw;
}

/**
 * The files of a folder: the page, the findings and comparisons as Markdown, each audit as JSON, the data's comparisons as CSV,
 * and each chart as spec and SVG in the first language.
 */
export async function pageBundle({ languages, reports, data: given, draw }: PageBundleInput): Promise<BundleFile[]> {
  const [lang] = languages;
  const data = given && { ...given, ...(given.audit && { audit: keepingFindings(given.audit) }) };
  const chartsOfData = data && dataCharts(data, data.audit);
  const credit = data && creditOf(data.panel, data.source.publishers ?? data.name.title ?? data.name.name);
  const chartsIn = (each: Language) => [
    ...reports.flatMap((report, at) => numbered(report[each] ? ofReport(report[each], each) : [], at)),
    ...[...(data?.outlooks ? drawnOutlooks(data.outlooks, each) : []), ...(chartsOfData?.(each) ?? [])].map((chart) =>
      credit ? credited(chart, credit, each) : chart,
    ),
  ];
  const audits = reports.flatMap((report) => report[lang] ?? []);
  const drawing = spokenCharts(languages, chartsIn, draw);
  const [charts, files] = await Promise.all([drawing, filesBeside(audits, data, lang)]);
  const html = await pageHtml({ languages, reports, charts, ...(data && { data: pageData(data, languages) }) });
  return [{ path: "index.html", content: html }, ...files, ...charts.flatMap(([first]) => chartFiles(first?.[1]))];
}

/** The files beside the page, but for its charts. */
async function filesBeside(
  audits: readonly ReportAudit[],
  data: PageBundleInput["data"],
  lang: Language,
): Promise<readonly BundleFile[]> {
  const several = audits.length + (data?.audit ? 1 : 0) > 1;
  return [
    ...audits.map((result, at) => ({
      path: several ? `report${at === 0 ? "" : `-${at + 1}`}.json` : "audit.json",
      content: toJson([toAudit1(result)]),
    })),
    ...(data?.audit ? dataFiles(data.audit, data.name, lang, several) : []),
    ...(data?.compared ? [await comparisonsFile(data.compared, lang)] : []),
    ...(data?.outlooks ? [{ path: "forecast.csv", content: [...forecastCsv(data.outlooks)].join("") }] : []),
    { path: "findings.md", content: findingsOf(audits, data, lang).join("\n") },
  ];
}

/** The findings, comparisons and outlooks as Markdown, one after another. */
function findingsOf(audits: readonly ReportAudit[], data: PageBundleInput["data"], lang: Language): readonly string[] {
  return [
    ...audits.map((result) => auditMarkdown(result, { lang })),
    ...(data?.audit ? [dataAuditMarkdown(data.audit, data.name, { lang })] : []),
    ...(data?.compared ? [comparisonMarkdown(data.compared, { lang })] : []),
    ...(data?.outlooks ? [sectionsMarkdown(outlookSections(data.outlooks, lang))] : []),
  ];
}

function chartFiles(chart: DrawnChart | undefined): readonly BundleFile[] {
  if (!chart) return [];
  return [
    { path: `charts/${chart.name}.vl.json`, content: `${JSON.stringify(chart.spec, undefined, 2)}\n` },
    { path: `charts/${chart.name}.svg`, content: `${chart.svg}\n` },
  ];
}

async function comparisonsFile(compared: Compared, lang: Language): Promise<BundleFile> {
  return { path: "comparisons.csv", content: await joined(piecesOf(csvWriter(compared, lang), compared.batches)) };
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

function ofReport(result: ReportAudit, lang: Language): readonly Chart[] {
  return chartsOf(result, lang, true).map((chart) => credited(chart, { source: result.source.name }, lang));
}

/** Charts of the second report and those after it say which one they are of. */
function numbered(charts: readonly Chart[], report: number): readonly Chart[] {
  return report === 0 ? charts : charts.map((chart) => ({ ...chart, name: `${chart.name}-${report + 1}` }));
}

/** So many outlooks have their charts on the page, those most at risk first. */
const mostDrawnOutlooks = 3;

/** The charts of those plans that are still open; what is met or missed already needs none. */
function drawnOutlooks({ outlooks }: Forecast, lang: Language): readonly Chart[] {
  const open = currentOutlooks(outlooks).filter(
    ({ probability }) => probability !== undefined && probability > 0 && probability < 1,
  );
  return open.slice(0, mostDrawnOutlooks).flatMap((outlook, at) =>
    outlookCharts(outlook, lang, true).map((each) => ({
      ...each,
      name: `${each.name}-${at + 1}`,
      areas: { only: outlook.area.code },
    })),
  );
}

function dataFiles(audit: PanelAudit, name: DatasetName, lang: Language, several: boolean): readonly BundleFile[] {
  const json = dataAuditJson(audit, name, { lang });
  return [
    { path: several ? "data.json" : "audit.json", content: [...json].join("") },
    { path: "printed.csv", content: [...dataAuditCsv(audit, { lang, verbose: true })].join("") },
  ];
}
