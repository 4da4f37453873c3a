import { audit } from "../audit/audit.ts";
import type { ReportAudit } from "../audit/contract/report-audit.ts";
import { isDataSet } from "../datasets/is-data-set.node.ts";
import { loadDataset } from "../datasets/load.node.ts";
import { loadText } from "../documents/load.node.ts";
import { readText } from "../documents/read-text.ts";
import type { TextDocument } from "../model/document.ts";
import { ProblemError } from "../model/problem.ts";
import type { Language } from "../words/words.ts";

/** A draft, as a file or as its text, and what it is held against. */
export interface Draft {
  readonly file?: string;
  readonly text?: string;
  readonly data?: readonly string[];
  readonly previous?: readonly string[];
  readonly lang: Language;
}

/** The audit of a draft against data sets and other reports. Throws a ProblemError for whatever cannot be read: nothing is concluded without it. */
export async function auditedDraft({ file, text, data = [], previous = [], lang }: Draft): Promise<ReportAudit> {
  const document = text === undefined ? await documentAt(file ?? "") : readText("draft", text, "markdown");
  const sets = [...data];
  const others: TextDocument[] = [];
  for (const path of previous) {
    if (await isDataSet(path)) sets.push(path);
    else others.push(await documentAt(path));
  }
  const panel = sets.length > 0 ? (await loadDataset(sets)).panel : undefined;
  return audit(document, { lang, frames: true, previous: others, ...(panel && { data: panel }) });
}

async function documentAt(path: string): Promise<TextDocument> {
  const loaded = await loadText(path);
  if ("problem" in loaded) throw new ProblemError(loaded.problem);
  return loaded.document;
}
