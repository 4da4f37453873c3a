import { chartScript } from "./chart-client.ts";
import { pageScript } from "./client.ts";
import { scriptSource } from "./script-source.ts";

/** The page's script as text, and the source that a content security policy names it by: nothing else may run. */
export async function inlineScript(): Promise<{ readonly text: string; readonly source: string }> {
  const text = `(${String(pageScript)})();(${String(chartScript)})();`;
  return { text, source: await scriptSource(text) };
}

/** The script of a page that holds charts alone. */
export async function inlineChartScript(): Promise<{ readonly text: string; readonly source: string }> {
  const text = `(${String(chartScript)})();for(const each of document.querySelectorAll("[data-script]"))each.hidden=false;`;
  return { text, source: await scriptSource(text) };
}
