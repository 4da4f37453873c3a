import { basename } from "node:path";
import { audit } from "../audit/audit.ts";
import { auditPanel } from "../audit/dataset/audit-panel.ts";
import { findingsOf } from "../audit/dataset/data-audit.ts";
import { inBothWidths } from "../charts/both-widths.ts";
import { burnUp } from "../charts/burn-up.ts";
import { calibration } from "../charts/calibration.ts";
import { changeAgainstReference } from "../charts/change-against-reference.ts";
import type { Chart } from "../charts/chart.ts";
import { comparisonChart } from "../charts/comparison-chart.ts";
import { type Credit, credited, creditOf } from "../charts/credit.ts";
import { fan } from "../charts/fan.ts";
import type { OutlookKindId } from "../charts/kind-names.ts";
import { planCompletion } from "../charts/plan-completion.ts";
import { printedAgainstRecomputed, reportedAgainstRecomputed } from "../charts/reported-against-recomputed.ts";
import type { Dataset } from "../datasets/dataset.ts";
import { isDataSet } from "../datasets/is-data-set.node.ts";
import { loadText } from "../documents/load.node.ts";
import { askedMeasure } from "../engine/request/comparisons.ts";
import { backtest } from "../forecast/backtest/backtest.ts";
import { forecast } from "../forecast/forecast.ts";
import { CallError } from "../model/call-problem.ts";
import { ChartError } from "../model/chart-problem.ts";
import { nearNames } from "../model/near-names.ts";
import type { Panel } from "../model/panel.ts";
import { callSentence } from "../report/call-sentence.ts";
import { problemSentence } from "../words/problem-sentence.ts";
import { cliWordsFor } from "../words/words.ts";
import { type ChartCliCall, type ChartName, chartNames, comparisonKinds, outlookCharts } from "./chart-options.ts";
import { readConditions } from "./conditions.ts";
import { mapPlaces } from "./map-places.node.ts";
import { openSources, tellOf } from "./open-sources.node.ts";
import type { Session } from "./session.node.ts";
import { chartFormat, writeChart } from "./write-chart.node.ts";
import { overwriteOf } from "./write-out.node.ts";

/** What is asked for, and whether the chart is also laid out for a wide screen. */
interface DrawnCall extends ChartCliCall {
  readonly wide: boolean;
}

/** The charts that a report can be drawn as. */
const ofReports = ["reported", "change", "plan"] as const;

/** Reads the sources, draws one chart of them, and writes it. */
export async function runChart(
  kind: string,
  sources: readonly string[],
  call: ChartCliCall,
  session: Session,
): Promise<void> {
  const words = cliWordsFor(call.lang).chart;
  const name = chartNames.find((each) => each === kind);
  if (!name) return session.problem(words.unknownKind(kind, chartNames, nearNames(kind, chartNames)));
  const format = chartFormat(call);
  if (typeof format === "string") return session.problem(format);
  // Only a page shows the layout that it has room for.
  const asked = { ...call, wide: format.format === "html" && call.width === undefined };
  try {
    const [first = ""] = sources;
    const isText = await isReport(first);
    const dataset = isText ? undefined : await openSources(sources, call, session, cliWordsFor(call.lang).compare);
    const drawn = dataset ? await ofData(name, dataset, asked, session) : await ofReport(name, sources, asked, session);
    const chart = drawn === "told" || !drawn ? drawn : credited(drawn, creditFor(dataset, first), call.lang);
    if (chart === "told") return;
    if (!chart) throw new ChartError("nothing-to-draw");
    await writeChart(chart, format.format, overwriteOf(sources, dataset?.parts, call), call, session);
  } catch (error) {
    if (error instanceof ChartError) await session.problem(words.problems[error.code](name, error.found));
    else if (error instanceof CallError) await session.problem(callSentence(error.problem, call.lang));
    else throw error;
  }
}

function creditFor(dataset: Dataset | undefined, file: string): Credit {
  return dataset ? creditOf(dataset.panel, dataset.publishers ?? dataset.name) : { source: basename(file) };
}

/** What is named as a text and is no table. */
async function isReport(path: string): Promise<boolean> {
  return /\.(?:txt|md|markdown)$|^-$/i.test(path) && !(await isDataSet(path));
}

async function ofReport(
  name: ChartName,
  sources: readonly string[],
  { lang, top, wide, width }: DrawnCall,
  session: Session,
): Promise<Chart | "told" | undefined> {
  const words = cliWordsFor(lang).chart;
  const [file = ""] = sources;
  const kind = ofReports.find((each) => each === name);
  const problem = !kind ? words.notOfReports(file, name, ofReports) : sources.length > 1 ? words.oneReport : undefined;
  const loaded = await loadText(file);
  if (problem !== undefined || "problem" in loaded) {
    await session.problem(problem ?? ("problem" in loaded ? problemSentence(loaded.problem, lang) : ""));
    return "told";
  }
  const result = audit(loaded.document, { lang });
  const draw = { change: changeAgainstReference, plan: planCompletion, reported: reportedAgainstRecomputed };
  return inBothWidths((own) => draw[kind ?? "reported"](result, lang, top, own), wide, width);
}

async function ofData(
  name: ChartName,
  dataset: Dataset,
  call: DrawnCall,
  session: Session,
): Promise<Chart | undefined> {
  const { lang, top, wide, width } = call;
  await tellOf(dataset, lang, session);
  const outlook = outlookCharts.find((each) => each === name);
  if (outlook) return ofOutlook(outlook, dataset.panel, call);
  const kind = comparisonKinds.find((each) => each === name);
  if (!kind) {
    const findings = [...findingsOf(auditPanel(dataset.panel), lang)];
    return inBothWidths((own) => printedAgainstRecomputed(findings, lang, top, own), wide, width);
  }
  const places = kind === "map" ? await mapPlaces(call.geometry, dataset.panel) : undefined;
  return comparisonChart(dataset.panel, kind, {
    lang,
    wide,
    ...(width !== undefined && { width }),
    where: readConditions(call.where ?? []),
    vintage: call.vintage,
    negativeBase: call.negativeBase,
    ...(call.against && { against: call.against }),
    ...(call.at && { at: call.at }),
    ...(call.over !== undefined && { over: call.over }),
    ...(call.measure && { measures: call.measure.map(askedMeasure) }),
    ...(call.holiday && { holiday: call.holiday }),
    ...(places && { places }),
    ...(top !== undefined && { top }),
  });
}

/** What lies ahead of one series, the one most at risk where several are named; how good such outlooks were, of all of them. */
function ofOutlook(
  kind: OutlookKindId,
  panel: Panel,
  { where: said, at, vintage, lang, wide, width }: DrawnCall,
): Chart | undefined {
  const { indicator, area, ...others } = readConditions(said ?? []);
  const [other] = Object.keys(others);
  if (other !== undefined) throw new CallError("no-such-field", "where", other, [], ["indicator", "area"]);
  const where = { ...(indicator && { indicator }), ...(area && { area }) };
  const published = vintage === "latest" ? {} : { vintage };
  if (kind === "calibration") return calibration(backtest(panel, { where, origins: 1, ...published }), lang);
  const [from] = at ?? [];
  const { outlooks } = forecast(panel, { where, ...published, ...(from !== undefined && { at: from }) });
  const draw = kind === "fan" ? fan : burnUp;
  return outlooks.flatMap((each) => inBothWidths((own) => draw(each, lang, own), wide, width) ?? [])[0];
}
