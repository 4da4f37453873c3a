import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { CallError } from "../model/call-problem.ts";
import { Diagnostics } from "../model/diagnostic.ts";
import { said } from "../model/guess-said.ts";
import { nearNames } from "../model/near-names.ts";
import type { Codes, Panel } from "../model/panel.ts";
import { ProblemError } from "../model/problem.ts";
import type { Dataset, ReadOptions } from "./dataset.ts";
import { fileProblem } from "./formats/byte-source.node.ts";
import { readFileOfData } from "./formats/read-file.node.ts";
import { readPackage } from "./formats/read-package.node.ts";
import { isTrinoAddress } from "./formats/trino/trino-address.ts";
import { withRules } from "./formats/with-rules.node.ts";
import { scenarioOfName } from "./layout/scenario-of-file.ts";
import { vintageOfName } from "./layout/vintage-of-file.ts";
import { tellAccount } from "./panel/account.ts";
import { checkPanel } from "./panel/check-panel.ts";
import { mergePanels } from "./panel/merge-panels.ts";
import { tellMisreadings } from "./panel/misreadings.ts";
import { withOneSpelling } from "./panel/one-spelling.ts";
import { withRatesByFigures } from "./panel/rates-by-figures.ts";
import { tellRolesInDoubt } from "./panel/roles-in-doubt.ts";
import { withRunningApart } from "./panel/running-apart.ts";
import { withRunningTotals } from "./panel/running-totals.ts";
import { withStocksAtDays } from "./panel/stocks-at-days.ts";
import { withTotal } from "./panel/total-area.ts";
import { tellUnsureDates } from "./panel/unsure-dates.ts";

/**
 * Reads files into one data set: data packages (a folder or its `datapackage.json`), delimited text, JSON, NDJSON, Parquet,
 * workbooks and SDMX, each recognised by its content and decompressed if it is gzip; tables of Trino by their address. Invalid
 * rows and cells are left out and reported in `diagnostics`. Throws a ProblemError only where nothing can be read, and a
 * CallError for an invalid `map`.
 *
 * @example
 * const { name, panel } = await loadDataset("datasets/public-investment");
 * [name, panel.indicators.length, panel.areas.length] // -> ["public-investment", 1, 12]
 */
export async function loadDataset(paths: string | readonly string[], options: ReadOptions = {}): Promise<Dataset> {
  const list = typeof paths === "string" ? [paths] : paths;
  const read: Dataset[] = [];
  const said = new Set(list.flatMap((path) => scenarioOfName(nameOf(path)) ?? []));
  const isBeside = said.size > 1 || (said.size === 1 && list.length > 1);
  for (const path of list) read.push(await loadOne(path, isBeside ? { ...options, isBeside } : options));
  const [first] = read;
  if (first === undefined) throw new ProblemError({ code: "file-missing", place: {} });
  const diagnostics = new Diagnostics();
  for (const each of read) for (const diagnostic of each.diagnostics) diagnostics.add(diagnostic);
  // What the user maps, or a package describes, is read as it is said to be.
  if (options.map === undefined)
    for (const [at, each] of read.entries()) {
      tellAccount(list[at] ?? "", each, diagnostics, options.yearStart);
      tellRolesInDoubt(list[at] ?? "", each, diagnostics);
    }
  const { panels, guesses: apart } = withRunningApart(
    read.map((each) => each.panel),
    options,
  );
  const merged = panels.length === 1 ? first.panel : mergePanels(panels, diagnostics);
  const spelled = withOneSpelling(merged);
  checkCumulative(spelled.panel, options.cumulative);
  const running = withRunningTotals(spelled.panel, options.cumulative, options.yearStart);
  const { panel, guesses } = withTotal(withRatesByFigures(withStocksAtDays(running.panel)));
  const parts = [...read.flatMap((each) => each.parts ?? []), ...(options.rules === undefined ? [] : [options.rules])];
  // A package says how its numbers are written.
  const guessed = options.decimal === undefined ? read.filter((each) => each.parts === undefined) : [];
  tellMisreadings(
    panel,
    guessed.map((each) => each.panel),
    diagnostics,
  );
  tellUnsureDates(
    read.flatMap((each) => each.guesses),
    diagnostics,
  );
  checkPanel(panel, diagnostics, filesWithDuplicates(read));
  const ruled = options.rules === undefined ? panel : await withRules(panel, options.rules, diagnostics);
  return {
    name: options.name ?? first.name,
    ...(first.title === undefined ? {} : { title: first.title }),
    ...(first.publishers === undefined ? {} : { publishers: first.publishers }),
    panel: ruled,
    guesses: [...read.flatMap((each) => each.guesses), ...spelled.guesses, ...apart, ...running.guesses, ...guesses],
    diagnostics: diagnostics.list(),
    rows: read.reduce((sum, each) => sum + each.rows, 0),
    ...(parts.length > 0 && { parts }),
  };
}

/** Throws a CallError where a running total is none of the indicators. */
function checkCumulative({ indicators }: Panel, said: ReadOptions["cumulative"] = []): void {
  const ids = indicators.map(({ id }) => id);
  const unknown = said.find((id) => id !== "none" && !ids.includes(id));
  if (unknown !== undefined) throw new CallError("no-such-indicator", "cumulative", unknown, nearNames(unknown, ids));
}

async function loadOne(path: string, options: ReadOptions): Promise<Dataset> {
  if (isTrinoAddress(path)) return (await import("./formats/trino/read-trino.node.ts")).readTrino(path, options);
  const place = await placeOf(path);
  if (place.descriptor !== undefined) return readPackage(place.descriptor, options);
  return withVintageOfName(await readFileOfData(path, nameOf(path), options), path);
}

/** Figures that do not say when they were published were so on the day in their file's name, where one is there. */
function withVintageOfName(dataset: Dataset, path: string): Dataset {
  const { panel } = dataset;
  const vintage = vintageOfName(path);
  if (vintage === "" || panel.vintages.some((each) => each !== "")) return dataset;
  const dated = <T extends { readonly length: number; readonly vintage: Codes }>(columns: T): T => ({
    ...columns,
    vintage: new Uint8Array(columns.length).fill(1),
  });
  return {
    ...dataset,
    panel: {
      ...panel,
      vintages: ["", vintage],
      observations: dated(panel.observations),
      reported: dated(panel.reported),
    },
    guesses: [...dataset.guesses, { what: "vintage", as: vintage, place: { file: path }, because: said("file-name") }],
  };
}

/** A folder is its descriptor. */
async function placeOf(path: string): Promise<{ readonly descriptor?: string }> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (cause) {
    throw fileProblem(path, cause);
  }
  if (isFolder) return { descriptor: join(path, "datapackage.json") };
  return basename(path) === "datapackage.json" ? { descriptor: path } : {};
}

/** The name of a file's data by default: that of the file without its extensions. */
export function nameOf(path: string): string {
  return basename(path)
    .replace(/\.gz$/i, "")
    .replace(/\.[a-z0-9]{1,8}$/i, "");
}

/** Files whose readers have told their duplicates themselves. */
function filesWithDuplicates(read: readonly Dataset[]): ReadonlySet<string> {
  const told = read.flatMap(({ diagnostics }) => diagnostics.filter(({ code }) => code.startsWith("duplicate")));
  return new Set(told.flatMap(({ place }) => place.file ?? []));
}
