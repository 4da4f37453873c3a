import type { AuditResult } from "../audit/result.ts";
import { chartsOf } from "../charts/charts.ts";
import { render } from "../charts/render.ts";
import type { Language } from "../language/messages.ts";
import { toHtml } from "./html.ts";
import { toJson } from "./json.ts";
import { toMarkdown } from "./markdown.ts";

/** A file of a bundle; its path is relative to the bundle's folder. */
export interface BundleFile {
  readonly path: string;
  readonly content: string;
}

/** An audit as the files of a folder: the page, the findings as Markdown, the result as JSON, and each chart as spec and SVG. */
export async function bundle(result: AuditResult, options: { readonly lang: Language }): Promise<BundleFile[]> {
  const drawn = [];
  for (const chart of chartsOf(result, options.lang)) drawn.push({ ...chart, svg: await render(chart.spec) });
  return [
    { path: "index.html", content: toHtml(result, { lang: options.lang, charts: drawn }) },
    { path: "audit.json", content: toJson([result]) },
    { path: "findings.md", content: toMarkdown(result, options) },
    ...drawn.flatMap(({ name, spec, svg }) => [
      { path: `charts/${name}.vl.json`, content: `${JSON.stringify(spec, undefined, 2)}\n` },
      { path: `charts/${name}.svg`, content: `${svg}\n` },
    ]),
  ];
}
