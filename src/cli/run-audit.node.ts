import { join } from "node:path";
import { type AuditOptions as AuditCall, audit } from "../audit/audit.ts";
import type { AuditResult } from "../audit/contract/audit-1.ts";
import type { Audit } from "../audit/contract/audit-contract.ts";
import type { ReportAudit } from "../audit/contract/report-audit.ts";
import type { Dataset } from "../datasets/dataset.ts";
import { isDataSet } from "../datasets/is-data-set.node.ts";
import { type Loaded, loadText } from "../documents/load.node.ts";
import type { TextDocument } from "../model/document.ts";
import type { Panel } from "../model/panel.ts";
import { ProblemError } from "../model/problem.ts";
import { toJson } from "../report/json.ts";
import { problemSentence } from "../words/problem-sentence.ts";
import type { MainWords } from "../words/shape/cli/main.ts";
import { cliWordsFor, otherLanguage } from "../words/words.ts";
import { type Audited, auditFormat, reportFormats } from "./audit-formats.node.ts";
import type { AuditOptions } from "./audit-options.ts";
import { documentNames, folderNames } from "./document-names.ts";
import { isOutOfMemory, outOfMemory } from "./memory.node.ts";
import { readPrevious } from "./previous-files.node.ts";
import { savePage } from "./save-page.node.ts";
import type { Session } from "./session.node.ts";
import { tellOfScans } from "./tell-of-scans.node.ts";
import { fails } from "./verdict-status.ts";
import { overwriteOf } from "./write-out.node.ts";

/** From so many characters on, an audit takes long enough to say what is being done before it starts. */
const longText = 1_000_000;

/** Options that say how a file is marked. */
const markOptions = { track: "--track", markConfirmed: "--mark-confirmed" };

/** What `recount audit` does. One bad file does not stop the others: its problem is told and the next one is read. */
export async function auditFiles(
  files: readonly string[],
  options: AuditOptions,
  session: Session,
  words: MainWords,
): Promise<void> {
  const alone = Object.entries(markOptions).flatMap(([key, option]) => (key in options ? [option] : []));
  if (alone.length > 0 && options.marked === undefined) return session.problem(words.needs(alone, "--marked"));
  const previous = await readPrevious(options.previous ?? [], options.lang, session);
  if (!previous) return;
  const data = [...(options.data ?? []), ...previous.data];
  const { rules: _, ...besideOptions } = options;
  const beside = data.length > 0 ? await (await dataAudit()).openData(data, besideOptions, session) : undefined;
  if (data.length > 0 && !beside) return;
  const all = [...files, ...data];
  const { documents } = previous;
  const call = {
    options,
    session,
    words,
    files: all,
    read: [...all, ...(options.previous ?? [])],
    parts: beside?.parts,
    beside: beside?.panel,
    previous: documents,
  };
  const found = await auditAll(files, placesOf(all, options.out), call);
  // What the data set prints itself is checked where it stands beside a report; beside data sets it is only looked up in.
  const format = auditFormat(options.format);
  if (beside && found.reports > 0 && (beside.panel.reported.length > 0 || format.object !== undefined))
    found.add(await auditSet(beside, data, placesOf(all, options.out)(files.length), { ...call, beside: undefined }));
  if (format.object) await session.print(json(found.results, all.length));
  if (format.all) await session.print(await format.all(found.audited, options));
}

/** Which of the files is where: each in a folder of its own, where there are several. */
function placesOf(all: readonly string[], out: string | undefined): (at: number) => Place {
  const folders = folderNames(all);
  return (at) => {
    const folder = all.length === 1 ? out : out && join(out, folders[at] ?? "report");
    return { at, ...(folder !== undefined && { folder }) };
  };
}

/** What came of the files of a call, in their order. */
class Found {
  reports = 0;
  readonly audited: Audited[] = [];
  readonly results: (Audit | AuditResult)[] = [];

  add({ audited, results }: AuditedFile): void {
    this.audited.push(...audited);
    this.results.push(...results);
  }
}

/** What came of one file; nothing where it could not be read. */
interface AuditedFile {
  readonly audited: readonly Audited[];
  readonly results: readonly (Audit | AuditResult)[];
}

/** Audits the files that were named, each as what it is. */
async function auditAll(files: readonly string[], placeOf: (at: number) => Place, call: Call): Promise<Found> {
  const { options, session } = call;
  const names = documentNames(files);
  const format = auditFormat(options.format);
  const found = new Found();
  for (const [at, file] of files.entries()) {
    const isData = await isDataSet(file);
    if (isData) {
      const dataset = await (await dataAudit()).openData([file], options, session);
      if (dataset) found.add(await auditSet(dataset, [file], placeOf(at), call));
    } else if (!format.report && !format.all) {
      await session.problem(cliWordsFor(options.lang).dataAudit.onlyData(options.format, file, reportFormats()));
    } else {
      found.reports++;
      const whole = await auditReport(file, names[at] ?? file, placeOf(at), call);
      found.add({
        results: whole.map((result) => format.object?.(result) ?? result),
        audited: whole.map((result) => ({ file, result })),
      });
    }
  }
  return found;
}

/** What all files of a call share. */
interface Call {
  readonly options: AuditOptions;
  readonly session: Session;
  readonly words: MainWords;
  /** The files that are audited or looked up in, and everything that is read, which nothing may be written over. */
  readonly files: readonly string[];
  readonly read: readonly string[];
  /** What was read of the data beside the reports that was not named. */
  readonly parts: readonly string[] | undefined;
  readonly beside: Panel | undefined;
  /** Last year's report, annexes. */
  readonly previous: readonly TextDocument[];
}

/** Which of the files it is, and the folder that its results go to. */
interface Place {
  readonly at: number;
  readonly folder?: string;
}

function dataAudit() {
  return import("./run-data-audit.node.ts");
}

/**
 * Audits a data set: printed at once, piece by piece, where it is the only one; of several the JSON is given back, since they
 * are printed as one array.
 */
async function auditSet(
  dataset: Dataset,
  paths: readonly string[],
  { at, folder }: Place,
  call: Call,
): Promise<AuditedFile> {
  const { options, session, files, read, parts, beside } = call;
  const { auditData, printData, saveData, tellMatches, tellReadings, wholeResult } = await dataAudit();
  const found = await auditData(dataset, paths, beside, options, session);
  await tellMatches(found, options, session);
  await tellReadings(found, options, session);
  const { object, data } = auditFormat(options.format);
  const inArray = object !== undefined && files.length > 1;
  if (at > 0 && data && !inArray && options.format !== "ndjson") await session.print("\n");
  if (!inArray) await printData(found, options, session);
  const overwrite = overwriteOf([...read, ...(dataset.parts ?? [])], parts, options);
  if (folder !== undefined) await saveData(found, folder, overwrite, options, session);
  const [file = ""] = paths;
  if (options.marked !== undefined) {
    const { saveMarkedWorkbook } = await import("./save-marked.node.ts");
    await saveMarkedWorkbook(found.audit, { file, name: file, only: files.length === 1 }, overwrite, options, session);
  }
  return { audited: [{ file, audit: found.audit }], results: inArray ? [wholeResult(found, options)] : [] };
}

async function auditReport(
  file: string,
  name: string,
  { at, folder }: Place,
  call: Call,
): Promise<readonly ReportAudit[]> {
  const { options, session, words, files, read, parts } = call;
  const audited = await auditFile(file, name, words.reading(file, at + 1, files.length), call);
  if (!audited) return [];
  const { result, loaded } = audited;
  await tellOfScans(result, loaded, file, session, options.lang);
  if (fails(result.summary, options.failOn)) session.fail();
  const { report, all, object } = auditFormat(options.format);
  const isWhole = object !== undefined || all !== undefined;
  if (report && !isWhole)
    await session.print(`${at > 0 && options.format !== "ndjson" ? "\n" : ""}${report(result, options)}`);
  if (folder !== undefined) {
    const lang = otherLanguage(options.lang);
    const other = audit(loaded.document, { lang, ...sourcesOf(call) });
    await savePage(result, other, folder, overwriteOf(read, parts, options), options, session, words);
  }
  if (options.marked !== undefined) {
    const { saveMarked } = await import("./save-marked.node.ts");
    await saveMarked(
      result,
      loaded,
      { file, name, only: files.length === 1 },
      overwriteOf(read, parts, options),
      options,
      session,
    );
  }
  return isWhole ? [result] : [];
}

type Read = Extract<Loaded, { readonly document: unknown }>;

async function auditFile(
  file: string,
  name: string,
  doing: string,
  call: Call,
): Promise<{ readonly result: ReportAudit; readonly loaded: Read } | undefined> {
  const { options, session, words } = call;
  session.busy(doing, false);
  const loaded = await loadText(file, { name });
  if ("problem" in loaded) {
    await session.problem(problemSentence(loaded.problem, options.lang));
    return undefined;
  }
  if (loaded.encoding === "windows-1258") await session.note(words.guessed(file, loaded.encoding));
  session.busy(doing, loaded.document.text.length > longText);
  try {
    return {
      result: audit(loaded.document, { lang: options.lang, ...sourcesOf(call) }),
      loaded,
    };
  } catch (error) {
    if (error instanceof ProblemError) {
      await session.problem(problemSentence({ ...error.problem, place: { file } }, options.lang));
      return undefined;
    }
    const fault = error instanceof Error ? error.message : String(error);
    await session.problem(`${file}: ${isOutOfMemory(error) ? outOfMemory(words) : words.internal(fault)}`);
    return undefined;
  }
}

/** What a report is held against beside itself. */
function sourcesOf({ beside, previous }: Call): Pick<AuditCall, "frames" | "data" | "previous"> {
  return { frames: true, previous, ...(beside && { data: beside }) };
}

/** One object where one file was named, an array where several were. */
function json(results: readonly (Audit | AuditResult)[], files: number): string {
  if (files === 1) return results.length === 1 ? toJson(results) : "";
  return results.length === 1 ? `[${toJson(results).trimEnd()}]\n` : toJson(results);
}
