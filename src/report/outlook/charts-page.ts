import { type Language, messagesFor } from "../../words/words.ts";
import { escapeHtml, escapeLine } from "../page/escape.ts";
import type { DrawnChart } from "../page/figures.ts";

/** A page of charts, each part of it with a heading, sentences and charts. */
export interface ChartsPage {
  readonly title: string;
  readonly parts: readonly {
    readonly heading?: string;
    readonly lines?: readonly string[];
    /** A table as rows of cells, the first of them its titles. */
    readonly table?: readonly (readonly string[])[];
    readonly charts: readonly DrawnChart[];
  }[];
}

/** The page as one HTML file that loads nothing from anywhere. */
export function chartsPage({ title, parts }: ChartsPage, lang: Language): string {
  const { chartSource } = messagesFor(lang).labels;
  let number = 0;
  const body = parts.map(({ heading, lines = [], table = [], charts }) => {
    const figures = charts.map((chart) => figure(chart, `c${++number}`, chartSource));
    return [
      ...(heading === undefined ? [] : [`<h2>${escapeHtml(heading)}</h2>`]),
      ...(lines.length === 0 ? [] : [`<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`]),
      ...(table.length === 0 ? [] : [tableOf(table)]),
      ...(figures.length === 0 ? [] : [`<div class="figures">${figures.join("\n")}</div>`]),
    ].join("\n");
  });
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeLine(title)}</title>
<style>${styles}</style>
<main>
<h1>${escapeHtml(title)}</h1>
${body.map((part) => `<section>\n${part}\n</section>`).join("\n")}
</main>
</html>
`;
}

function figure({ alt, svg, spec }: DrawnChart, id: string, source: string): string {
  // Two charts on a page would otherwise share their ids.
  const own = svg
    .replace(/ id="([^"]*)"/g, ` id="${id}-$1"`)
    .replace(/url\(#/g, `url(#${id}-`)
    .replace(/ href="#/g, ` href="#${id}-`)
    .replace(/<svg /, `<svg role="img" aria-label="${escapeLine(alt)}" `);
  return `<figure>${own}<details><summary>${escapeHtml(source)}</summary><pre>${escapeHtml(JSON.stringify(spec))}</pre></details></figure>`;
}

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  return `<div class="scroll"><table><thead>${line(head, "th")}</thead><tbody>${rows.map((row) => line(row, "td")).join("\n")}</tbody></table></div>`;
}

const styles = `
body{margin:0;font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#22262b;background:#fff}
main{max-width:74rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,2.5rem) 3rem}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin:2rem 0 .6rem;padding-top:.8rem;border-top:1px solid #d9dcdf}
ul{margin:.4rem 0 1rem;padding-left:1.2rem;max-width:60rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1rem 2rem}
figure{margin:0}figure svg{display:block;width:100%;height:auto;max-width:32rem}
details{font-size:.8rem;color:#6b7280}pre{white-space:pre-wrap;max-height:16rem;overflow:auto}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem}
th,td{padding:.3rem .8rem .3rem 0;text-align:right;border-top:1px solid #d9dcdf;font-variant-numeric:tabular-nums;vertical-align:top}
th{font-weight:400;color:#6b7280;border:0}th:first-child,td:first-child{text-align:left}`;
