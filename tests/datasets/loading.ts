import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatComparison } from "../../src/compare/comparison.ts";
import type { Dataset, ReadOptions } from "../../src/datasets/dataset.ts";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { plainDetail } from "../../src/model/detail.ts";
import { observationStatuses } from "../../src/model/observation-status.ts";
import { scenarios } from "../../src/model/panel.ts";
import { formatPeriod } from "../../src/model/period-notation.ts";
import { type Problem, ProblemError } from "../../src/model/problem.ts";
import { guessPhrase } from "../../src/words/guesses.ts";

/** Writes files into a folder of their own, hands over their paths, and takes the folder away again. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (path: (name: string) => string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "recount-datasets-"));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return await use((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Loads one file with a content. */
export function load(content: string | Uint8Array, name = "data.csv", options: ReadOptions = {}): Promise<Dataset> {
  return withFiles({ [name]: content }, (path) => loadDataset(path(name), options));
}

/** The problem that loading a content comes to; undefined where it loads. */
export async function problemOf(content: string | Uint8Array, name = "data.csv"): Promise<Problem | undefined> {
  try {
    await load(content, name);
    return undefined;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}

/** The observations as lines: `revenue An Giang 2024-06 actual 5 A`. The value is `-` where there is none. */
export function lines({ panel }: Dataset): string[] {
  const { observations: o, indicators, areas, periods, vintages } = panel;
  return Array.from({ length: o.length }, (_, at) => {
    const period = periods[o.period[at] ?? 0];
    const value = o.value[at] ?? Number.NaN;
    const vintage = vintages[o.vintage[at] ?? 0];
    return [
      indicators[o.indicator[at] ?? 0]?.id,
      areas[o.area[at] ?? 0]?.code,
      period && formatPeriod(period),
      scenarios[o.scenario[at] ?? 0],
      Number.isNaN(value) ? "-" : value,
      observationStatuses[o.status[at] ?? 0],
      ...(vintage ? [`of ${vintage}`] : []),
    ].join(" ");
  });
}

/** The printed comparisons as lines: `revenue An Giang 2024-06 plan/percent-of 52.1`. */
export function reportedLines({ panel }: Dataset): string[] {
  const { reported: r, indicators, areas, periods, comparisons } = panel;
  return Array.from({ length: r.length }, (_, at) => {
    const period = periods[r.period[at] ?? 0];
    const comparison = comparisons[r.comparison[at] ?? 0];
    const parts = [indicators[r.indicator[at] ?? 0]?.id, areas[r.area[at] ?? 0]?.code, period && formatPeriod(period)];
    return [...parts, comparison && formatComparison(comparison), r.value[at]].join(" ");
  });
}

/** The diagnostics as `code line:column found`, without what is not known. */
export function told({ diagnostics }: Dataset): string[] {
  return diagnostics.map(({ code, place, found, count }) =>
    [
      code,
      place.line === undefined ? "" : `${place.line}:${place.column ?? ""}`,
      found === undefined ? "" : plainDetail(found),
      count ? `x${count}` : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  );
}

/** What was guessed, as `what = as` in English. */
export function guessed({ guesses }: Dataset): string[] {
  return guesses.map(({ what, as }) => `${what} = ${guessPhrase(as, "en")}`);
}
