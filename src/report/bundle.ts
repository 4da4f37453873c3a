import type { ReportAudit } from "../audit/contract/report-audit.ts";
import { type Language, otherLanguage } from "../words/words.ts";
import type { BundleFile } from "./bundle-file.ts";
import { pageBundle } from "./page-bundle.ts";

/** Options of a bundle. */
export interface BundleOptions {
  readonly lang: Language;
  /** The same audit in the other language, so that the page can switch. */
  readonly other?: ReportAudit;
}

/**
 * An audit as the files of one directory, which are returned and not written: the page, the findings as Markdown, the result as JSON, and each chart as spec and SVG.
 *
 * @example
 * const result = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * (await bundle(result, { lang: "en" })).map(({ path }) => path)
 * // -> ["index.html", "audit.json", "findings.md", "charts/reported-against-recomputed.vl.json", "charts/reported-against-recomputed.svg"]
 */
export function bundle(result: ReportAudit, { lang, other }: BundleOptions): Promise<BundleFile[]> {
  const second = otherLanguage(lang);
  return pageBundle({
    languages: other ? [lang, second] : [lang],
    reports: [{ [lang]: result, ...(other && { [second]: other }) }],
  });
}
