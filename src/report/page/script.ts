import { chartScript } from "./client/chart-script.ts";
import { pageKit } from "./client/kit.ts";
import { marksScript } from "./client/marks-script.ts";
import { pageScript } from "./client/page-script.ts";
import { tableScript } from "./client/table-script.ts";
import { wordFile } from "./client/word-script.ts";
import { scriptSource } from "./script-source.ts";

/** The page's script as text: each part as it stands in its file, given what it needs of the others. */
export function pageScriptText(): string {
  return `{const kit=(${String(pageKit)})();const marks=(${String(marksScript)})(kit,${String(wordFile)});(${String(pageScript)})(kit,(${String(tableScript)})(kit,marks));(${String(chartScript)})();}`;
}

/** The page's script, and the source that a content security policy names it by: nothing else may run. */
export async function inlineScript(): Promise<{ readonly text: string; readonly source: string }> {
  const text = pageScriptText();
  return { text, source: await scriptSource(text) };
}

/** The script of a page that holds charts alone. */
export async function inlineChartScript(): Promise<{ readonly text: string; readonly source: string }> {
  const text = `(${String(chartScript)})();for(const each of document.querySelectorAll("[data-script]"))each.hidden=false;`;
  return { text, source: await scriptSource(text) };
}
