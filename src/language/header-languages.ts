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
