import type { Chart } from "../charts/chart.ts";
import type { Overwrite } from "../report/files/overwrite.node.ts";
import type { Language } from "../words/words.ts";
import { writeOut } from "./write-out.node.ts";

/** What a chart can be written as. */
export type ChartFormat = "svg" | "vega-lite" | "html";

/** What a file's name says that a chart is to be written as; undefined where it says nothing. */
export function chartFormat(file: string): ChartFormat | undefined {
  if (file.endsWith(".svg")) return "svg";
  if (file.endsWith(".vl.json")) return "vega-lite";
  return file.endsWith(".html") ? "html" : undefined;
}

/** Writes charts to a file: the first of them as SVG or as its Vega-Lite spec, all of them as a page. */
export async function saveChart(
  charts: readonly Chart[],
  file: string,
  overwrite: Overwrite,
  lang: Language,
): Promise<void> {
  const text = await chartText(charts, chartFormat(file) ?? "svg", lang);
  const { writePieces } = await import("../report/write-whole.node.ts");
  await writeOut(file, overwrite, (temporary, signal) => writePieces(temporary, [text], signal));
}

async function chartText(charts: readonly Chart[], format: ChartFormat, lang: Language): Promise<string> {
  const [first] = charts;
  if (format === "vega-lite") return `${JSON.stringify(first?.spec, undefined, 2)}\n`;
  const { render } = await import("../charts/render.ts");
  if (format === "svg") return first ? render(first.spec) : "";
  const { chartPage } = await import("../report/chart/chart-page.ts");
  const { drawn } = await import("../report/chart/spoken-charts.ts");
  return chartPage(await Promise.all(charts.map((chart) => drawn(chart))), { lang });
}
