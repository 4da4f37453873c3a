import { extname, join } from "node:path";
import { calibration } from "../charts/calibration.ts";
import { creditOf } from "../charts/credit.ts";
import type { Dataset } from "../datasets/dataset.ts";
import { type Backtest, type BacktestOptions, backtest } from "../forecast/backtest/backtest.ts";
import { CallError } from "../model/call-problem.ts";
import { callSentence } from "../report/call-sentence.ts";
import type { Overwrite } from "../report/files/overwrite.node.ts";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import type { ForecastWords } from "../words/shape/cli/forecast.ts";
import { type Language, otherLanguage } from "../words/words.ts";
import { backtestFormats } from "./backtest-formats.ts";
import { chartFormat, saveChart } from "./chart-file.node.ts";
import { asCalled, type BacktestCall } from "./forecast-options.ts";
import { namedFormat, namesOf } from "./named-format.ts";
import { openSources, tellOf } from "./open-sources.node.ts";
import type { Session } from "./session.node.ts";
import { standardStream } from "./standard-stream.node.ts";
import { overwriteOf, writeFolder, writeOut } from "./write-out.node.ts";

/** Reads the sources, goes back over them, and writes how good forecasts would have been. */
export async function runBacktest(
  sources: readonly string[],
  call: BacktestCall,
  session: Session,
  words: ForecastWords,
  shared: CompareWords,
): Promise<void> {
  const { chart, out, lang } = call;
  if (chart !== undefined && chartFormat(chart) === undefined) return session.problem(words.unknownChart(chart));
  if (!namedFormat(backtestFormats, call.format, extname(out ?? "")))
    return session.problem(shared.unknownExtension(out ?? "", namesOf(backtestFormats)));
  try {
    const dataset = await openSources(sources, call, session, shared);
    await tellOf(dataset, lang, session);
    const overwrite = overwriteOf(sources, dataset.parts, call);
    session.busy(words.backtesting, true);
    const result = backtest(dataset.panel, optionsOf(call));
    if (out !== undefined && call.format === undefined && extname(out) === "") {
      await writePage(result, dataset, { out, lang }, overwrite);
      await session.note(shared.written(join(out, "index.html")));
    } else await writeText(result, call, overwrite, session, shared);
    if (chart === undefined) return;
    const drawn = calibration(result, lang);
    if (!drawn) return await session.problem(words.noChart);
    await saveChart([drawn], chart, overwrite, lang);
    await session.note(shared.written(chart));
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    await session.problem(callSentence(asCalled(error.problem), lang));
  }
}

/** A folder with a page, in both languages. */
async function writePage(
  result: Backtest,
  { panel, name, publishers }: Dataset,
  { out, lang }: { readonly out: string; readonly lang: Language },
  overwrite: Overwrite,
): Promise<void> {
  const { backtestBundle } = await import("../report/outlook/bundle.ts");
  const credit = creditOf(panel, publishers ?? name);
  await writeFolder(out, await backtestBundle(result, name, [lang, otherLanguage(lang)], credit), overwrite);
}

async function writeText(
  result: Backtest,
  call: BacktestCall,
  overwrite: Overwrite,
  session: Session,
  shared: CompareWords,
): Promise<void> {
  const { out } = call;
  const format = namedFormat(backtestFormats, call.format, extname(out ?? ""));
  const text = (await format?.text(result, call, out === undefined ? standardStream(1) : {})) ?? "";
  if (out === undefined) return session.print(text);
  const { writePieces } = await import("../report/write-whole.node.ts");
  await writeOut(out, overwrite, (temporary, signal) => writePieces(temporary, [text], signal));
  await session.note(shared.written(out));
}

function optionsOf({
  indicator,
  area,
  direction,
  level,
  vintage,
  horizon,
  origins,
  elapsed,
}: BacktestCall): BacktestOptions {
  return {
    where: { ...(indicator && { indicator }), ...(area && { area }) },
    ...(direction && { direction }),
    ...(level && { levels: level }),
    ...(vintage !== undefined && { vintage }),
    ...(horizon !== undefined && { horizon }),
    ...(origins !== undefined && { origins }),
    ...(elapsed && { elapsed }),
  };
}
