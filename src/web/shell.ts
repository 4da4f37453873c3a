import { scriptSource } from "../report/page/script-source.ts";
import { type Language, spokenLanguages, webWordsFor, wordsFor } from "../words/words.ts";

/** The scripts that the page holds, as text. */
export interface WebScripts {
  /** Runs in the page. */
  readonly client: string;
  /** Runs in a worker; as `scripts/web/pack.mjs` packs it. */
  readonly worker: string;
  /** The source by which the policy names the script of the pages of results. */
  readonly result: string;
}

/**
 * The page that needs no install, as one HTML file: the scripts stand in it, and its content security policy lets nothing else run
 * and nothing be loaded or sent.
 */
export async function webPage({ client, worker, result }: WebScripts): Promise<string> {
  const own = await scriptSource(client);
  const lang = spokenLanguages[0] ?? "en";
  const words = webWordsFor(lang).audit;
  const say = (key: "title" | "lead" | "promise" | "choose" | "drop" | "kinds" | "marked" | "page" | "another") =>
    `data-say="${key}">${words[key]}`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${own} ${result} blob:; worker-src blob:; style-src 'unsafe-inline'; img-src data:; frame-src blob:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${words.title}</title>
<style>${styles}</style>
</head>
<body>
<header><strong>recount</strong><div id="tools" hidden><button type="button" id="marked" ${say("marked")}</button><button type="button" id="page" ${say("page")}</button><button type="button" id="another" ${say("another")}</button></div>
<div role="group" aria-label="${spokenLanguages.map((code) => webWordsFor(code).audit.language).join(", ")}" class="langs">${spokenLanguages.map(languageButton).join("")}</div></header>
<main>
<div id="drop"><h1 ${say("lead")}</h1>
<p><button type="button" id="choose" ${say("choose")}</button> <span ${say("drop")}</span></p>
<p class="quiet" ${say("kinds")}</p>
<p class="promise" ${say("promise")}</p></div>
<p id="status" role="status" aria-live="polite"></p>
<input type="file" id="file" hidden>
</main>
<iframe id="result" hidden></iframe>
<script type="text/plain" id="worker">${worker}</script>
<script>${client}</script>
</body>
</html>
`;
}

/** A button that has the page speak a language, by the name that its speakers call it. */
function languageButton(code: Language): string {
  return `<button type="button" data-lang="${code}" lang="${code}" aria-pressed="false">${wordsFor(code).name}</button>`;
}

const styles = `
:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1d2024;--quiet:#5d646d;--rule:#ddd8cc;--bad:#a8330a;--ok:#00598f}
@media (prefers-color-scheme:dark){:root{--paper:#15171a;--ink:#e8e4da;--quiet:#a3a8ae;--rule:#363a40;--bad:#ff9b73;--ok:#84c5f0}}
*{box-sizing:border-box}[hidden]{display:none!important}
html,body{height:100%}
body{margin:0;display:flex;flex-direction:column;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
header{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.6rem clamp(.8rem,3vw,1.5rem);border-bottom:1px solid var(--rule)}
.langs{margin-left:auto;display:flex}
#tools{display:flex;flex-wrap:wrap;gap:.4rem}
button{font:inherit;color:inherit;background:none;border:1px solid var(--quiet);border-radius:4px;padding:.35rem .7rem;cursor:pointer}
header button{font-size:.875rem}
.langs button{border-radius:0;margin-left:-1px}
button[aria-pressed=true]{background:var(--ink);color:var(--paper)}
button:focus-visible{outline:3px solid var(--ok);outline-offset:2px}
main{flex:1;display:flex;flex-direction:column;padding:clamp(1rem,5vw,3rem);align-items:center}
body.done main{flex:none;padding:.3rem clamp(.8rem,3vw,1.5rem);align-items:flex-start}
body.done #drop,body.done .langs,body.busy #drop{display:none}
#drop{border:2px dashed var(--quiet);border-radius:12px;padding:clamp(1.2rem,5vw,3rem);max-width:46rem;width:100%;margin-top:4vh}
#drop.over{border-color:var(--ok)}
h1{font:500 clamp(1.4rem,4vw,2rem)/1.25 ui-serif,"Noto Serif",Cambria,serif;margin:0 0 1.2rem}
#choose{background:var(--ink);color:var(--paper);padding:.6rem 1.2rem;font-size:1.05rem}
.quiet{color:var(--quiet);font-size:.9rem}.promise{color:var(--ok);font-weight:600}
#status{margin:1rem 0 0}body.done #status{margin:0;font-size:.9rem;color:var(--quiet)}#status.bad{color:var(--bad);font-weight:600;max-width:46rem}
iframe{flex:1;width:100%;border:0;border-top:1px solid var(--rule);min-height:60vh}`;
