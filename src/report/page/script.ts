import { pageScript } from "./client.ts";
import { scriptSource } from "./script-source.ts";

/** The page's script as text, and the source that a content security policy names it by: nothing else may run. */
export async function inlineScript(): Promise<{ readonly text: string; readonly source: string }> {
  const text = `(${String(pageScript)})();`;
  return { text, source: await scriptSource(text) };
}
