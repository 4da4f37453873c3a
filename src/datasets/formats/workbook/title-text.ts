import type { HeaderLanguage } from "../../../language/header-sense.ts";
import { readHeader } from "../../../language/read-header.ts";

/** The number of a document: `1440/QĐ-BTC`, `09/CKTC-NSNN`. */
const documentNumber = /\d+\s*\/\s*\p{Lu}{2,}/u;

/**
 * The lines of a title as one text, without the documents that they cite, whose dates are none of the figures: brackets with the number of
 * one, and lines that are such a number.
 *
 * @example
 * withoutCitations(["DỰ TOÁN THU NĂM 2010", "(Kèm theo Quyết định số 3234/QĐ-BTC ngày", "21/12/2009)"]) // -> "DỰ TOÁN THU NĂM 2010"
 * withoutCitations(["CPI (2020=100)"]) // -> "CPI"
 * withoutCitations(["Phụ lục số 09/CKTC-NSNN", "CHI NĂM 2013 (nghìn tỷ)"]) // -> "CHI NĂM 2013 (nghìn tỷ)"
 */
export function withoutCitations(lines: readonly string[]): string {
  const own = lines.filter((line) => line.startsWith("(") || line.length > 40 || !documentNumber.test(line));
  return own
    .join(" ")
    .replace(/\([^()]*\)/g, (inner) => (documentNumber.test(inner) ? " " : inner))
    .replace(indexBase, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The base of an index, whose year is none of the figures: `(2020=100)`, `năm 2010 = 100`. */
const indexBase = /\(?\s*(?:năm\s+)?(?:(?:19|20)\d\d\s*[-–]\s*)?(?:19|20)\d\d\s*=\s*100\s*%?\s*\)?/giu;

/** The scenario of a table a line of whose title begins with it: `DỰ TOÁN THU, CHI NGÂN SÁCH`. Further on the word may be of anything. */
export function scenarioOfTitle(text: string, language: HeaderLanguage): "plan" | undefined {
  const { scenario, name } = readHeader(text.split(" ").slice(0, 2).join(" "), language);
  return scenario === "plan" && name === "" ? "plan" : undefined;
}
