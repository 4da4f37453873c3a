import type { HeadlineCounts } from "../../shape/labels.ts";
import { numbers as format } from "../numbers.ts";

const number = (count: number) => format.number(String(count));

/** The conclusion of an audit in one sentence, in Vietnamese: of a report's calculations or of a data set's printed comparisons. There is at least one. */
export function headline(counts: HeadlineCounts, noun: string): string {
  const { findings, consistent, inconsistent, doubtful, unverifiable } = counts;
  const unchecked = unverifiable === 0 ? "" : `; ${number(unverifiable)} phép chưa kiểm được`;
  const rest = (doubtful === 0 ? "" : `; ${number(doubtful)} phép nghi sai`) + unchecked;
  const checked = consistent + inconsistent;
  if (checked === 0 && doubtful > 0) return `${number(doubtful)} ${noun} nghi sai${unchecked}.`;
  if (checked === 0) return `Chưa kiểm được phép nào trong ${number(findings)} ${noun}.`;
  if (inconsistent > 0)
    return `${number(inconsistent)} chỗ không khớp trong ${number(checked)} ${noun} kiểm được${rest}.`;
  if (doubtful > 0) return `${number(checked)} ${noun} khớp${rest}.`;
  return `Cả ${number(checked)} ${noun} kiểm được đều khớp${rest}.`;
}
