import { pageScript } from "./client.ts";

/** The page's script as text, and the source that a content security policy names it by: nothing else may run. */
export async function inlineScript(): Promise<{ readonly text: string; readonly source: string }> {
  const text = `(${String(pageScript)})();`;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return { text, source: `'sha256-${btoa(String.fromCharCode(...digest))}'` };
}
