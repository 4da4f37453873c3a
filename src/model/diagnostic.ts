import type { Detail } from "./detail.ts";
import type { GuessSaid } from "./guess-said.ts";
import type { Place } from "./problem.ts";

/** Codes of diagnostics: about data that were left out, or kept but questionable. */
export const diagnosticCodes = [
  // Left out in the open.
  "damaged-sheet",
  "damaged-cell",
  "bad-date",
  "uncalculated-cell",
  "bad-value",
  "bad-period",
  "mixed-percent",
  "bad-status",
  "bad-scenario",
  "ragged-row",
  "missing-key",
  "duplicate-conflict",
  "sheet-unread",
  "row-unread",
  "row-above",
  "cells-lost",
  "unknown-code",
  // Kept, and worth knowing.
  "duplicate-equal",
  "percent-fraction",
  "decimals-unsure",
  "scale-jump",
  "periods-in-names",
  "year-missing",
  "figures-in-names",
  "numbering",
  "periods-scattered",
  "period-odd",
  "changes-unlike",
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
  "gap",
  "unit-mixed",
  "mixed-decimals",
  "mixed-frequencies",
  "out-of-order",
  "precision-lost",
  "legacy-encoding",
  "no-observations",
  "too-many-columns",
] as const;

/** One of `diagnosticCodes`; docs/datasets.md explains each. */
export type DiagnosticCode = (typeof diagnosticCodes)[number];

/** `left-out`: not in the panel; `warning`: kept, but questionable; `note`: for information. */
export type DiagnosticLevel = "left-out" | "warning" | "note";

/** A diagnostic about a data set as data: code, place, what was found, what was expected. `explain` gives the sentence. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly level: DiagnosticLevel;
  readonly place: Place;
  readonly found?: Detail;
  readonly expected?: Detail;
  /** The number of cases, of which `place` and `found` describe the first; 1 if absent. */
  readonly count?: number;
}

/** A guess about a source, in the terms of `--map` and `datapackage.json`: `period` = column `thang`. */
export interface Guess {
  /** What is guessed: `delimiter`, `decimal`, `encoding`, `layout`, `period`, `value`, `unit`, `kind`, `total`, … */
  readonly what: string;
  readonly as: GuessSaid;
  readonly place: Place;
  /** The evidence for it. */
  readonly because?: GuessSaid;
}

/** Collects diagnostics: of each code and place's source the first few as they are, the rest only counted. */
export class Diagnostics {
  readonly #found = new Map<string, { first: Diagnostic[]; count: number }>();
  readonly #kept: number;

  constructor(kept = 20) {
    this.#kept = kept;
  }

  add(diagnostic: Diagnostic): void {
    const key = `${diagnostic.code}\0${diagnostic.place.file ?? ""}\0${diagnostic.place.sheet ?? ""}`;
    const found = this.#found.get(key) ?? { first: [], count: 0 };
    if (found.count === 0) this.#found.set(key, found);
    found.count += diagnostic.count ?? 1;
    if (found.first.length < this.#kept) found.first.push(diagnostic);
  }

  /** Withdraws all diagnostics of a sheet. */
  forget(file: string, sheet: string): void {
    for (const [key, { first }] of this.#found) {
      const place = first[0]?.place;
      if (place?.file === file && place.sheet === sheet) this.#found.delete(key);
    }
  }

  /** In the order of their first appearance; the last of a kind carries how many more there are. */
  list(): readonly Diagnostic[] {
    return [...this.#found.values()].flatMap(({ first, count }) => {
      const shown = first.reduce((sum, each) => sum + (each.count ?? 1), 0);
      const last = first.at(-1);
      if (!last || shown === count) return first;
      return [...first.slice(0, -1), { ...last, count: count - shown + (last.count ?? 1) }];
    });
  }

  /** How many there are of each code. */
  counts(): ReadonlyMap<DiagnosticCode, number> {
    const counts = new Map<DiagnosticCode, number>();
    for (const { first, count } of this.#found.values()) {
      const code = first[0]?.code;
      if (code) counts.set(code, (counts.get(code) ?? 0) + count);
    }
    return counts;
  }
}
