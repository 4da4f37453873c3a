import type { TopLevelSpec } from "vega-lite";
import { hatched } from "./hatched.ts";
import { heldWidths } from "./held-widths.ts";
import { textWidth } from "./text-width.ts";
import { margin } from "./theme.ts";
import { toldMarks } from "./told-marks.ts";

/**
 * Draws a chart as SVG text. Vega is loaded only here and only when called. Nothing is fetched: a spec that names a URL is
 * refused. Throws an Error that names every warning of the compiler or the renderer.
 *
 * @example
 * const spec = { width: 100, height: 50, data: { values: [{ x: 1 }] }, mark: "bar", encoding: { x: { field: "x", type: "quantitative" } } };
 * (await render(spec)).startsWith("<svg") // -> true
 */
export async function render(spec: TopLevelSpec): Promise<string> {
  const [{ compile }, vega] = await Promise.all([import("vega-lite"), import("vega")]);
  const warnings: string[] = [];
  const logger = vega.logger(vega.Warn, undefined, (_method, _level, parts) => {
    warnings.push(parts.join(" "));
  });
  measureText(vega);
  const runtime = vega.parse(compile(spec, { logger }).spec);
  const view = new vega.View(runtime, {
    renderer: "none",
    loader: { ...vega.loader(), load: refuse, sanitize: refuse },
    logger,
  });
  try {
    const svg = await view.toSVG();
    if (warnings.length > 0) throw new Error(`the chart does not draw cleanly: ${warnings.join("; ")}`);
    return named(hatched(heldWidths(compact(toldMarks(cropped(svg, spec))))), spec.description);
  } finally {
    view.finalize();
  }
}

function refuse(uri: string): Promise<never> {
  return Promise.reject(new Error(`a chart may not load ${uri}`));
}

/** Axes and labels that Vega takes for a little wider than they are do not make a chart wider than it is meant to be. */
function cropped(svg: string, spec: TopLevelSpec): string {
  if (!("width" in spec) || typeof spec.width !== "number") return svg;
  const width = spec.width + 2 * margin;
  return svg
    .replace(/(<svg[^>]*? width=")[\d.]+("[^>]*? viewBox="0 0 )[\d.]+/, `$1${width}$2${width}`)
    .replace(/(<rect width=")[\d.]+/, `$1${width}`);
}

/**
 * The same drawing in fewer letters: the typeface said once, coordinates to a hundredth of a pixel, and no text alternatives
 * of Vega's own, which are in English and name fields.
 */
function compact(svg: string): string {
  const family = / font-family="[^"]*"/.exec(svg)?.[0] ?? "";
  const tags = svg.replace(/<(?:"[^"]*"|[^">])*>/g, (tag) =>
    tag
      .replace(/ (?:role|aria-[a-z]+|font-family)="[^"]*"| text-anchor="start"/g, "")
      // What Vega calls its layers inside.
      .replace(/( class="[^"]*?) (?:layer|concat)_\w+"/, '$1"')
      .replace(
        / (d|transform|x|y|x1|x2|y1|y2|width|height)="([^"]*)"/g,
        (_, name, value) => ` ${name}="${short(name === "d" ? level(value) : value)}"`,
      ),
  );
  return tags.replace(/^<svg/, `<svg${family}`);
}

/** A path without the points within its level runs: the lower edge of an area has one at every value above it. */
function level(path: string): string {
  return path.replace(/(L-?[\d.]+,(-?[\d.]+))(?:L-?[\d.]+,\2)+(?=L-?[\d.]+,\2(?![\d.]))/g, "$1");
}

function short(numbers: string): string {
  return numbers.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(2))));
}

/** The chart's text alternative where those who do not see it find it. */
function named(svg: string, description: string | undefined): string {
  if (description === undefined) return svg;
  const escaped = description.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return svg.replace(/^<svg /, `<svg role="img" aria-label="${escaped}" `);
}

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
  readonly limit?: number;
}

/** Without a canvas Vega takes text for half as wide again as it is; with one, for as wide as it is on this machine. */
function measureText(vega: object): void {
  const metrics: unknown = "textMetrics" in vega ? vega.textMetrics : undefined;
  if (typeof metrics !== "object" || metrics === null) throw new Error("vega has no textMetrics");
  Object.assign(metrics, {
    width: ({ fontSize = 11, fontWeight, limit = 0 }: TextItem, text: unknown): number => {
      const bold = fontWeight === "bold" || Number(fontWeight) >= 600;
      const width = textWidth(String(text ?? ""), fontSize, bold ? "semibold" : "regular");
      return limit > 0 ? Math.min(width, limit) : width;
    },
  });
}
