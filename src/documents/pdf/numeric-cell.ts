import type { PageCell } from "./page-table.ts";
import { textOf } from "./segments.ts";

const numeric = /^[-–−+(~<>≤≥]?\s?[\d][\d.,\s()–-]*\s?[)%‰*]?$|^[-–—…]+$|^(?:n\.?a\.?|\.\.\.?)$/iu;

/** Whether a cell holds a number, or what stands for one. */
export function isNumeric({ lines }: PageCell): boolean {
  return numeric.test(lines.map((words) => textOf({ words })).join(" "));
}
