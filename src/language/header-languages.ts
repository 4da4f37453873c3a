import { englishHeaders } from "./en/table-headers.ts";
import type { HeaderLanguage } from "./header-sense.ts";
import { vietnameseHeaders } from "./vi/table-headers.ts";

/** The languages that table headers are read in; the last where none is recognised. */
export const headerLanguages: readonly HeaderLanguage[] = [vietnameseHeaders, englishHeaders];

/**
 * The language that a table's texts are written in, as far as headers are concerned.
 *
 * @example
 * headerLanguageOf("Thực hiện tháng 6").code // -> "vi"
 * headerLanguageOf("June 2012").code // -> "en"
 */
export function headerLanguageOf(text: string): HeaderLanguage {
  return headerLanguages.find((language) => language.isWritten(text)) ?? englishHeaders;
}

/**
 * The mark before decimals of the language that texts are written in, where it is one that is known; the usual one otherwise.
 *
 * @example
 * [decimalOfLanguage("Tỉnh 2022", "."), decimalOfLanguage("Région 2022", ",")] // -> [",", ","]
 */
export function decimalOfLanguage(text: string, usual: "." | ","): "." | "," {
  return headerLanguages.find((language) => language.isWritten(text))?.decimal ?? usual;
}
