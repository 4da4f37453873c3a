import type { ComparisonResult } from "../../../src/engine/result.ts";
import { comparisonReasons } from "../../../src/model/comparison-reason.ts";
import { observationStatuses } from "../../../src/model/observation-status.ts";
import { formatPeriod } from "../../../src/model/period-notation.ts";
import { Rational } from "../../../src/model/rational.ts";

/** One row as a case writes it, numbers as the doubles nearest to them. */
export interface WrittenRow {
  readonly head: string;
  readonly cells: readonly WrittenCell[];
}

export interface WrittenCell {
  readonly value: number;
  /** Undefined where a case does not say it. */
  readonly base?: number;
  readonly reason: string;
  readonly have: number;
  readonly need: number;
  readonly status: string;
  /** The result of a root, which is no fraction: near is enough. */
  readonly near: boolean;
}

/** Reads the rows of a case; what it leaves out is the usual: status A, nothing counted. */
export function expectedRows(text: string): readonly WrittenRow[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const [head = "", rest = ""] = line.split(/: /, 2);
      return { head, cells: rest.split("; ").map(expectedCell) };
    });
}

function expectedCell(text: string): WrittenCell {
  const found = /^(≈?)(\S+)(?: of (\S+))? ([a-z][a-z0-9-]+)(?: (\d+)\/(\d+))?(?: ([A-Z]))?$/.exec(text);
  if (!found) throw new Error(`no result: ${text}`);
  const [, near, value = "", base, reason = "", have = "0", need = "0", status = "A"] = found;
  return {
    value: value === "-" ? Number.NaN : Rational.parse(value).toNumber(),
    ...(base !== undefined && { base: Rational.parse(base).toNumber() }),
    reason,
    have: Number(have),
    need: Number(need),
    status,
    near: near !== "",
  };
}

/** The rows of a result, in its order. The indicator is named where there are several in it. */
export function rowsOfResult(result: ComparisonResult): readonly WrittenRow[] {
  const { areas, indicators, periods } = result;
  const several = new Set(result.batches.flatMap((batch) => [...batch.indicator])).size > 1;
  return result.batches.flatMap((batch) =>
    Array.from({ length: batch.length }, (_, row): WrittenRow => {
      const period = periods[batch.period[row] ?? -1];
      const area = areas[batch.area[row] ?? -1]?.code;
      const indicator = indicators[batch.indicator[row] ?? -1]?.id;
      return {
        head: [...(several ? [indicator] : []), area, period && formatPeriod(period)].join(" "),
        cells: batch.columns.map((column) => ({
          value: column.value[row] ?? 0,
          base: column.base[row] ?? 0,
          reason: comparisonReasons[column.reason[row] ?? -1] ?? "",
          have: column.have[row] ?? -1,
          need: column.need[row] ?? -1,
          status: observationStatuses[column.status[row] ?? -1] ?? "",
          near: false,
        })),
      };
    }),
  );
}
