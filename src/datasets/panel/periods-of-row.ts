import type { Period } from "../../model/period.ts";
import type { Row } from "../cells/row.ts";
import type { Layout } from "../layout/layout.ts";
import { stageOf } from "../layout/period-stage.ts";
import { type PeriodsOfRow, partOfRow, periodFor, periodOf } from "../layout/row-period.ts";
import { manyColumns } from "./columns-there.ts";

/** The periods that the figures of a row are of, each by its code; of very many columns they are worked out when they are asked for. */
export function periodsOfRow(row: Row, layout: Layout, codeOf: (period: Period) => number): PeriodsOfRow {
  const { values } = layout;
  const { period, text } = periodOf(row, layout);
  const part = partOfRow(row, layout);
  const codeFor = ({ when }: (typeof values)[number]) => {
    const found = periodFor(when, period, part);
    return found === undefined ? -1 : codeOf(found);
  };
  const ofRow = (isUsable: boolean) =>
    ({ bad: isUsable ? undefined : text, empty: text.trim() === "", stage: stageOf(text) }) as const;
  if (values.length <= manyColumns) {
    const codes = Int32Array.from(values, codeFor);
    return { codes, ...ofRow(codes.some((code) => code >= 0)) };
  }
  const known: number[] = [];
  const codeAt = (at: number) => {
    known[at] ??= values[at] ? codeFor(values[at]) : -1;
    return known[at];
  };
  return { codes: new Int32Array(0), codeAt, ...ofRow(values.some((each) => codeFor(each) >= 0)) };
}
