import type { AuditResult } from "../audit/result.ts";
import { undetermined } from "../language/undetermined.ts";
import type { Verdict } from "../model/claim.ts";
import { leadingVerdict } from "../model/verdict-order.ts";
import type { Messages } from "../words/words.ts";

/**
 * What an audit comes to, in one sentence, and the verdict whose sign and colour it has. Of a document in an unknown language
 * it says so first: what could be checked of it is never all that it claims.
 */
export function conclusionOf({ document, summary }: AuditResult, { labels }: Messages) {
  const leading = leadingVerdict(summary);
  if (document.language !== undetermined) return { leading, sentence: labels.headline(summary) };
  const calm: Verdict = leading === "consistent" ? "unverifiable" : leading;
  const found = summary.claims > 0 ? ` ${labels.headline(summary)}` : "";
  return { leading: calm, sentence: `${labels.languageUnknown}${found}` };
}
