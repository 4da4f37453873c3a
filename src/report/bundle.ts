import type { AuditResult } from "../audit/result.ts";
import { type Language, otherLanguage } from "../words/words.ts";
import type { BundleFile } from "./bundle-file.ts";
import { pageBundle } from "./page-bundle.ts";

/** What a bundle is made with. */
export interface BundleOptions {
  readonly lang: Language;
  /** The same audit told in the other language, so that the page can switch. */
  readonly other?: AuditResult;
}

/** An audit as the files of a folder: the page, the findings as Markdown, the result as JSON, and each chart as spec and SVG. */
export function bundle(result: AuditResult, { lang, other }: BundleOptions): Promise<BundleFile[]> {
  const second = otherLanguage(lang);
  return pageBundle({
    languages: other ? [lang, second] : [lang],
    reports: [{ [lang]: result, ...(other && { [second]: other }) }],
  });
}
