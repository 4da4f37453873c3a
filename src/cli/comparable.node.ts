import type { Dataset } from "../datasets/dataset.ts";
import { compare } from "../engine/compare.ts";
import { compareSource, type Watching } from "../engine/compare-source.ts";
import type { CompareOptions } from "../engine/request/compare-options.ts";
import { type ComparedStream, streamed } from "../engine/results/compared.ts";
import type { Panel } from "../model/panel.ts";
import type { ComparisonSource } from "../report/comparison/json.ts";
import type { OpenedSource } from "./open-trino.node.ts";

/** Data that can be compared: loaded, or left in its files. */
export interface Comparable {
  readonly source: ComparisonSource;
  /** Rows that hold data. */
  readonly rows: number;
  /** Files that were read beside those that were named. */
  readonly parts: readonly string[];
  /** The data itself, where it was loaded. */
  readonly panel?: Panel;
  readonly compare: (options: CompareOptions, watching: Watching) => Promise<ComparedStream>;
  readonly close: () => Promise<void>;
}

/** A data set as it was loaded. */
export function loadedData(dataset: Dataset, files: readonly string[]): Comparable {
  const { name, guesses, diagnostics, panel, rows, parts = [] } = dataset;
  return {
    source: { name, files, guesses, diagnostics },
    rows,
    parts,
    panel,
    compare: async (options) => streamed(compare(panel, options)),
    close: async () => {},
  };
}

/** Data that a database reads as they are compared. */
export function filedData({ source, name, guesses, close }: OpenedSource, files: readonly string[]): Comparable {
  const { diagnostics, rows } = source;
  return {
    source: { name, files, guesses, diagnostics },
    rows,
    parts: [],
    compare: (options, watching) => compareSource(source, options, watching),
    close,
  };
}
