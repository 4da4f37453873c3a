import type { Verdict } from "../../model/claim.ts";
import { verdictSigns } from "../../model/verdict-order.ts";
import type { Messages } from "../../words/words.ts";
import type { Medium } from "./told-audit.ts";

/** `✓ 3 consistent` in a row of counts on a screen, `✓ consistent: 3` in a document's list. */
export function countText(verdict: Verdict, count: number, { number, verdicts }: Messages, medium: Medium): string {
  const [sign, name, written] = [verdictSigns[verdict], verdicts[verdict], number(String(count))];
  return medium === "screen" ? `${sign} ${written} ${name}` : `${sign} ${name}: ${written}`;
}
