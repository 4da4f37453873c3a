import { Command } from "commander";
import { chartKindNames, outlookKindNames } from "../charts/kind-names.ts";
import { nameIn } from "../model/names.ts";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import { cliWordsFor, type Language, wordsFor } from "../words/words.ts";
import { type ChartCliCall, chartOptions } from "./chart-options.ts";
import type { Session } from "./session.node.ts";

/** `recount chart KIND SOURCE…`: one chart of data or of a report. What does the work is loaded when it is asked for. */
export function chartCommand(session: Session, compareWords: CompareWords, lang: Language): Command {
  const words = cliWordsFor(lang).chart;
  const command = new Command("chart")
    .description(words.chart)
    .argument("<kind>", words.kind)
    .argument("<sources...>", words.sources);
  for (const option of chartOptions(compareWords, words, lang)) command.addOption(option);
  const kinds = Object.entries({ ...chartKindNames, ...outlookKindNames }).map(
    ([id, names]) => [id, wordsFor(lang).compare.names?.chart?.[id] ?? nameIn(names, lang)] as const,
  );
  return command
    .addHelpText("after", words.examples([["reported", words.reported], ...kinds]))
    .action(async (kind: string, sources: readonly string[], call: ChartCliCall) => {
      const { runChart } = await import("./run-chart.node.ts");
      await runChart(kind, sources, call, session);
    });
}
