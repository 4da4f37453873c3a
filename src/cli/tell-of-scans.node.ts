import type { ReportAudit } from "../audit/contract/report-audit.ts";
import type { TextDocument } from "../model/document.ts";
import { sourcePlaceText } from "../words/source-place-text.ts";
import { cliWordsFor, type Language } from "../words/words.ts";
import type { Session } from "./session.node.ts";

/** A number that was recognised less surely than this is named. */
const leastSure = 0.8;
const mostNamed = 8;

/** Says which pages are pictures that nobody read, which makes the status 2, and of scans that were recognised what is uncertain. */
export async function tellOfScans(
  result: ReportAudit,
  { document: { source } }: { readonly document: TextDocument },
  file: string,
  session: Session,
  lang: Language,
): Promise<void> {
  const words = cliWordsFor(lang).main;
  const { unread = [], recognised = [] } = source ?? {};
  if (unread.length > 0) await session.problem(words.unreadPages(file, unread));
  if (recognised.length === 0) return;
  const unsure = result.ledger.filter(({ place }) => (place?.certainty ?? 1) < leastSure);
  const named = unsure
    .slice(0, mostNamed)
    .map(({ text, place }) => `${text} (${place ? sourcePlaceText(place, lang) : ""})`);
  await session.note(words.recognised(file, recognised.length, named, unsure.length));
}
