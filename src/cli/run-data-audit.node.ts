import { basename, join } from "node:path";
import type { Audit } from "../audit/contract/audit-contract.ts";
import { auditBeside } from "../audit/dataset/audit-beside.ts";
import { auditPanel, type PanelAudit } from "../audit/dataset/audit-panel.ts";
import { countsWithSums, type DatasetName, dataAuditHead, findingsOf } from "../audit/dataset/data-audit.ts";
import type { Dataset } from "../datasets/dataset.ts";
import { readNameAliases } from "../datasets/formats/read-name-aliases.node.ts";
import { unknownAliases } from "../datasets/panel/match-names.ts";
import { CallError } from "../model/call-problem.ts";
import type { Panel } from "../model/panel.ts";
import { ProblemError } from "../model/problem.ts";
import type { PageFile } from "../report/bundle-file.ts";
import { callSentence } from "../report/call-sentence.ts";
import { comparisonName } from "../report/comparison-name.ts";
import { dataAuditCsv } from "../report/dataset-audit/csv.ts";
import { dataAuditJson } from "../report/dataset-audit/json.ts";
import { dataAuditMarkdown } from "../report/dataset-audit/markdown.ts";
import { isTold } from "../report/dataset-audit/options.ts";
import { placeInShort } from "../report/dataset-audit/view.ts";
import type { Overwrite } from "../report/files/overwrite.node.ts";
import type { PageSources } from "../report/page/sources.ts";
import { problemSentence } from "../words/problem-sentence.ts";
import { cliWordsFor, type Language, otherLanguage } from "../words/words.ts";
import { auditFormat } from "./audit-formats.node.ts";
import type { AuditOptions } from "./audit-options.ts";
import { pagePlaces } from "./map-places.node.ts";
import { namesFile } from "./names-file.node.ts";
import { openSources, tellOf } from "./open-sources.node.ts";
import type { Session } from "./session.node.ts";
import { fails } from "./verdict-status.ts";
import { writeFolder } from "./write-out.node.ts";

/** From so many printed comparisons on, an audit takes long enough to say what is being done before it starts. */
const many = 20_000;
const pieceSize = 65_536;

type PageSource = NonNullable<PageSources["data"]>;

/** A data set's audit, what names it, and what a page says of where it comes from. */
export interface FoundData {
  readonly audit: PanelAudit;
  readonly name: DatasetName;
  readonly source: PageSource;
}

/** A data set as sources give it, told what was guessed and left out; undefined where it cannot be read, which is told too. */
export async function openData(
  paths: readonly string[],
  options: AuditOptions,
  session: Session,
): Promise<Dataset | undefined> {
  const { lang } = options;
  try {
    const dataset = await openSources(paths, options, session, cliWordsFor(lang).compare);
    const names = namesFile(options.names, paths);
    if (names !== undefined) await readNameAliases(names);
    await tellOf(dataset, lang, session);
    return dataset;
  } catch (error) {
    if (error instanceof ProblemError) await session.problem(problemSentence(error.problem, lang));
    else if (error instanceof CallError) await session.problem(callSentence(error.problem, lang));
    else throw error;
    return undefined;
  }
}

/** The audit of one data set, ready to be printed. What it lacks itself is looked up in `beside`. */
export async function auditData(
  dataset: Dataset,
  files: readonly string[],
  beside: Panel | undefined,
  options: AuditOptions,
  session: Session,
): Promise<FoundData> {
  const { panel, name, title, guesses, diagnostics } = dataset;
  session.busy(cliWordsFor(options.lang).dataAudit.auditing(name), panel.reported.length > many);
  const aliasFile = beside && namesFile(options.names, files);
  const aliases = aliasFile === undefined ? [] : await readNameAliases(aliasFile);
  const audit = beside ? auditBeside(panel, beside, aliases) : auditPanel(panel);
  for (const { name: theirs, as } of beside ? unknownAliases(panel, beside, aliases) : [])
    await session.note(cliWordsFor(options.lang).dataAudit.unknownAlias(basename(aliasFile ?? ""), theirs, as));
  const names = title === undefined ? { name } : { name, title };
  if (fails(countsWithSums(dataAuditHead(audit, names).summary), options.failOn)) session.fail();
  return { audit, name: names, source: { name, files, panel, guesses, diagnostics } };
}

/** How many matched names of a file are told. */
const matchesTold = 2;

/** Tells which indicators of the files beside were matched though they are called otherwise there. */
export async function tellMatches({ audit }: FoundData, { lang }: AuditOptions, session: Session): Promise<void> {
  const all = audit.matches ?? [];
  for (const file of new Set(all.map((match) => match.file))) {
    const words = cliWordsFor(lang).dataAudit;
    for (const tell of [words.matched, words.matchedByPrints]) {
      const matches = all.filter((each) => each.file === file && (each.by === "prints") === (tell !== words.matched));
      const examples = matches.slice(0, matchesTold).map(({ from, to }) => `${from} = ${to}`);
      if (matches.length > 0) await session.note(tell(basename(file), matches.length, examples));
    }
  }
}

/** Tells which columns are read by another measure than their headings suggest. */
export async function tellReadings({ audit }: FoundData, { lang }: AuditOptions, session: Session): Promise<void> {
  for (const { place, from, to, agreeing, of } of audit.readings ?? []) {
    const [taken, read] = [comparisonName(from, lang), comparisonName(to, lang)];
    await session.note(cliWordsFor(lang).dataAudit.readAs(placeInShort(place), taken, read, agreeing, of));
  }
}

/** Prints an audit in the format that was asked for. */
export async function printData(
  { audit, name }: { readonly audit: PanelAudit; readonly name: DatasetName },
  options: AuditOptions,
  session: Session,
): Promise<void> {
  const pieces = await auditFormat(options.format).data?.(audit, name, options);
  for (const piece of joined(pieces ?? [])) await session.print(piece);
}

/** The whole audit as one object, for an array of several. */
export function wholeResult(
  { audit, name }: { readonly audit: PanelAudit; readonly name: DatasetName },
  options: AuditOptions,
): Audit {
  return { ...dataAuditHead(audit, name), findings: [...findingsOf(audit, options.lang, isTold(options))] };
}

/** Writes an audit into a folder: the page, the data, the findings as Markdown, and every comparison as CSV. */
export async function saveData(
  { audit, name, source }: FoundData,
  folder: string,
  overwrite: Overwrite,
  options: AuditOptions,
  session: Session,
): Promise<void> {
  session.busy(cliWordsFor(options.lang).dataAudit.auditing(name.name), audit.reasons.length > many);
  const files: readonly PageFile[] = [
    { path: "index.html", content: await pageOf(audit, name, source, options.lang) },
    { path: "audit.json", content: () => joined(dataAuditJson(audit, name, options)) },
    { path: "findings.md", content: dataAuditMarkdown(audit, name, options) },
    { path: "comparisons.csv", content: () => joined(dataAuditCsv(audit, options)) },
  ];
  try {
    await writeFolder(folder, files, overwrite);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return session.problem(problemSentence(error.problem, options.lang));
  }
  await session.note(cliWordsFor(options.lang).dataAudit.written(files.map(({ path }) => join(folder, path))));
}

/** The page of `recount report`, of the data set alone and without comparisons of its own. */
async function pageOf(audit: PanelAudit, name: DatasetName, source: PageSource, lang: Language): Promise<string> {
  const { pageBundle } = await import("../report/page-bundle.ts");
  const { panel } = audit;
  const places = await pagePlaces(panel);
  const data = { panel, call: {}, options: {}, name, source, audit, ...(places && { places }) };
  const files = await pageBundle({ languages: [lang, otherLanguage(lang)], reports: [], data });
  return files.find(({ path }) => path === "index.html")?.content ?? "";
}

/** Small pieces put together, so that writing them does not take a call each. */
function* joined(pieces: Iterable<string>): Generator<string> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < pieceSize) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}
