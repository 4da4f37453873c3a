import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";

/** The verdicts on an English text, by the printed number that each is about. */
export function verdictsIn(text: string): Record<string, string> {
  const { findings: claims } = audit(readText("t", text), { lang: "en" });
  return Object.fromEntries(claims.map(({ reported, verdict }) => [reported.text, verdict]));
}

/** The numbers that are flagged. */
export const flagged = (text: string): string[] =>
  Object.entries(verdictsIn(text)).flatMap(([number, verdict]) => (verdict === "inconsistent" ? [number] : []));

/** The numbers that are flagged or doubted. */
export const troubled = (text: string): string[] =>
  Object.entries(verdictsIn(text)).flatMap(([number, verdict]) =>
    verdict === "inconsistent" || verdict === "doubtful" ? [number] : [],
  );

/** A table in Markdown, of its rows. */
export const table = (...rows: string[]): string =>
  [rows[0], rows[0]?.replace(/[^|]+/g, "---"), ...rows.slice(1)].join("\n");
