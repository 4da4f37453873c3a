import { Option } from "commander";
import type { CallProblem } from "../model/call-problem.ts";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import type { ForecastWords } from "../words/shape/cli/forecast.ts";
import type { Language } from "../words/words.ts";
import { type ForceOption, forceOption } from "./force-option.ts";
import { collected, formatOf, oneOf, real, reals, whole, wholes } from "./option-values.ts";
import { type RawOption, rawOption } from "./raw-option.ts";
import { type SourceOptions, screenOptions, sourceOptions } from "./source-options.ts";
import { writtenPeriod } from "./written-period.ts";

/** Which series: the same for forecasts and backtests. */
interface SeriesCall extends SourceOptions, ForceOption, RawOption {
  readonly indicator?: readonly string[];
  readonly area?: readonly string[];
  readonly direction?: "up" | "down";
  readonly level?: readonly number[];
  readonly vintage?: string;
  readonly out?: string;
  readonly chart?: string;
  readonly lang: Language;
  readonly color?: boolean;
}

/** The options of `recount forecast` as they were written. */
export interface ForecastCall extends SeriesCall {
  readonly plan?: number;
  readonly reach?: number;
  readonly by?: string;
  readonly at?: string;
  readonly assume?: readonly string[];
  readonly format?: string;
  readonly chartKind?: "fan" | "burn-up";
}

/** The options of `recount backtest` as they were written. */
export interface BacktestCall extends SeriesCall {
  readonly horizon?: number;
  readonly origins?: number;
  readonly elapsed?: readonly number[];
  readonly format?: string;
}

/** The options of `recount forecast` as commander knows them. */
export function forecastOptions(
  words: ForecastWords,
  shared: CompareWords,
  lang: Language,
  formats: readonly string[],
): Option[] {
  return [
    ...seriesOptions(words),
    new Option("--plan <number>", words.plan).argParser(real),
    new Option("--reach <number>", words.reach).argParser(real),
    new Option("--by <period>", words.by).argParser(writtenPeriod),
    new Option("--at <period>", words.at).argParser(writtenPeriod),
    new Option("--assume <what>", words.assume).argParser(collected),
    new Option("-f, --format <format>", words.format(formats.join(", "))).argParser(formatOf(formats)),
    new Option("-o, --out <file>", words.out),
    forceOption(lang),
    rawOption(lang),
    new Option("--chart <file>", words.chart),
    new Option("--chart-kind <kind>", words.chartKind).argParser(oneOf(["fan", "burn-up"])),
    ...sourceOptions(shared),
    ...screenOptions(shared, lang),
  ];
}

/** The options of `recount backtest` as commander knows them. */
export function backtestOptions(
  words: ForecastWords,
  shared: CompareWords,
  lang: Language,
  formats: readonly string[],
): Option[] {
  return [
    ...seriesOptions(words),
    new Option("--horizon <n>", words.horizon).argParser(whole(1, 400)),
    new Option("--origins <n>", words.origins).argParser(whole(1, 1000)),
    new Option("--elapsed <n>", words.elapsed).argParser(wholes(1, 366)),
    new Option("-f, --format <format>", words.format(formats.join(", "))).argParser(formatOf(formats)),
    new Option("-o, --out <file>", shared.out),
    forceOption(lang),
    new Option("--chart <file>", words.backtestChart),
    ...sourceOptions(shared),
    ...screenOptions(shared, lang),
  ];
}

function seriesOptions(words: ForecastWords): Option[] {
  return [
    new Option("--indicator <name>", words.indicator).argParser(collected),
    new Option("--area <name>", words.area).argParser(collected),
    new Option("--direction <way>", words.direction).argParser(oneOf(["up", "down"])),
    new Option("--level <percents>", words.level).argParser(reals),
    new Option("--vintage <which>", words.vintage),
  ];
}

/** What `where` is to the library is said by two options of its own here. */
export function asCalled(problem: CallProblem): CallProblem {
  if (problem.option !== "where") return problem;
  return { ...problem, option: problem.code === "no-such-area" ? "area" : "indicator" };
}
