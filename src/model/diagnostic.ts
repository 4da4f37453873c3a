import type { GuessSaid } from "./guess-said.ts";
import type { Place } from "./problem.ts";

/** What can be said of a data set that was read: what was left out, what looks wrong, what was guessed. */
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
  "unknown-code",
  // Kept, and worth knowing.
  "duplicate-equal",
  "percent-fraction",
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

export type DiagnosticCode = (typeof diagnosticCodes)[number];

/** `left-out`: data that is not in the panel; `warning`: kept, but look at it; `note`: good to know. */
export type DiagnosticLevel = "left-out" | "warning" | "note";

/** One thing to know about a data set, as data. The sentence is made late, per language. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly level: DiagnosticLevel;
  readonly place: Place;
  readonly found?: string;
  readonly expected?: string;
  /** How many there are, of which `place` and `found` are the first. */
  readonly count?: number;
}

/** What was guessed about a source, as `--map` and `datapackage.json` would say it: `period` = column `thang`. */
export interface Guess {
  /** What is guessed: `delimiter`, `decimal`, `encoding`, `layout`, `period`, `value`, `unit`, `kind`, `total`, … */
  readonly what: string;
  readonly as: GuessSaid;
  readonly place: Place;
  /** What the guess rests on. */
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

  /** Takes back all that was told of a sheet. */
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
