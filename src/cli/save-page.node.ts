import { join } from "node:path";
import type { ReportAudit } from "../audit/contract/report-audit.ts";
import { ProblemError } from "../model/problem.ts";
import type { Overwrite } from "../report/files/overwrite.node.ts";
import { problemSentence } from "../words/problem-sentence.ts";
import type { MainWords } from "../words/shape/cli/main.ts";
import type { AuditOptions } from "./audit-options.ts";
import type { Session } from "./session.node.ts";
import { writeFolder } from "./write-out.node.ts";

/**
 * Writes an audit's page, data and charts to a folder and says where the page is: on standard output where that is for
 * reading, on standard error where it carries data. `other` is the same audit in the other language.
 */
export async function savePage(
  result: ReportAudit,
  other: ReportAudit,
  folder: string,
  overwrite: Overwrite,
  options: AuditOptions,
  session: Session,
  words: MainWords,
): Promise<void> {
  const { bundle } = await import("../report/bundle.ts");
  const files = await bundle(result, { lang: options.lang, other });
  try {
    await writeFolder(folder, files, overwrite);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return session.problem(problemSentence(error.problem, options.lang));
  }
  const page = words.page(join(folder, files.find(({ path }) => path.endsWith(".html"))?.path ?? ""));
  if (options.format === "table") await session.print(`\n${page}\n`);
  else await session.note(page);
}
