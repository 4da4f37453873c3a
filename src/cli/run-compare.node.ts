import type { Dataset } from "../datasets/dataset.ts";
import { askedMeasure } from "../engine/asked/comparisons.ts";
import { compare } from "../engine/compare.ts";
import type { CompareOptions } from "../engine/compare-options.ts";
import { guessedKindText } from "../language/messages/diagnostics.ts";
import { CallError } from "../model/call-problem.ts";
import { callSentence } from "../report/call-sentence.ts";
import type { ComparisonSource } from "../report/comparison/json.ts";
import { tallyOf } from "../report/comparison/tally.ts";
import { tallySentence } from "../report/comparison/tally-sentence.ts";
import { compareFormat, type FormatChoice } from "./compare-format.ts";
import type { CompareCall } from "./compare-options.ts";
import type { CompareWords } from "./compare-words.ts";
import { readConditions } from "./conditions.ts";
import { openSources, tellOf } from "./open-sources.node.ts";
import type { Session } from "./session.node.ts";
import { writeComparison } from "./write-comparison.node.ts";

/** A read of so many rows makes a comparison that takes long enough to say so before it starts. */
const manyRows = 500_000;

/** Reads the sources, compares, and writes the result; what was guessed and left out is told on standard error. */
export async function runCompare(
  sources: readonly string[],
  call: CompareCall,
  session: Session,
  words: CompareWords,
): Promise<void> {
  const choice = compareFormat(call.format, call.out);
  if ("problem" in choice) return session.problem(formatProblem(choice, call.out ?? "", words));
  try {
    const options = optionsOf(call);
    const dataset = await openSources(sources, call, session, words);
    await tellOf(dataset, call.lang, session);
    if (choice.format === "sql") {
      const { writeQuery } = await import("./write-query.node.ts");
      return await writeQuery(dataset, sources, options, { call, session, words });
    }
    session.busy(words.comparing, dataset.rows > manyRows);
    const result = compare(dataset.panel, options);
    await writeComparison(result, sourceOf(dataset, sources), { call, format: choice.format, session, words });
    for (const at of result.guessedKinds) {
      const indicator = result.indicators[at];
      if (indicator) await session.note(guessedKindText(indicator.names[call.lang], indicator.kind, call.lang));
    }
    await session.note(tallySentence(tallyOf(result), call.lang));
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    await session.problem(callSentence(error.problem, call.lang));
  }
}

/** What the call asks of the library, with the defaults of the command line: the latest period against the prior year. */
function optionsOf(call: CompareCall): CompareOptions {
  const where = readConditions(call.where ?? []);
  const measures = call.measure?.map(askedMeasure);
  return {
    against: call.against ?? ["prior-year"],
    at: call.at ?? [where.period ? "all" : "latest"],
    where,
    vintage: call.vintage,
    negativeBase: call.negativeBase,
    ...(measures && { measures }),
    ...(call.over !== undefined && { over: call.over }),
    ...(call.sort && { sort: call.sort }),
    ...(call.top !== undefined && { top: call.top }),
  };
}

function sourceOf({ name, guesses, diagnostics }: Dataset, files: readonly string[]): ComparisonSource {
  return { name, files, guesses, diagnostics };
}

type BadFormat = Extract<FormatChoice, { readonly problem: string }>;

function formatProblem(choice: BadFormat, out: string, words: CompareWords): string {
  if (choice.problem === "needs-file") return words.needsFile(choice.format);
  return words.unknownExtension(out, choice.formats.join(", "));
}
