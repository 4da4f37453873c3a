import type { DocumentSource } from "../model/document.ts";
import type { Messages } from "../words/words.ts";
import type { ClaimCause, ClaimFinding } from "./contract/claim-finding.ts";
import type { EntryOf } from "./finding.ts";

/** Digits that are taken for each other on a picture. */
const alike: readonly string[] = ["38", "17", "56", "58", "68", "08", "06", "09", "49"];

/**
 * A finding in a document that was recognised on a picture: where the digits of a correction differ from those read by one that looks
 * like it, or only by a decimal comma, the picture may have been misread, and the report be right.
 */
export function withMisreadings(
  finding: ClaimFinding,
  source: DocumentSource | undefined,
  entryOf: EntryOf,
  messages: Messages,
): ClaimFinding {
  if (source?.recognised === undefined || finding.causes.length === 0) return finding;
  const misread = finding.causes.flatMap((cause): ClaimCause[] => {
    const entry = entryOf(cause.number);
    if (!entry?.value || entry.place?.certainty === undefined || !looksLike(entry.text, cause.correction)) return [];
    const facts = { printed: entry.text, correction: cause.correction, unit: entry.unit };
    return [{ ...cause, code: "misread", explanation: messages.cause("misread", facts) }];
  });
  const [first] = misread;
  if (!first) return finding;
  return {
    ...finding,
    causes: [
      first,
      ...finding.causes.filter(({ number, correction }) => number !== first.number || correction !== first.correction),
    ],
  };
}

/** Whether a number as it was read may be the other with one digit mistaken, or its decimal comma not seen. */
function looksLike(read: string, correction: string): boolean {
  const [one, other] = [digitsOf(read), digitsOf(correction)];
  if (one === "" || other === "") return false;
  if (one === other) return read.replace(/[^\d.,]/g, "") !== correction;
  if (one.length !== other.length) return false;
  const differing = [...one].flatMap((digit, at) =>
    digit === other[at] ? [] : [[digit, other[at] ?? ""].sort().join("")],
  );
  return differing.length === 1 && alike.includes(differing[0] ?? "");
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}
