import { InvalidArgumentError, Option } from "commander";
import { type ChartKindId, chartKindNames, type OutlookKindId, outlookKindNames } from "../charts/kind-names.ts";
import { margin, plotWidth, widePlot } from "../charts/theme.ts";
import type { ChartCliWords } from "../words/shape/cli/chart.ts";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import type { Language } from "../words/words.ts";
import { type ComparisonOptions, comparisonOptions } from "./comparison-options.ts";
import { type ForceOption, forceOption } from "./force-option.ts";
import { oneOf, whole } from "./option-values.ts";
import { sourceOptions } from "./source-options.ts";
import { langOption } from "./spoken-language.ts";

/** What a chart is written as. */
export const chartFormats = ["vega-lite", "svg", "png", "html"] as const;
export type ChartFormat = (typeof chartFormats)[number];

/**
 * Every chart that can be asked for by name: what was printed against what comes of recomputing it, comparisons, and what lies
 * ahead.
 */
export type ChartName = "reported" | ChartKindId | OutlookKindId;
export const outlookCharts: readonly OutlookKindId[] = idsOf(outlookKindNames);
export const comparisonKinds: readonly ChartKindId[] = idsOf(chartKindNames);
export const chartNames: readonly ChartName[] = ["reported", ...comparisonKinds, ...outlookCharts];

/** The options of `recount chart` as they were written. */
export interface ChartCliCall extends ComparisonOptions, ForceOption {
  readonly geometry?: string;
  readonly top?: number;
  readonly format?: ChartFormat;
  readonly out?: string;
  readonly theme?: "light" | "dark";
  readonly scale: number;
  /** Of the plot. */
  readonly width?: number;
  readonly lang: Language;
}

/** The narrowest and the widest picture, in units of the drawing: at 320 labels still have room. */
const pictureWidths = [320, 1600] as const;

/** The options of `recount chart` as commander knows them. */
export function chartOptions(compare: CompareWords, words: ChartCliWords, lang: Language): Option[] {
  return [
    ...comparisonOptions({ ...compare, at: words.at }, words.against),
    new Option("--geometry <file>", words.geometry),
    new Option("--top <n>", words.top).argParser(whole(1, 1000)),
    new Option("-f, --format <format>", words.format).argParser(oneOf(chartFormats)),
    new Option("-o, --out <file>", compare.out),
    forceOption(lang),
    new Option("--theme <theme>", words.theme).argParser(oneOf(["light", "dark"])),
    new Option("--scale <n>", words.scale).argParser(whole(1, 8)).default(2),
    new Option("--width <width>", words.width).argParser(plotWidthOf),
    langOption(lang),
    ...sourceOptions(compare),
  ];
}

function idsOf<K extends string>(names: Readonly<Record<K, unknown>>): readonly K[] {
  const isKind = (id: string): id is K => Object.hasOwn(names, id);
  return Object.keys(names).filter(isKind);
}

/** How wide a plot is in a picture as wide as that: the two usual widths by their names. */
function plotWidthOf(value: string): number {
  if (value === "narrow") return plotWidth;
  if (value === "wide") return widePlot;
  try {
    return whole(...pictureWidths)(value) - 2 * margin;
  } catch {
    throw new InvalidArgumentError(`narrow, wide, ${pictureWidths.join("..")}`);
  }
}
