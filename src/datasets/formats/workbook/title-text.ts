import type { HeaderLanguage } from "../../../language/header-sense.ts";
import { readHeader } from "../../../language/read-header.ts";

/** The number of a document: `1440/QĐ-BTC`, `09/CKTC-NSNN`. */
const documentNumber = /\d+\s*\/\s*\p{Lu}{2,}/u;

/** A link to the list of tables, which stands above each of them. */
const linkBack =
  /^\W*(?:(?:back|return|go)\s+to\s+(?:the\s+)?(?:table\s+of\s+)?(?:contents|index|top)|к\s+(?:содержанию|оглавлению)|(?:quay\s+lại|trở\s+về|về)\s+mục\s+lục)\W*$/iu;

/**
 * The lines of a title as one text, without the documents that they cite, whose dates are none of the figures: brackets with the number of
 * one, and lines that are such a number; and without links to the list of tables.
 *
 * @example
 * withoutCitations(["DỰ TOÁN THU NĂM 2010", "(Kèm theo Quyết định số 3234/QĐ-BTC ngày", "21/12/2009)"]) // -> "DỰ TOÁN THU NĂM 2010"
 * withoutCitations(["К содержанию", "CPI (2020=100)"]) // -> "CPI"
 * withoutCitations(["Phụ lục số 09/CKTC-NSNN", "CHI NĂM 2013 (nghìn tỷ)"]) // -> "CHI NĂM 2013 (nghìn tỷ)"
 */
export function withoutCitations(lines: readonly string[]): string {
  const own = lines.filter(
    (line) => !linkBack.test(line) && (line.startsWith("(") || line.length > 40 || !documentNumber.test(line)),
  );
  return own
    .join(" ")
    .replace(/\([^()]*\)/g, (inner) => (documentNumber.test(inner) ? " " : inner))
    .replace(indexBase, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Brackets with the year of constant prices, whose figures are no others of that year: `(в ценах 2008 г., млрд. руб.)`. */
const priceYear =
  /\(([^()]*(?:\bprices?\b|\bprix\b|\bprecios\b|\bpreços\b|\bpreise|fiyat|цен|giá)[^()]*(?<!\d)(?:19|20)\d\d(?!\d)[^()]*)\)/iu;

/**
 * A title without the brackets that say of what year its prices are, and these: the same figures in prices of another year are others.
 *
 * @example
 * withoutPrices("GDP (at prices of 2015), 2019-2023") // -> { rest: "GDP , 2019-2023", prices: "(at prices of 2015)" }
 */
export function withoutPrices(text: string): { readonly rest: string; readonly prices: string } {
  const [prices = ""] = priceYear.exec(text) ?? [];
  return { rest: text.replace(prices, ""), prices };
}

/** The base of an index, whose year is none of the figures: `(2020=100)`, `năm 2010 = 100`. */
const indexBase = /\(?\s*(?:năm\s+)?(?:(?:19|20)\d\d\s*[-–]\s*)?(?:19|20)\d\d\s*=\s*100\s*%?\s*\)?/giu;

/** The scenario of a table a line of whose title begins with it: `DỰ TOÁN THU, CHI NGÂN SÁCH`. Further on the word may be of anything. */
export function scenarioOfTitle(text: string, language: HeaderLanguage): "plan" | undefined {
  const { scenario, name } = readHeader(text.split(" ").slice(0, 2).join(" "), language);
  return scenario === "plan" && name === "" ? "plan" : undefined;
}
