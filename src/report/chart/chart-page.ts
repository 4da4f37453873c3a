import { darkPalette, palette } from "../../charts/colors.ts";
import type { Language } from "../../words/words.ts";
import { escapeLine } from "../page/escape.ts";
import { type DrawnChart, figures } from "../page/figures.ts";
import { inlineChartScript } from "../page/script.ts";
import { chartColors } from "./chart-colors.ts";
import { chartAlone, chartAloneFit, chartFit, chartTools } from "./chart-tools.ts";

/** What a chart's page is made with. */
export interface ChartPageOptions {
  readonly lang: Language;
  /** A theme that stays; that of the reader's system where none is named. */
  readonly theme?: "light" | "dark";
}

/**
 * Charts as a page that asks nothing of anybody and runs no script but its own: the drawings, light or dark as the reader's
 * system is, what they show in words, and what they can be had as.
 */
export async function chartPage(charts: readonly DrawnChart[], { lang, theme }: ChartPageOptions): Promise<string> {
  const script = await inlineChartScript();
  const title = escapeLine(charts[0]?.title ?? "");
  return `<!doctype html>
<html lang="${lang}"${theme === undefined ? "" : ` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${script.source}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${styles(theme ?? "light dark")}
</style>
</head>
<body>
<main>
<h1 class="unseen">${title}</h1>
${figures(
  charts.map((chart) => [[lang, chart] as const]),
  { tables: true },
)}
</main>
<script>${script.text}</script>
</body>
</html>
`;
}

const darkVariables = `--paper:${darkPalette.paper};--ink:${darkPalette.ink};--quiet:${darkPalette.quiet}`;

function styles(scheme: string): string {
  return `:root{color-scheme:${scheme};--paper:${palette.paper};--ink:${palette.ink};--quiet:${palette.quiet};--ok:${palette.blue}}
:root[data-theme=dark]{${darkVariables}}
@media (prefers-color-scheme:dark){:root:not([data-theme]){${darkVariables}}}
body{margin:0;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 Inter,system-ui,sans-serif}
main{max-width:54rem;margin:0 auto}
figure{margin:0 0 2rem}
[hidden]{display:none!important}
.unseen{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
${chartFit}
${chartAloneFit}
details{font-size:.85rem;color:var(--quiet);margin-top:1rem;overflow-wrap:anywhere}
summary{cursor:pointer}
pre{white-space:pre-wrap}
${chartColors}
${chartTools}
${chartAlone}`;
}
