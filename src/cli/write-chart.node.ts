import type { Chart } from "../charts/chart.ts";
import { inDark } from "../charts/dark.ts";
import { render } from "../charts/render.ts";
import type { Overwrite } from "../report/files/overwrite.node.ts";
import { writePieces } from "../report/write-whole.node.ts";
import { cliWordsFor } from "../words/words.ts";
import type { ChartCliCall, ChartFormat } from "./chart-options.ts";
import type { Session } from "./session.node.ts";
import { writeOut } from "./write-out.node.ts";

const extensions: readonly (readonly [RegExp, ChartFormat])[] = [
  [/\.json$/i, "vega-lite"],
  [/\.svg$/i, "svg"],
  [/\.png$/i, "png"],
  [/\.html?$/i, "html"],
];

/** What to write, or the sentence that says why nothing can be. */
export function chartFormat({ format, out, lang }: ChartCliCall): { readonly format: ChartFormat } | string {
  const words = cliWordsFor(lang).chart;
  const known = format ?? (out === undefined ? "vega-lite" : extensions.find(([pattern]) => pattern.test(out))?.[1]);
  if (known === undefined) return words.unknownExtension(out ?? "");
  return known === "png" && out === undefined ? words.needsFile(known) : { format: known };
}

/** Writes a chart to standard output, or to the file of `--out`, which is put in its place once it is whole. */
export async function writeChart(
  chart: Chart,
  format: ChartFormat,
  overwrite: Overwrite,
  call: ChartCliCall,
  session: Session,
): Promise<void> {
  const { out } = call;
  const content = await contentOf(chart, format, call);
  if (out === undefined) return session.print(String(content));
  await writeOut(out, overwrite, (temporary, signal) => writePieces(temporary, [content], signal));
  await session.note(cliWordsFor(call.lang).chart.written(out));
}

async function contentOf(chart: Chart, format: ChartFormat, call: ChartCliCall): Promise<string | Uint8Array> {
  const spec = call.theme === "dark" ? inDark(chart.spec) : chart.spec;
  if (format === "vega-lite") return `${JSON.stringify(spec, undefined, 2)}\n`;
  if (format === "html") {
    const { chartPage } = await import("../report/chart/chart-page.ts");
    const { drawn } = await import("../report/chart/spoken-charts.ts");
    const theme = call.theme === undefined ? {} : { theme: call.theme };
    return chartPage([await drawn(chart)], { lang: call.lang, ...theme });
  }
  const svg = await render(spec);
  if (format === "svg") return `${svg}\n`;
  const { chartPng } = await import("../report/chart/png.node.ts");
  return chartPng(svg, call.scale);
}
