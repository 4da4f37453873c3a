import type { ReportAudit } from "../audit/contract/report-audit.ts";
import { undetermined } from "../language/undetermined.ts";
import type { Verdict } from "../model/claim.ts";
import { leadingVerdict } from "../model/verdict-order.ts";
import type { Messages } from "../words/words.ts";
import { shownVerdict } from "./coverage.ts";

/**
 * What an audit comes to, in one sentence, and the verdict whose sign and colour it has. Of a document in an unknown language
 * it says so first; agreement of the few that could be checked is not shown as an all-clear: what could be checked of it is never all that it claims.
 */
export function conclusionOf({ source, summary }: ReportAudit, { labels }: Messages) {
  const leading = shownVerdict(leadingVerdict(summary), summary);
  if (source.language !== undetermined) return { leading, sentence: labels.headline(summary) };
  const calm: Verdict = leading === "consistent" ? "unverifiable" : leading;
  const found = summary.findings > 0 ? ` ${labels.headline(summary)}` : "";
  return { leading: calm, sentence: `${labels.languageUnknown}${found}` };
}
