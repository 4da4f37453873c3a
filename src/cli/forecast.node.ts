import { Command } from "commander";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import type { ForecastWords } from "../words/shape/cli/forecast.ts";
import type { Language } from "../words/words.ts";
import { backtestFormats } from "./backtest-formats.ts";
import { forecastFormats } from "./forecast-formats.ts";
import { type BacktestCall, backtestOptions, type ForecastCall, forecastOptions } from "./forecast-options.ts";
import type { Session } from "./session.node.ts";

/** `recount forecast SOURCE…`: whether plans will be met. What does the work is loaded when it is asked for. */
export function forecastCommand(session: Session, words: ForecastWords, shared: CompareWords, lang: Language): Command {
  const formats = forecastFormats.map(({ id }) => id);
  const command = new Command("forecast").description(words.forecast).argument("<sources...>", shared.sources);
  for (const option of forecastOptions(words, shared, lang, formats)) command.addOption(option);
  return command
    .addHelpText("after", words.forecastExamples)
    .action(async (sources: readonly string[], call: ForecastCall) => {
      const { runForecast } = await import("./run-forecast.node.ts");
      await runForecast(sources, call, session, words, shared);
    });
}

/** `recount backtest SOURCE…`: how good forecasts would have been. */
export function backtestCommand(session: Session, words: ForecastWords, shared: CompareWords, lang: Language): Command {
  const formats = backtestFormats.map(({ id }) => id);
  const command = new Command("backtest").description(words.backtest).argument("<sources...>", shared.sources);
  for (const option of backtestOptions(words, shared, lang, formats)) command.addOption(option);
  return command
    .addHelpText("after", words.backtestExamples)
    .action(async (sources: readonly string[], call: BacktestCall) => {
      const { runBacktest } = await import("./run-backtest.node.ts");
      await runBacktest(sources, call, session, words, shared);
    });
}
