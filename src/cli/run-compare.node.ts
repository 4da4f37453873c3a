import type { CompareOptions } from "../engine/request/compare-options.ts";
import { askedMeasure, askedReference } from "../engine/request/comparisons.ts";
import { askedVintage } from "../engine/request/vintage.ts";
import { type Where, wantedOf } from "../engine/request/where.ts";
import { CallError } from "../model/call-problem.ts";
import { type DerivedNote, DerivedNotes } from "../model/derived-note.ts";
import { nameIn } from "../model/names.ts";
import type { Panel } from "../model/panel.ts";
import { callSentence } from "../report/call-sentence.ts";
import type { Tally } from "../report/comparison/tally.ts";
import { tallySentence } from "../report/comparison/tally-sentence.ts";
import { type ComparisonWriter, comparisonWriters } from "../report/comparison/writers.node.ts";
import { derivedNoteText } from "../words/derived-notes.ts";
import { guessedKindText } from "../words/diagnostics.ts";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import { aliasesOf, unaliasedParts, unaliasedWhere } from "./aliases.ts";
import { type Comparable, filedData, loadedData } from "./comparable.node.ts";
import { compareFormat, type FormatChoice } from "./compare-format.node.ts";
import type { CompareCall } from "./compare-options.ts";
import { readConditions } from "./conditions.ts";
import { derives } from "./derived-options.ts";
import { openParquet } from "./open-parquet.node.ts";
import { openSources, tellOf } from "./open-sources.node.ts";
import { openTrino } from "./open-trino.node.ts";
import { arePlansOfPeriods, planChangeLines } from "./plan-changes.ts";
import type { Session } from "./session.node.ts";
import { type WriteCall, writeComparison } from "./write-comparison.node.ts";
import { overwriteOf } from "./write-out.node.ts";

/** A read of so many rows makes a comparison that takes long enough to say so before it starts. */
const manyRows = 500_000;
/** So many indicators are told one by one whose guessed kind mattered. */
const toldKinds = 12;

/** Reads the sources, compares, and writes the result; what was guessed and left out is told on standard error. */
export async function runCompare(
  sources: readonly string[],
  call: CompareCall,
  session: Session,
  words: CompareWords,
): Promise<void> {
  const choice = compareFormat(call.format, call.out);
  if ("problem" in choice) return session.problem(formatProblem(choice, call.out ?? "", words));
  const unfit = unfitOption(call, choice.writer, words);
  if (unfit !== undefined) return session.problem(unfit);
  try {
    const editions = call.against?.filter((each) => each.startsWith("edition:")) ?? [];
    if (editions.length > 0) {
      const { editionsOf, runEditions } = await import("./run-editions.node.ts");
      return await runEditions(sources, editionsOf(editions), { call, format: choice.writer.id }, session, words);
    }
    await (choice.writer.query ? writeAsQuery : compareSources)(sources, {
      call,
      writer: choice.writer,
      session,
      words,
    });
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    await session.problem(callSentence(error.problem, call.lang));
  }
}

/** What a call came with, and what writes its result. */
interface Asked {
  readonly call: CompareCall;
  readonly writer: ComparisonWriter;
  readonly session: Session;
  readonly words: CompareWords;
}

/** The query that would compute the comparison in a database. */
async function writeAsQuery(sources: readonly string[], { call, session, words }: Asked): Promise<void> {
  const options = optionsOf(call);
  const dataset = await openSources(sources, call, session, words);
  await tellOf(dataset, call.lang, session);
  if (derives(call)) throw new CallError("not-in-sql", derivedOption(call), "");
  const { writeQuery } = await import("./write-query.node.ts");
  const overwrite = overwriteOf(sources, dataset.parts, call);
  await writeQuery(dataset, options, { call, session, words, overwrite });
}

/** The comparison itself. */
async function compareSources(sources: readonly string[], { call, writer, session, words }: Asked): Promise<void> {
  const options = optionsOf(call);
  const data = await openComparable(sources, call, session, words);
  try {
    await tellOf(data.source, call.lang, session);
    await compareAndWrite(data, options, {
      call,
      writer,
      values: () => data.compare(figuresOf(options), {}),
      session,
      words,
      overwrite: overwriteOf(sources, data.parts, call),
    });
  } finally {
    await data.close();
  }
}

/** That a format cannot be wide, or has no columns by name, where that is asked of it; and weights of nothing. */
function unfitOption(
  { pivot, columns, weight, groupBy, withTotal }: CompareCall,
  writer: ComparisonWriter,
  words: CompareWords,
): string | undefined {
  const formats = (of: "wide" | "hasColumns") => comparisonWriters.filter((each) => each[of]).map(({ id }) => id);
  if (weight && groupBy === undefined && !withTotal) return words.weightAlone;
  if (pivot && !writer.wide) return words.notWide("pivot", formats("wide").join(", "));
  return columns && !pivot && !writer.hasColumns
    ? words.notWide("columns", formats("hasColumns").join(", "))
    : undefined;
}

/** What the call asks of the library, with the defaults of the command line: the latest period against the prior year. */
function optionsOf(call: CompareCall): CompareOptions {
  const aliases = aliasesOf(call.alias);
  const where = unaliasedWhere(readConditions(call.where ?? []), aliases);
  const measures = call.measure?.map(askedMeasure);
  return {
    against: (call.against ?? ["prior-year"]).map((each) => unaliasedParts(each, aliases)),
    at: call.at ?? [where.period || where.within || where.not?.period ? "all" : "latest"],
    where,
    vintage: call.vintage,
    negativeBase: call.negativeBase,
    ...(call.holiday && { holiday: call.holiday }),
    ...(measures && { measures }),
    ...(call.over !== undefined && { over: call.over }),
    ...(call.sort && { sort: call.sort }),
    ...(call.top !== undefined && { top: call.top }),
  };
}

/** The figures that comparisons are made of: the same indicators, of all areas and periods. */
function figuresOf({ over, vintage, where }: CompareOptions): CompareOptions {
  const { indicator, not } = where ?? {};
  return {
    measures: ["value"],
    at: "all",
    where: { ...(indicator && { indicator }), ...(not?.indicator && { not: { indicator: not.indicator } }) },
    ...(over !== undefined && { over }),
    ...(vintage !== undefined && { vintage }),
  };
}

/** Parquet files and tables of a warehouse are left where they are, if they are plain enough; everything else is loaded. */
async function openComparable(
  sources: readonly string[],
  call: CompareCall,
  session: Session,
  words: CompareWords,
): Promise<Comparable> {
  session.busy(words.reading(sources.join(", ")), false);
  const opened = derives(call) ? undefined : ((await openTrino(sources, call)) ?? (await openParquet(sources, call)));
  if (opened) return filedData(opened, sources);
  const dataset = await openSources(sources, call, session, words);
  if (!derives(call)) return loadedData(dataset, sources);
  const { derivedPanel } = await import("./derive.ts");
  const aliases = aliasesOf(call.alias);
  const said = (texts?: readonly string[]) => texts?.map((each) => unaliasedParts(each, aliases));
  const [weight, per] = [said(call.weight), said(call.per)];
  const asked = { ...call, ...(weight && { weight }), ...(per && { per }) };
  const { panel, notes } = derivedPanel(dataset.panel, asked, askedVintage(call.vintage));
  const leftOut = quotientsLeftOut(dataset.panel, panel, optionsOf(call).where ?? {});
  for (const note of [...notes, ...leftOut]) await session.note(derivedNoteText(note, call.lang));
  return loadedData({ ...dataset, panel }, sources);
}

/** The indicators that were made and then left out by a condition on indicators that names others. */
function quotientsLeftOut(read: Panel, made: Panel, { indicator, not }: Where): readonly DerivedNote[] {
  const known = new Set(read.indicators.map(({ id }) => id));
  const added = made.indicators.filter(({ id }) => !known.has(id));
  if (added.length === 0 || indicator === undefined) return [];
  const lists = { indicators: made.indicators, areas: [], periods: [] };
  const { indicators = [] } = wantedOf(lists, {
    indicator,
    not: { ...(not?.indicator && { indicator: not.indicator }) },
  });
  const notes = new DerivedNotes();
  for (const { id, names } of added) if (!indicators.includes(id)) notes.add("quotient-left-out", names.en);
  return notes.list();
}

/** The first of the options that make values of others. */
function derivedOption({ groupBy, withTotal }: CompareCall): string {
  if (groupBy !== undefined) return "group-by";
  return withTotal ? "with-total" : "per";
}

async function compareAndWrite(data: Comparable, options: CompareOptions, to: WriteCall): Promise<void> {
  const { session, words, call } = to;
  const { lang } = call;
  const long = data.rows > manyRows;
  session.busy(words.comparing, long);
  const progress = (done: number, total: number) =>
    session.busy(`${words.comparing} ${Math.floor((100 * done) / total)}%`, long);
  const { head, tally, guessedKinds } = await writeComparison(
    (signal) => data.compare(options, { progress, ...(signal && { signal }) }),
    data.source,
    to,
  );
  for (const at of guessedKinds.slice(0, toldKinds)) {
    const indicator = head.indicators[at];
    if (indicator) await session.note(guessedKindText(nameIn(indicator.names, lang), indicator.kind, lang));
  }
  if (guessedKinds.length > toldKinds) await session.note(words.moreKinds(guessedKinds.length - toldKinds));
  for (const line of planLines(data, options, to)) await session.note(line);
  for (const line of await contradicted(data, options, to)) await session.note(line);
  if (!call.withTotal && lacksTotal(tally)) await session.note(words.noTotal);
  await session.note(tallySentence(tally, lang));
}

/** Where something is held against a plan of the year: that there is none, and the plans that changed. */
function planLines({ panel }: Comparable, { against, vintage = "latest" }: CompareOptions, { call, words }: WriteCall) {
  const ofPlan = [against ?? []]
    .flat()
    .some((each) => (typeof each === "string" ? /^plan\b/.test(each) : each.kind === "plan"));
  if (!panel || !ofPlan) return [];
  const ofYear = [against ?? []].flat().some((each) => each === "plan" || each === "plan:linear");
  const hint = ofYear && arePlansOfPeriods(panel) ? [words.plansOfPeriods] : [];
  return [...hint, ...planChangeLines(panel, vintage, words, call.lang)];
}

/** Whether a comparison with the total of areas has no result for want of one. */
function lacksTotal({ rows, comparisons }: Tally): boolean {
  return rows > 0 && Object.values(comparisons).some((counts) => counts["no-total"] === rows);
}

/** What the data set prints of the same kind and its figures contradict. */
async function contradicted({ panel }: Comparable, { against }: CompareOptions, { call, words }: WriteCall) {
  if (!panel || panel.reported.length === 0) return [];
  const { contradictionLines } = await import("./printed-contradictions.ts");
  const kinds = [against ?? []].flat().map((each) => askedReference(each).kind);
  return contradictionLines(panel, new Set(kinds), words, call.lang);
}

type BadFormat = Extract<FormatChoice, { readonly problem: string }>;

function formatProblem(choice: BadFormat, out: string, words: CompareWords): string {
  if (choice.problem === "needs-file") return words.needsFile(choice.format);
  return words.unknownExtension(out, choice.formats.join(", "));
}
