import { basename } from "node:path";
import type { Dataset } from "../datasets/dataset.ts";
import { isTrinoAddress } from "../datasets/formats/trino/trino-address.ts";
import { isDataSet } from "../datasets/is-data-set.node.ts";
import { loadDataset } from "../datasets/load.node.ts";
import { mostlyUnread } from "../datasets/panel/coverage.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { periodText } from "../model/period-text.ts";
import { diagnosticText, guessLines } from "../words/diagnostics.ts";
import { placeText } from "../words/place-text.ts";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import { cliWordsFor, type Language } from "../words/words.ts";
import { outsidePeriods } from "./outside-periods.ts";
import { readOptionsOf } from "./read-options.ts";
import type { Session } from "./session.node.ts";
import type { SourceOptions } from "./source-options.ts";
import { stopOnSignal } from "./stop-on-signal.node.ts";

/** Of each kind of diagnostic so many are told; the others are counted, and `recount inspect` tells them. */
const toldOfAKind = 3;

/**
 * Reads the sources into one data set. Throws a ProblemError where there is nothing to go on with, and a CallError where
 * `--map` cannot be understood.
 */
export async function openSources(
  sources: readonly string[],
  options: SourceOptions & {
    readonly lang: Language;
    readonly rules?: string;
    readonly at?: string | readonly string[];
  },
  session: Session,
  words: CompareWords,
): Promise<Dataset> {
  const line = words.reading(sources.join(", "));
  session.busy(line, false);
  const share = rising();
  const load = (signal?: AbortSignal) =>
    loadDataset(sources, {
      ...readOptionsOf(options),
      ...(signal && { signal }),
      progress: (done, total) => session.busy(line + share(done, total), false),
    });
  // What is asked of a server goes on there unless it is told to stop.
  const dataset = await (sources.some(isTrinoAddress) ? stopOnSignal(load) : load());
  for (const unread of mostlyUnread(dataset)) {
    const path = sources.find((source) => basename(source) === unread.file || source === unread.file);
    const isReport = unread.read === 0 && path !== undefined && !(await isDataSet(path));
    const text = words.mostlyUnread({ ...unread, isReport });
    if (options.allowUnread) await session.note(text);
    else await session.problem(text);
  }
  for (const each of toldOf(dataset.diagnostics.filter(isDamage)))
    await session.problem(`${placeText(each.place)}: ${diagnosticText(each, options.lang)}`);
  for (const each of toldOf(dataset.diagnostics.filter(isDoubt)))
    await session.note(words.mayBeMisread(`${placeText(each.place)}: ${diagnosticText(each, options.lang)}`));
  const outside = typeof options.at === "object" ? outsidePeriods(dataset.panel, options.at) : undefined;
  if (outside) {
    const { asked, first, last } = outside;
    await session.problem(words.outside(asked.join(", "), periodText(first), periodText(last)));
  }
  return dataset;
}

/**
 * How much of a file is read, ` 81%`. A file that is read a second time has no percentage until it is as far as before: one
 * that falls says nothing.
 */
function rising(): (done: number, total: number) => string {
  let [size, furthest] = [0, 0];
  return (done, total) => {
    if (total <= 0) return "";
    if (total !== size) [size, furthest] = [total, 0];
    const percent = Math.floor((100 * done) / total);
    furthest = Math.max(furthest, percent);
    return percent < furthest ? "" : ` ${percent}%`;
  };
}

/** What is damaged in a file makes the status 2, though the rest is read and what comes of it is written. */
function isDamage({ code }: Diagnostic): boolean {
  return code === "damaged-sheet" || code === "damaged-cell";
}

/** What makes figures wrong by a factor, or others than they are, where it was read wrongly: told ahead of all guesses. */
function isDoubt({ code }: Diagnostic): boolean {
  return doubts.has(code);
}

const doubts: ReadonlySet<string> = new Set<Diagnostic["code"]>([
  "decimals-unsure",
  "scale-jump",
  "mixed-decimals",
  "mixed-percent",
  "percent-fraction",
  "unit-mixed",
  "periods-in-names",
  "year-missing",
  "figures-in-names",
  "numbering",
  "periods-scattered",
  "period-odd",
  "changes-unlike",
  "cells-lost",
  "digits-altered",
  "years-unseen",
  "dates-unsure",
  "codes-as-figures",
  "columns-unnamed",
  "periods-unused",
  "names-as-indicators",
  "names-as-areas",
  "table-run-on",
  "rows-not-apart",
]);

/** Tells every guess and what was left out on standard error. */
export async function tellOf(
  { guesses, diagnostics }: Pick<Dataset, "guesses" | "diagnostics">,
  lang: Language,
  session: Session,
): Promise<void> {
  const lines = guessLines(guesses, lang);
  const folded = lines.length > 1 && !session.tellsAll();
  for (const line of folded ? [cliWordsFor(lang).main.guessesFolded(lines.length)] : lines) await session.note(line);
  for (const each of toldOf(diagnostics.filter((each) => !isDamage(each) && !isDoubt(each)))) {
    await session.note(`${placeText(each.place)}: ${diagnosticText(each, lang)}`);
  }
}

/** The first few of each kind, the last of them with the count of all that follow. Mere notes are left to `inspect`. */
function toldOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const kinds = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    if (each.level === "note") continue;
    const kind = kinds.get(each.code);
    if (!kind) kinds.set(each.code, [each]);
    else if (kind.length < toldOfAKind) kind.push(each);
    else {
      const last = kind[kind.length - 1] ?? each;
      kind[kind.length - 1] = { ...last, count: (last.count ?? 1) + (each.count ?? 1) };
    }
  }
  return [...kinds.values()].flat();
}
