import { CallError } from "../../model/call-problem.ts";
import { nearNames } from "../../model/near-names.ts";
import type { Panel } from "../../model/panel.ts";
import { plainLetters } from "../../model/plain-letters.ts";

/** The place of an indicator by its id or a name, without regard to case and accents. Throws a CallError where there is none. */
export function indicatorNamed(text: string, { indicators }: Pick<Panel, "indicators">, option: string): number {
  const exact = indicators.findIndex(({ id }) => id === text.trim());
  if (exact >= 0) return exact;
  const plain = plainLetters(text.trim());
  const found = indicators.findIndex(({ id, names }) =>
    [id, names.vi, names.en].some((each) => plainLetters(each) === plain),
  );
  if (found >= 0) return found;
  const names = indicators.flatMap(({ id, names: { vi, en } }) => [id, vi, en]);
  throw new CallError("no-such-indicator", option, text, nearNames(text, names));
}
