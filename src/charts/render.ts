import type { TopLevelSpec } from "vega-lite";
import { margin, plotWidth } from "./theme.ts";

/**
 * Draws a chart as SVG text. Vega is loaded only here and only when called. Nothing is fetched: a spec that names a URL is
 * refused. Throws an Error that names every warning of the compiler or the renderer.
 */
export async function render(spec: TopLevelSpec): Promise<string> {
  const [{ compile }, vega] = await Promise.all([import("vega-lite"), import("vega")]);
  const warnings: string[] = [];
  const logger = vega.logger(vega.Warn, undefined, (_method, _level, parts) => {
    warnings.push(parts.join(" "));
  });
  const runtime = vega.parse(compile(spec, { logger }).spec);
  const view = new vega.View(runtime, {
    renderer: "none",
    loader: { ...vega.loader(), load: refuse, sanitize: refuse },
    logger,
  });
  try {
    const svg = await view.toSVG();
    if (warnings.length > 0) throw new Error(`the chart does not draw cleanly: ${warnings.join("; ")}`);
    return cropped(svg, plotWidth + 2 * margin);
  } finally {
    view.finalize();
  }
}

function refuse(uri: string): Promise<never> {
  return Promise.reject(new Error(`a chart may not load ${uri}`));
}

/** Without a canvas Vega takes text for half as wide again as it is, and so leaves a blank margin on the right. */
function cropped(svg: string, width: number): string {
  return svg
    .replace(/(<svg[^>]*? width=")[\d.]+("[^>]*? viewBox="0 0 )[\d.]+/, `$1${width}$2${width}`)
    .replace(/(<rect width=")[\d.]+/, `$1${width}`);
}
