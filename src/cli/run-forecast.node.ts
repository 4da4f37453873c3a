import { extname, join } from "node:path";
import { creditOf } from "../charts/credit.ts";
import { outlookCharts } from "../charts/outlook-charts.ts";
import type { Dataset } from "../datasets/dataset.ts";
import { type Forecast, type ForecastOptions, forecast } from "../forecast/forecast.ts";
import { CallError } from "../model/call-problem.ts";
import { periodText } from "../model/period-text.ts";
import { callSentence } from "../report/call-sentence.ts";
import type { Overwrite } from "../report/files/overwrite.node.ts";
import { forecastBundle } from "../report/outlook/bundle.ts";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import type { ForecastWords } from "../words/shape/cli/forecast.ts";
import { otherLanguage } from "../words/words.ts";
import { chartFormat, saveChart } from "./chart-file.node.ts";
import { forecastFormats } from "./forecast-formats.ts";
import { asCalled, type ForecastCall } from "./forecast-options.ts";
import { namedFormat, namesOf } from "./named-format.ts";
import { openSources, tellOf } from "./open-sources.node.ts";
import { outsidePeriods } from "./outside-periods.ts";
import type { Stream } from "./screen.ts";
import type { Session } from "./session.node.ts";
import { standardStream } from "./standard-stream.node.ts";
import { overwriteOf, writeFolder, writeOut } from "./write-out.node.ts";

/** Reads the sources, projects, and writes what comes of it; what was guessed and left out is told on standard error. */
export async function runForecast(
  sources: readonly string[],
  call: ForecastCall,
  session: Session,
  words: ForecastWords,
  shared: CompareWords,
): Promise<void> {
  if (call.plan !== undefined && call.reach !== undefined) return session.problem(words.planTwice);
  const { chart } = call;
  if (chart !== undefined && chartFormat(chart) === undefined) return session.problem(words.unknownChart(chart));
  const { format, out = "" } = call;
  if (!namedFormat(forecastFormats, format, extname(out)))
    return session.problem(shared.unknownExtension(out, namesOf(forecastFormats)));
  try {
    const dataset = await openSources(sources, call, session, shared);
    await tellOf(dataset, call.lang, session);
    session.busy(words.forecasting, true);
    const result = forecast(dataset.panel, optionsOf(call));
    if (result.outlooks.length === 0) return session.problem(words.noSeries);
    // A time shortly after the last figures is usual; one that nothing can be told from is not.
    const outside = result.outlooks.every(({ yearEnd }) => yearEnd === undefined)
      ? outsidePeriods(dataset.panel, call.at === undefined ? [] : [call.at])
      : undefined;
    if (outside) {
      const { asked, first, last } = outside;
      await session.problem(shared.outside(asked.join(", "), periodText(first), periodText(last)));
    }
    const overwrite = overwriteOf(sources, dataset.parts, call);
    await write(result, dataset, overwrite, call, session, shared);
    if (chart !== undefined) await draw(result, chart, overwrite, call, session, words, shared);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    await session.problem(callSentence(asCalled(error.problem), call.lang));
  }
}

function optionsOf(call: ForecastCall): ForecastOptions {
  const { indicator, area, at, by, direction, level, assume, vintage } = call;
  const plan = call.plan ?? call.reach;
  return {
    where: { ...(indicator && { indicator }), ...(area && { area }) },
    ...(at !== undefined && { at }),
    ...(by !== undefined && { by }),
    ...(plan !== undefined && { plan }),
    ...(direction && { direction }),
    ...(level && { levels: level }),
    ...(assume && { assume }),
    ...(vintage !== undefined && { vintage }),
  };
}

async function write(
  result: Forecast,
  dataset: Dataset,
  overwrite: Overwrite,
  call: ForecastCall,
  session: Session,
  shared: CompareWords,
): Promise<void> {
  const { out, lang } = call;
  if (out !== undefined && call.format === undefined && extname(out) === "") {
    const files = await forecastBundle(
      result,
      dataset.name,
      [lang, otherLanguage(lang)],
      creditOf(dataset.panel, dataset.publishers ?? dataset.name),
    );
    await writeFolder(out, files, overwrite);
    return session.note(shared.written(join(out, "index.html")));
  }
  const format = namedFormat(forecastFormats, call.format, extname(out ?? ""));
  const textOn = async (screen: Stream) => (await format?.text(result, call, screen)) ?? [];
  if (out === undefined) return session.printAll(await textOn(standardStream(1)));
  const { writePieces } = await import("../report/write-whole.node.ts");
  await writeOut(out, overwrite, async (temporary, signal) => writePieces(temporary, await textOn({}), signal));
  await session.note(shared.written(out));
}

async function draw(
  { outlooks }: Forecast,
  file: string,
  overwrite: Overwrite,
  call: ForecastCall,
  session: Session,
  words: ForecastWords,
  shared: CompareWords,
): Promise<void> {
  const [outlook] = outlooks;
  if (!outlook || outlooks.length > 1) return session.problem(words.oneSeries(outlooks.length));
  const charts = outlookCharts(outlook, call.lang);
  const wanted = call.chartKind === undefined ? charts : charts.filter(({ name }) => name === call.chartKind);
  if (wanted.length === 0) return session.problem(words.noChart);
  await saveChart(wanted, file, overwrite, call.lang);
  await session.note(shared.written(file));
}
