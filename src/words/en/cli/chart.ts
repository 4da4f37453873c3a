import type { ChartCliWords } from "../../shape/cli/chart.ts";

const list = (kinds: readonly (readonly [string, string])[]) =>
  kinds.map(([id, name]) => `  ${id.padEnd(16)}  ${name}`).join("\n");

const some = (found: readonly string[]) => `${found.slice(0, 4).join("; ")}${found.length > 4 ? "; …" : ""}`;

export const chart: ChartCliWords = {
  chart: "Draws a chart of data or of a report: Vega-Lite, SVG, PNG or an HTML page.",
  kind: "the kind of chart (see below)",
  sources: "data as for recount compare, or one report as text",
  against: "compare with, as in recount compare (default: up to the kind of chart)",
  at: "periods, as in recount compare (default: up to the kind of chart)",
  top: "at most so many rows, lines or parts",
  format: "write as: vega-lite, svg, png, html (default: by the extension of --out, else vega-lite)",
  theme: "ground: light or dark (default: light; an HTML page goes by the reader's system)",
  scale: "PNG: pixels to one of the drawing (default: 2)",
  examples: (kinds) => `
Kinds of chart:
${list(kinds)}

Examples:
  recount chart change data.csv --against prior-year,2016..2020 --at 2024-06 --out changes.svg
  recount chart endemic-channel cases.csv --where "indicator=dengue*,area=Hà Nội" --against 2010..2014 --at 2015 -o channel.png
  recount chart reported report.txt --out check.html
  recount chart plan investment/ --at 2016-06 > chart.vl.json

Exit status: 0 done; 2 the input or the call is bad.`,
  reported: "what was printed against what comes of recomputing it, with rounding intervals",
  needsFile: (format) => `--format ${format} needs --out FILE`,
  unknownExtension: (file) => `nothing says how to write ${file}; name a --format: vega-lite, svg, png, html`,
  unknownKind: (found, kinds, meant) =>
    `there is no chart '${found}'${meant.length > 0 ? `; did you mean ${meant.join(", ")}?` : `; expected: ${kinds.join(", ")}`}`,
  notOfReports: (file, kind, kinds) =>
    `${file}: the chart ${kind} needs data; of a report there are: ${kinds.join(", ")}`,
  oneReport: "a chart is of one report at a time; name one file",
  written: (file) => `Written: ${file}`,
  problems: {
    "one-series": (kind, found) =>
      `the chart ${kind} is of one indicator in one area, and here are ${found.length}: ${some(found)}; choose with --where "indicator=…,area=…"`,
    "nothing-to-draw": (kind) =>
      `there is nothing to draw for the chart ${kind}; see what recount compare says with the same options`,
    "needs-base-years": (kind) => `the chart ${kind} needs its base years, for example --against 2010..2014`,
    "needs-parts": (kind) =>
      `the chart ${kind} needs a whole and its parts in one period (the column parent of indicators.csv or areas.csv)`,
    "needs-parts-of-year": (kind) => `the chart ${kind} needs months, quarters or weeks; here are years only`,
  },
};
