import { join } from "node:path";
import type { AuditResult } from "../audit/result.ts";
import { type Problem, ProblemError } from "../model/problem.ts";
import { problemSentence } from "../report/problem-sentence.ts";
import type { AuditOptions } from "./audit-options.ts";
import { holdSignals } from "./hold-signals.node.ts";
import type { Session } from "./session.node.ts";
import type { Words } from "./words.ts";

/**
 * Writes an audit's page, data and charts to a folder and says where the page is: on standard output where that is for
 * reading, on standard error where it carries data. Never writes over one of the inputs.
 */
export async function savePage(
  result: AuditResult,
  folder: string,
  inputs: readonly string[],
  options: AuditOptions,
  session: Session,
  words: Words,
): Promise<void> {
  const [{ bundle }, { writeBundle }] = await Promise.all([
    import("../report/bundle.ts"),
    import("../report/write.node.ts"),
  ]);
  const files = await bundle(result, { lang: options.lang });
  try {
    await holdSignals(() => writeBundle(folder, files, inputs));
  } catch (error) {
    return session.problem(problemSentence(problemOf(error, folder), options.lang));
  }
  const page = words.page(join(folder, files.find(({ path }) => path.endsWith(".html"))?.path ?? ""));
  if (options.format === "terminal") await session.print(`\n${page}\n`);
  else await session.note(page);
}

function problemOf(error: unknown, folder: string): Problem {
  if (error instanceof ProblemError) return error.problem;
  const found = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return { code: "output-failed", place: { file: folder }, found };
}
