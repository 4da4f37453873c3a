import type { ChartCliWords } from "../../shape/cli/chart.ts";

const list = (kinds: readonly (readonly [string, string])[]) =>
  kinds.map(([id, name]) => `  ${id.padEnd(16)}  ${name}`).join("\n");

const some = (found: readonly string[]) => `${found.slice(0, 4).join("; ")}${found.length > 4 ? "; …" : ""}`;

export const chart: ChartCliWords = {
  chart: "Draws a chart of data or of a report: Vega-Lite, SVG, PNG or an HTML page.",
  kind: "the kind of chart (see below)",
  sources: "data as for recount compare, or one report as text",
  against: "compare with, as in recount compare (default: depends on the chart)",
  at: "periods, as in recount compare (default: depends on the chart)",
  geometry:
    "map: GeoJSON or TopoJSON file of boundaries, matched by code or name (default: a tile grid of the provinces of Viet Nam)",
  top: "maximum number of rows, lines or parts",
  format: "write as: vega-lite, svg, png, html (default: by the extension of --out, else vega-lite)",
  theme: "background: light or dark (default: light; an HTML page follows the reader's system)",
  scale: "PNG: resolution, in pixels per unit of the drawing (default: 2)",
  width:
    "SVG, PNG, Vega-Lite: width of the picture in units of the drawing, 320 to 1600, or narrow (400), wide (720); maps, heat tables and calibration plots keep theirs (default: narrow; an HTML page takes what it has room for)",
  examples: (kinds) => `
Kinds of chart:
${list(kinds)}

Examples:
  recount chart change data.csv --against prior-year,2016..2020 --at 2024-06 --out changes.svg
  recount chart endemic-channel cases.csv --where "indicator=dengue*,area=Hà Nội" --against 2010..2014 --at 2015 -o channel.png
  recount chart reported report.txt --out check.html
  recount chart plan investment/ --at 2016-06 > chart.vl.json

Exit status: 0 done; 2 invalid input or arguments.`,
  reported: "printed figures against recomputed ones, with rounding intervals",
  needsFile: (format) => `--format ${format} needs --out FILE`,
  unknownExtension: (file) => `unknown file type ${file}; name a --format: vega-lite, svg, png, html`,
  unknownKind: (found, kinds, meant) =>
    `unknown chart '${found}'${meant.length > 0 ? `; did you mean ${meant.join(", ")}?` : `; expected: ${kinds.join(", ")}`}`,
  notOfReports: (file, kind, kinds) => `${file}: the chart ${kind} needs data; charts of a report: ${kinds.join(", ")}`,
  oneReport: "a chart shows one report at a time; name one file",
  written: (file) => `Written: ${file}`,
  problems: {
    "one-series": (kind, found) =>
      `the chart ${kind} shows one indicator in one area, but ${found.length} match: ${some(found)}; select one with --where "indicator=…,area=…"`,
    "nothing-to-draw": (kind) =>
      `nothing to draw for the chart ${kind}; recount compare with the same options says why`,
    "needs-base-years": (kind) => `the chart ${kind} needs its base years, for example --against 2010..2014`,
    "needs-parts": (kind) =>
      `the chart ${kind} needs a whole and its parts in one period (the column parent of indicators.csv or areas.csv)`,
    "needs-parts-of-year": (kind) => `the chart ${kind} needs monthly, quarterly or weekly data; these data are annual`,
  },
};
