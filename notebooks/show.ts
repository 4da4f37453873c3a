import { Resvg } from "@resvg/resvg-js";
import type { Compared } from "recount";
import { type Chart, render } from "recount/charts";
import { toMarkdown } from "recount/report";

/** Blue, vermilion, orange and grey, which colour-blind readers tell apart (Okabe and Ito 2008). */
export const colors = { blue: "#0072b2", vermilion: "#d55e00", orange: "#b87d00", grey: "#9aa1a9" } as const;
const ink = "#22262b";
const quiet = "#6b7280";

/** A Vega-Lite chart, as recount draws it, and what of it a notebook has to say. */
type Spec = Chart["spec"];
type Layers = Pick<Extract<Spec, { layer: unknown }>, "layer" | "encoding" | "data" | "height">;

/**
 * Shows a chart: its Vega-Lite spec to notebooks that draw it, the same as a picture to all others, its title to those who do
 * not see it.
 */
export async function showChart({ title, spec }: Pick<Chart, "title" | "spec">): Promise<void> {
  const { png, width, height } = picture(await render(spec));
  const data = { "application/vnd.vegalite.v6+json": spec, "image/png": png, "text/plain": title };
  await display(data, { "image/png": { width, height } });
}

/** What a chart found, as a sentence, and what is drawn, in both languages. */
export interface Heading {
  readonly title: string;
  readonly subtitle: string;
}

/** A bar: its name and its value in words stand above it, so that a phone shows them too. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly label: string;
  readonly color: string;
}

/** Shows bars in the order in which they are given, with zero and the unit of the axis. */
export async function showBars(heading: Heading, bars: readonly Bar[], unit: string): Promise<void> {
  const values = bars.map((bar) => ({ ...bar }));
  const ends = values.map(({ value }) => value);
  const text = { type: "text", baseline: "bottom", dy: -9 } as const;
  await showChart(
    chartOf(heading, {
      height: { step: 40 },
      data: { values },
      encoding: { y: { field: "name", type: "nominal", axis: null, sort: null } },
      layer: [
        {
          mark: { type: "bar", height: 12 },
          encoding: {
            x: {
              field: "value",
              type: "quantitative",
              title: unit,
              axis: { tickCount: 5 },
              scale: { domain: [Math.min(0, ...ends), Math.max(0, ...ends)], nice: true },
            },
            color: { field: "color", type: "nominal", legend: null, scale: null },
          },
        },
        { mark: { ...text, align: "left" }, encoding: { x: { value: 0 }, text: { field: "name" } } },
        { mark: { ...text, align: "right" }, encoding: { x: { value: plotWidth }, text: { field: "label" } } },
      ],
    }),
  );
}

/** A line over the months of a year; its name stands where `at` says. */
export interface Line {
  readonly name: string;
  readonly color: string;
  readonly dashed?: boolean;
  /** By month, from January; fewer than twelve where the year is not over. */
  readonly values: readonly number[];
  readonly at: { readonly month: number; readonly value: number };
}

/** Shows lines over the months of a year, each named beside it. */
export async function showMonths(heading: Heading, lines: readonly Line[]): Promise<void> {
  const points = (line: Line) => line.values.map((value, at) => ({ month: at + 1, value }));
  const inside = {
    labelAlign: "left",
    labelBaseline: "bottom",
    labelPadding: -2,
    labelOffset: -2,
    tickCount: 5,
  } as const;
  await showChart(
    chartOf(heading, {
      height: 230,
      encoding: {
        x: { field: "month", type: "ordinal", title: "tháng · month", axis: { labelAngle: 0 } },
        y: { field: "value", type: "quantitative", title: null, axis: inside },
      },
      layer: lines.flatMap((line) => [
        {
          data: { values: points(line) },
          mark: {
            type: "line" as const,
            color: line.color,
            strokeWidth: line.dashed ? 2 : 2.5,
            ...(line.dashed ? { strokeDash: [5, 4] } : { point: { filled: true, size: 40, color: line.color } }),
          },
        },
        {
          data: { values: [{ ...line.at, name: line.name }] },
          mark: { type: "text" as const, fontWeight: 600 as const, color: line.color },
          encoding: { text: { field: "name" } },
        },
      ]),
    }),
  );
}

/** Shows Markdown. */
export async function show(markdown: string): Promise<void> {
  await display({ "text/markdown": markdown, "text/plain": markdown }, {});
}

/** Shows a comparison as recount writes it for people, in Vietnamese. */
export async function showComparison(result: Compared): Promise<void> {
  await show(toMarkdown(result, { lang: "vi" }));
}

/** Shows rows under their headings; columns of numbers stand to the right. */
export async function showTable(headings: readonly string[], rows: readonly (readonly string[])[]): Promise<void> {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = headings.map((_, at) =>
    rows.every((row) => /^[−+]?[\d.,]*( ?%)?$/.test(row[at] ?? "")) ? "---:" : "---",
  );
  await show([line(headings), line(rule), ...rows.map(line)].join("\n"));
}

/** A number as Vietnamese is written: `1.234,5`. */
export function vi(value: number, decimals = 0): string {
  const text = value.toLocaleString("vi-VN", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return text.replace("-", "−");
}

const plotWidth = 400;

/** Deno says that a cell is done at once, and what is shown just before may come too late to be kept: wait for it. */
async function display(data: object, metadata: object): Promise<void> {
  await Deno.jupyter.broadcast("display_data", { data, metadata, transient: {} });
  await new Promise((resolve) => setTimeout(resolve, 100));
}

function chartOf({ title, subtitle }: Heading, layers: Layers): { readonly title: string; readonly spec: Spec } {
  const spec: Spec = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: title,
    title: { text: broken(title, 44), subtitle: broken(subtitle, 62) },
    width: plotWidth,
    config,
    ...layers,
  };
  return { title, spec };
}

const config: NonNullable<Spec["config"]> = {
  locale: { number: { decimal: ",", thousands: ".", grouping: [3], currency: ["", " ₫"] } },
  font: "Inter, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  background: "white",
  padding: 8,
  view: { stroke: null },
  axis: {
    domain: false,
    ticks: false,
    gridColor: "#e5e7e9",
    labelColor: quiet,
    labelFontSize: 12,
    labelPadding: 6,
    titleColor: quiet,
    titleFontSize: 12,
    titleFontWeight: "normal",
  },
  title: {
    anchor: "start",
    frame: "group",
    color: ink,
    fontSize: 16,
    fontWeight: 600,
    lineHeight: 20,
    offset: 14,
    subtitleColor: quiet,
    subtitleFontSize: 12,
    subtitleLineHeight: 16,
    subtitlePadding: 6,
  },
  text: { color: ink, fontSize: 12 },
};

const fontFiles = ["400Regular/Inter_400Regular", "600SemiBold/Inter_600SemiBold"].map(
  (name) => new URL(`./node_modules/@expo-google-fonts/inter/${name}.ttf`, import.meta.url).pathname,
);

/** An SVG as PNG, twice as fine as it is large, in a typeface that has Vietnamese letters. */
function picture(svg: string): { readonly png: string; readonly width: number; readonly height: number } {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Inter", sansSerifFamily: "Inter" };
  const drawn = new Resvg(svg, { font, fitTo: { mode: "zoom", value: 2 } }).render();
  return { png: drawn.asPng().toString("base64"), width: drawn.width / 2, height: drawn.height / 2 };
}

/** Lines of a title, broken between words. */
function broken(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
