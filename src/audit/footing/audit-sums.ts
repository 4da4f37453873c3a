import { type DataReason, dataReasons } from "../../model/audit-reason.ts";
import type { Panel } from "../../model/panel.ts";
import type { Figures } from "../dataset/known.ts";
import { Addable } from "./addable.ts";
import type { DoubtedSum } from "./doubted-sum.ts";
import { FigureNetwork } from "./figure-network.ts";
import type { Footing } from "./foot.ts";
import { type Gap, gapsOf } from "./gaps.ts";
import { doubtedShares } from "./share-sets.ts";
import type { Tables } from "./tables.ts";
import { type WrongFigures, wrongFigures } from "./wrong-figures.ts";

/** What came of a data set's sums and rules: those that hold, what was not taken for a total, and what fails together. */
export interface SumAudit extends Footing {
  /** What was added up: the data set itself, without what stands beside it. */
  readonly panel: Panel;
  readonly figures: Figures;
  readonly checked: number;
  readonly gaps: readonly Gap[];
  /** Sums that fail, each finding with the printed comparisons that fail for the same reason. */
  readonly wrong: readonly WrongFigures[];
  /** Parts that do not come to their whole, though nothing else shows that they are all of it. */
  readonly doubted: readonly DoubtedSum[];
  /** Printed comparisons that fail together, though no sum does, by the one that tells them. */
  readonly together: ReadonlyMap<number, WrongFigures>;
  /** The finding that tells a printed comparison with it: `s3`, `r12`. */
  readonly partOf: ReadonlyMap<number, string>;
}

/** Adds up all tables of a panel, keeps its figures to its rules, and says what fails together and which figures may be wrong. */
export function auditSums(
  { printed, footing }: Tables,
  reasons: Uint8Array,
  hasOwnCause: (row: number) => boolean = () => false,
): SumAudit {
  const checked = footing.rules.reduce((count, { checks }) => count + checks.length, 0);
  const gaps = gapsOf(printed.panel, printed.figures, new Addable(printed.panel, printed.figures));
  const fails =
    footing.rules.some(({ checks }) => checks.some(({ fit }) => fit === "differs")) ||
    reasons.some((code) => differs(dataReasons[code]));
  const groups = fails ? wrongFigures(new FigureNetwork(footing.rules, printed, reasons, hasOwnCause)) : [];
  const wrong = groups.filter(({ check }) => check.sum);
  const together = new Map<number, WrongFigures>();
  const partOf = new Map<number, string>();
  for (const [at, { checks }] of wrong.entries())
    for (const { comparison } of checks) if (comparison !== undefined) partOf.set(comparison, `s${at + 1}`);
  for (const group of groups) {
    const [first, ...others] = group.check.sum ? [] : group.checks.flatMap(({ comparison }) => comparison ?? []);
    if (first === undefined) continue;
    together.set(first, group);
    for (const row of others) partOf.set(row, `r${first + 1}`);
  }
  const { panel, figures } = printed;
  const footed = new Set(footing.rules.flatMap(({ checks }) => checks.flatMap(({ parts }) => parts)));
  const shares = doubtedShares(panel, (row) => differs(dataReasons[reasons[row] ?? 0])).filter(
    ({ isPrinted, parts }) => isPrinted || !parts.some((row) => footed.has(row)),
  );
  const doubted = [...footing.doubted, ...shares];
  return { ...footing, panel, figures, checked, gaps, wrong, doubted, together, partOf };
}

function differs(reason: DataReason | undefined): boolean {
  return reason === "differs";
}
