import { escapeHtml } from "../../report/page/escape.ts";
import { scriptSource } from "../../report/page/script-source.ts";
import type { Language } from "../../words/words.ts";
import { webWordsFor } from "../../words/words.ts";
import { ServedFiles } from "./serve-client.ts";

/** The page of `recount serve`, and the policy that it is sent with. */
export async function servePage(
  lang: Language,
  canSave: boolean,
): Promise<{ readonly html: string; readonly policy: string }> {
  const words = webWordsFor(lang).serve;
  const script = `new (${String(ServedFiles)})();`;
  const spoken = { ...words, updated: words.updated("%") };
  const json = JSON.stringify(spoken).replaceAll("<", "\\u003c");
  const save = canSave ? `<button type="button" id="save">${escapeHtml(words.save)}</button>` : "";
  const html = `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(words.title)}</title>
<style>${styles}</style>
</head>
<body>
<a class="skip" href="#main">${escapeHtml(words.skip)}</a>
<nav aria-label="${escapeHtml(words.files)}"><h1>${escapeHtml(words.files)}</h1><ul id="list"></ul></nav>
<main id="main" tabindex="-1"><header><p id="status" role="status"></p><div id="tools" hidden><a id="marked" download>${escapeHtml(words.marked)}</a> ${save}</div></header>
<iframe title="${escapeHtml(words.files)}" hidden></iframe></main>
<script type="application/json" id="words">${json}</script>
<script>${script}</script>
</body>
</html>
`;
  const policy = `default-src 'none'; script-src ${await scriptSource(script)}; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  return { html, policy };
}

const styles = `
:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1d2024;--quiet:#5d646d;--rule:#ddd8cc;--ok:#00598f}
@media (prefers-color-scheme:dark){:root{--paper:#15171a;--ink:#e8e4da;--quiet:#a3a8ae;--rule:#363a40;--ok:#84c5f0}}
*{box-sizing:border-box}[hidden]{display:none!important}html,body{height:100%}
body{margin:0;display:flex;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
nav{width:19rem;padding:1rem;border-right:1px solid var(--rule);overflow-y:auto}
h1{font-size:1rem;margin:0 0 .6rem}ul{list-style:none;margin:0;padding:0}
button,#marked{font:inherit;font-size:.9rem;color:inherit;background:none;border:1px solid var(--quiet);border-radius:4px;padding:.3rem .6rem;cursor:pointer;text-decoration:none}
nav button{display:block;width:100%;text-align:left;border-color:transparent;overflow-wrap:anywhere}
nav button[aria-pressed=true]{border-color:var(--ok)}small{display:block;color:var(--quiet)}
button:focus-visible,a:focus-visible{outline:3px solid var(--ok);outline-offset:2px}
main:focus{outline:none}.skip{position:absolute;left:-999rem}.skip:focus{left:.5rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:1;border:1px solid}
main{flex:1;display:flex;flex-direction:column;min-width:0}
header{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center;padding:.5rem 1rem;border-bottom:1px solid var(--rule)}
#status{margin:0;color:var(--quiet);flex:1}iframe{flex:1;width:100%;border:0}
@media (max-width:760px){body{flex-direction:column}nav{width:auto;max-height:30vh;border:0;border-bottom:1px solid var(--rule)}}`;
