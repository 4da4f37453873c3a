import type { Chart } from "../../charts/chart.ts";
import { darkPalette, palette } from "../../charts/colors.ts";
import { type Language, messagesFor } from "../../words/words.ts";
import { escapeHtml, escapeLine } from "../page/escape.ts";
import { chartColors } from "./chart-colors.ts";

/** What a chart's page is made with. */
export interface ChartPageOptions {
  readonly lang: Language;
  /** A theme that stays; that of the reader's system where none is named. */
  readonly theme?: "light" | "dark";
}

/**
 * A chart as a page of its own that loads nothing and runs no script: the drawing, light or dark as the reader's system is,
 * what it shows in words, and its Vega-Lite spec.
 */
export function chartPage(chart: Chart, svg: string, { lang, theme }: ChartPageOptions): string {
  const { labels } = messagesFor(lang);
  const scheme = theme ?? "light dark";
  return `<!doctype html>
<html lang="${lang}"${theme === undefined ? "" : ` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeLine(chart.title)}</title>
<style>
:root{color-scheme:${scheme};--paper:${palette.paper};--ink:${palette.ink};--quiet:${palette.quiet}}
:root[data-theme=dark]{${darkVariables}}
@media (prefers-color-scheme:dark){:root:not([data-theme]){${darkVariables}}}
body{margin:0;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 Inter,system-ui,sans-serif}
main{max-width:46rem;margin:0 auto}
figure{margin:0;overflow-x:auto}
svg{display:block;width:100%;height:auto;min-width:20rem}
details{font-size:.85rem;color:var(--quiet);margin-top:1rem;overflow-wrap:anywhere}
summary{cursor:pointer}
pre{white-space:pre-wrap}
${chartColors}
</style>
</head>
<body>
<main>
<figure>${svg}</figure>
<details><summary>${escapeHtml(labels.chartInWords)}</summary><p>${escapeLine(chart.alt)}</p></details>
<details><summary>${escapeHtml(labels.chartSource)}</summary><pre>${escapeHtml(JSON.stringify(chart.spec))}</pre></details>
</main>
</body>
</html>
`;
}

const darkVariables = `--paper:${darkPalette.paper};--ink:${darkPalette.ink};--quiet:${darkPalette.quiet}`;
