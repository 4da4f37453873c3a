import type { Backtest } from "../forecast/backtest/backtest.ts";
import type { BacktestCall } from "./forecast-options.ts";
import { columns, type Stream, wantsColor } from "./screen.ts";

/** A format that backtests are written in. */
export interface BacktestFormat {
  readonly id: string;
  /** Of files that are written in it where no format is named. */
  readonly extensions: readonly string[];
  readonly text: (result: Backtest, call: BacktestCall, screen: Stream) => Promise<string>;
}

async function sections(result: Backtest, { lang }: BacktestCall) {
  const { backtestSections } = await import("../report/outlook/backtest-sections.ts");
  return { of: backtestSections(result, lang), ...(await import("../report/outlook/sections.ts")) };
}

/** Every format of backtests: adding one is its own file, and a line here; `--format` and its help follow. */
export const backtestFormats: readonly BacktestFormat[] = [
  {
    id: "table",
    extensions: [".txt"],
    text: async (result, call, screen) => {
      const { of, sectionsTerminal } = await sections(result, call);
      return sectionsTerminal(of, columns(screen), wantsColor(call.color, screen, process.env));
    },
  },
  {
    id: "json",
    extensions: [".json"],
    text: async (result) => (await import("../report/outlook/bundle.ts")).backtestJson(result),
  },
  {
    id: "md",
    extensions: [".md"],
    text: async (result, call) => {
      const { of, sectionsMarkdown } = await sections(result, call);
      return sectionsMarkdown(of);
    },
  },
];
