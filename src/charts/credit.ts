import type { TopLevelSpec } from "vega-lite";
import type { Panel } from "../model/panel.ts";
import { endDay, type Period } from "../model/period.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { linesOf } from "./text-width.ts";
import { plotWidth, rowStep, sizes } from "./theme.ts";

/** Where the figures of a chart are from, and until when they go. */
export interface Credit {
  /** Who published them; the name of the file where nobody is named. */
  readonly source: string;
  /** The day of the latest publication, as SDMX notation; `""` where the source does not say. */
  readonly vintage?: string;
  /** The last period with a figure. */
  readonly until?: Period;
}

const size = sizes.small;
const lineHeight = 15;
const mostLines = 3;
/** Below a plot, and below its axis where it has one. */
const [gap, axisRoom, axisTitleRoom] = [14, 36, 22];

/** The credit of a data set: who published it or what it is called, the latest publication, and the last period. */
export function creditOf({ observations, periods, vintages }: Panel, source: string): Credit {
  let until: Period | undefined;
  for (let row = 0; row < observations.length; row++) {
    const period = periods[observations.period[row] ?? -1];
    if (!period || observations.scenario[row] !== 0 || Number.isNaN(observations.value[row])) continue;
    if (until === undefined || isLater(period, until)) until = period;
  }
  return { source, vintage: vintages.at(-1) ?? "", ...(until && { until }) };
}

/** A whole period says more than the window since the start of the year that ends with it. */
function isLater(period: Period, until: Period): boolean {
  const [a, b] = [endDay(period), endDay(until)];
  return a > b || (a === b && period.kind === "regular" && until.kind !== "regular");
}

/** A chart with a line below it that says where its figures are from and until when they go; also in its alternative text. */
export function credited(chart: Chart, credit: Credit, lang: Language): Chart {
  const { source, vintage, until } = knownTo(chart.until, credit);
  const { spec, frames, width = plotWidth, wide, whole } = chart;
  if (!("layer" in spec)) return chart;
  const written = (of: string) => wordsFor(lang).charts.credit(of, vintage ?? "", until ? periodName(until, lang) : "");
  const text = written(source);
  const lines = creditLines(source, written, width);
  const note = {
    data: { values: [{}] },
    mark: {
      type: "text" as const,
      align: "left" as const,
      baseline: "top" as const,
      fontSize: size,
      lineHeight,
      color: palette.quiet,
    },
  };
  const below = (of: TopLevelSpec): TopLevelSpec => {
    if (!("layer" in of)) return of;
    const y = heightOf(of) + gap + axesBelow(of.layer);
    const encoding = { x: { value: 0 }, y: { value: y }, text: { value: lines } };
    return { ...of, description: `${of.description ?? ""} ${text}`, layer: [...of.layer, { ...note, encoding }] };
  };
  return {
    ...chart,
    alt: `${chart.alt} ${text}`,
    spec: below(spec),
    ...(wide && { wide: credited(wide, credit, lang) }),
    ...(whole && { whole: credited(whole, credit, lang) }),
    ...(frames && { frames: frames.map((frame) => ({ ...frame, spec: below(frame.spec) })) }),
  };
}

/** What stands at an earlier period used nothing that was published later. */
function knownTo(at: Period | undefined, credit: Credit): Credit {
  const { source, until } = credit;
  return at && until && endDay(at) < endDay(until) ? { source, until: at } : credit;
}

/** At most so many lines, as wide as the plot: a source is cut rather than the date that stands behind it. */
function creditLines(source: string, written: (of: string) => string, width: number): string[] {
  const lines = (of: string) => linesOf(written(of), width, size);
  const words = source.split(" ");
  let shown = lines(source);
  while (shown.length > mostLines && words.length > 1) {
    words.pop();
    shown = lines(`${words.join(" ").replace(/[\s,;(]+$/u, "")}…`);
  }
  return shown.slice(0, mostLines);
}

function heightOf(spec: TopLevelSpec): number {
  if ("height" in spec && typeof spec.height === "number") return spec.height;
  const values: unknown = "data" in spec && spec.data && "values" in spec.data ? spec.data.values : [];
  const height: unknown = "height" in spec ? spec.height : undefined;
  const step = isObject(height) && "step" in height && typeof height.step === "number" ? height.step : rowStep;
  return Array.isArray(values) ? values.length * step : 0;
}

/** How much room the axis of the plot takes: an axis is an object, and none is `null` or not there. */
function axesBelow(layers: unknown): number {
  if (!Array.isArray(layers)) return 0;
  return Math.max(
    0,
    ...layers.map((layer: unknown) => {
      const own = axisOf(layer);
      const inner = isObject(layer) && "layer" in layer ? axesBelow(layer.layer) : 0;
      return Math.max(own, inner);
    }),
  );
}

function axisOf(layer: unknown): number {
  const encoding = isObject(layer) && "encoding" in layer ? layer.encoding : undefined;
  const x = isObject(encoding) && "x" in encoding ? encoding.x : undefined;
  if (!isObject(x) || !("axis" in x) || !isObject(x.axis)) return 0;
  const title = "title" in x && typeof x.title === "string" ? axisTitleRoom : 0;
  return axisRoom - gap + title;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
