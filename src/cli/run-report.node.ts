import { join } from "node:path";
import { audit } from "../audit/audit.ts";
import type { ReportAudit } from "../audit/contract/report-audit.ts";
import { auditPanel } from "../audit/dataset/audit-panel.ts";
import { countsWithSums, dataAuditHead } from "../audit/dataset/data-audit.ts";
import type { Dataset } from "../datasets/dataset.ts";
import { isDataSet } from "../datasets/is-data-set.node.ts";
import { loadText } from "../documents/load.node.ts";
import { compare } from "../engine/compare.ts";
import { askedMeasure } from "../engine/request/comparisons.ts";
import type { Where } from "../engine/request/where.ts";
import { type Forecast, forecast } from "../forecast/forecast.ts";
import { CallError } from "../model/call-problem.ts";
import { type Panel, scenarios } from "../model/panel.ts";
import { ProblemError } from "../model/problem.ts";
import { callSentence } from "../report/call-sentence.ts";
import type { InLanguages } from "../report/page/data-sections.ts";
import { type PageBundleInput, pageBundle } from "../report/page-bundle.ts";
import { problemSentence } from "../words/problem-sentence.ts";
import { cliWordsFor, type Language, otherLanguage } from "../words/words.ts";
import { readConditions } from "./conditions.ts";
import { documentNames } from "./document-names.ts";
import { pagePlaces } from "./map-places.node.ts";
import { openSources, tellOf } from "./open-sources.node.ts";
import { isWorthThread, startRenderThread } from "./render-thread.node.ts";
import type { ReportCall } from "./report-options.ts";
import type { Session } from "./session.node.ts";
import { fails } from "./verdict-status.ts";
import { overwriteOf, writeFolder } from "./write-out.node.ts";

/** Audits the reports, compares the data, and writes the page of both with the files beside it. */
export async function runReport(sources: readonly string[], call: ReportCall, session: Session): Promise<void> {
  const { lang } = call;
  const texts: string[] = [];
  const sets: string[] = [];
  for (const source of sources) ((await isDataSet(source)) ? sets : texts).push(source);
  // Until data are read and compared it has loaded what draws.
  const thread = sets.some(isWorthThread) ? startRenderThread() : undefined;
  try {
    const languages = [lang, otherLanguage(lang)] as const;
    const data = sets.length > 0 ? await dataOf(sets, call, session) : undefined;
    const reports = await auditTexts(texts, data?.panel, languages, call, session);
    if (!reports) return;
    session.busy(cliWordsFor(lang).report.drawing, false);
    const files = await pageBundle({
      languages: [...languages],
      reports,
      ...(data && { data }),
      ...(thread && { draw: thread.draw }),
    });
    await writeFolder(call.out, files, overwriteOf(sources, data?.parts, call));
    await session.print(`${cliWordsFor(lang).main.page(join(call.out, "index.html"))}\n`);
  } catch (error) {
    if (error instanceof CallError) await session.problem(callSentence(error.problem, lang));
    else if (error instanceof ProblemError) await session.problem(problemSentence(error.problem, lang));
    else throw error;
  } finally {
    await thread?.end();
  }
}

/**
 * Each report audited in both languages, with the data for what it does not print itself; undefined where one cannot be read,
 * which is told.
 */
async function auditTexts(
  files: readonly string[],
  data: Panel | undefined,
  languages: readonly Language[],
  { lang, failOn }: ReportCall,
  session: Session,
): Promise<readonly InLanguages<ReportAudit>[] | undefined> {
  const words = cliWordsFor(lang).main;
  const names = documentNames(files);
  const found: InLanguages<ReportAudit>[] = [];
  for (const [at, file] of files.entries()) {
    session.busy(words.reading(file, at + 1, files.length), false);
    const loaded = await loadText(file, { name: names[at] ?? file });
    if ("problem" in loaded) {
      await session.problem(problemSentence(loaded.problem, lang));
      return undefined;
    }
    if (loaded.encoding === "windows-1258") await session.note(words.guessed(file, loaded.encoding));
    const results = languages.map(
      (each) => [each, audit(loaded.document, { lang: each, frames: true, ...(data && { data }) })] as const,
    );
    for (const [each, { summary }] of results) if (each === lang && fails(summary, failOn)) session.fail();
    found.push(Object.fromEntries(results));
  }
  return found;
}

/** The data sets as one, what comes of the comparisons that it prints, and of those that are asked for. */
async function dataOf(
  sets: readonly string[],
  call: ReportCall,
  session: Session,
): Promise<NonNullable<PageBundleInput["data"]> & Pick<Dataset, "parts">> {
  const { lang } = call;
  const dataset = await openSources(sets, call, session, cliWordsFor(lang).compare);
  await tellOf(dataset, lang, session);
  const { panel, name, title, guesses, diagnostics } = dataset;
  session.busy(cliWordsFor(lang).report.comparing, panel.reported.length > 20_000);
  const names = title === undefined ? { name } : { name, title };
  const audited = panel.reported.length > 0 ? auditPanel(panel) : undefined;
  if (audited && fails(countsWithSums(dataAuditHead(audited, names).summary), call.failOn)) session.fail();
  const { asked, options } = askedOf(call);
  const outlooks = hasPlans(panel) ? outlooksOf(panel, options.where, session, lang) : undefined;
  const places = await pagePlaces(panel);
  return {
    panel,
    ...(places && { places }),
    ...(dataset.parts && { parts: dataset.parts }),
    call: asked,
    options,
    compared: compare(panel, { ...asked, ...options }),
    name: names,
    source: {
      name,
      files: sets,
      panel,
      guesses,
      diagnostics,
      ...(dataset.publishers !== undefined && { publishers: dataset.publishers }),
    },
    ...(audited && { audit: audited }),
    ...(outlooks && outlooks.outlooks.length > 0 && { outlooks }),
  };
}

/** What is compared, by default the latest period against the prior year, and how. */
function askedOf({ where: conditions, measure, against, at, over, vintage, negativeBase, holiday }: ReportCall) {
  const where = readConditions(conditions ?? []);
  return {
    options: { where, vintage, negativeBase, ...(holiday && { holiday }) },
    asked: {
      against: against ?? ["prior-year"],
      at: at ?? [where.period ? "all" : "latest"],
      ...(over !== undefined && { over }),
      ...(measure && { measures: measure.map(askedMeasure) }),
    },
  };
}

const plan = scenarios.indexOf("plan");

function hasPlans({ observations }: Panel): boolean {
  return observations.scenario.some((scenario, row) => scenario === plan && !Number.isNaN(observations.value[row]));
}

/** Whether the plans will be met, of the series that have one. */
function outlooksOf(panel: Panel, { indicator, area }: Where, session: Session, lang: Language): Forecast {
  session.busy(cliWordsFor(lang).report.forecasting, panel.areas.length > 20);
  const found = forecast(panel, { where: { ...(indicator && { indicator }), ...(area && { area }) } });
  return { ...found, outlooks: found.outlooks.filter((each) => each.plan !== undefined) };
}
