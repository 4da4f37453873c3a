import type { Chart } from "../../charts/chart.ts";
import { type Draw, inTurn } from "../../charts/in-turn.ts";
import { render } from "../../charts/render.ts";
import type { Language } from "../../words/words.ts";
import { type DrawnChart, inlined, longestText, type SpokenChart } from "../page/figures.ts";
import { drawnAreas } from "./drawn-areas.ts";
import { packed } from "./packed.ts";

/** The same charts in every language, drawn. */
export async function spokenCharts(
  languages: readonly Language[],
  of: (lang: Language) => readonly Chart[],
  draw: Draw = inTurn(render),
): Promise<readonly SpokenChart[]> {
  const spokenIn = async (lang: Language) => {
    const charts = of(lang).map(
      async (chart) => [chart, await withWidePacked(await drawn(chart, draw), lang)] as const,
    );
    return [lang, await Promise.all(charts)] as const;
  };
  // All are asked for at once, so that whatever draws them need not wait.
  const spoken = await Promise.all(languages.map(spokenIn));
  const all: SpokenChart[] = [];
  for (const [{ name }] of spoken[0]?.[1] ?? []) {
    const same = spoken.flatMap(([lang, charts]) =>
      charts.filter(([chart]) => chart.name === name).map(([chart, drawing]) => [lang, chart, drawing] as const),
    );
    const whole = await packedWhole(
      same.map(([lang, chart]) => [lang, chart]),
      draw,
    );
    all.push(same.map(([lang, , drawing]) => [lang, whole === "" ? drawing : withPacked(drawing, { whole })]));
  }
  return all;
}

function withPacked(chart: DrawnChart, more: DrawnChart["packed"]): DrawnChart {
  return { ...chart, packed: { ...chart.packed, ...more } };
}

/** Among many charts few have the room of their wide layout: it is packed, with ids of its own, and drawn where it has. */
async function withWidePacked(chart: DrawnChart, lang: Language): Promise<DrawnChart> {
  const { wideSvg, ...rest } = chart;
  if (wideSvg === undefined) return chart;
  return withPacked(rest, { wide: await packed(inlined(wideSvg, `${rest.name}-${lang}-wide`)) });
}

/** The layouts of charts of all areas in each language, packed, for those who choose some of them; empty where there is none. */
async function packedWhole(charts: readonly (readonly [Language, Chart])[], draw: Draw): Promise<string> {
  const layouts = charts.flatMap(([lang, { whole }]) =>
    [whole, whole?.wide].flatMap((layout, at) => (layout ? [{ lang, broad: at === 1, layout }] : [])),
  );
  if (layouts.length === 0) return "";
  const drawing = layouts.map(async ({ lang, broad, layout }) =>
    inlined(await draw(layout.spec), `${layout.name}-${lang}-${broad ? "all-wide" : "all"}`),
  );
  const svgs = await Promise.all(drawing);
  const { pieces, drawings } = inPieces(svgs);
  const held = layouts.map(({ lang, broad, layout }, at) => ({
    lang,
    broad,
    areas: drawnAreas(layout),
    drawing: drawings[at],
  }));
  return packed(JSON.stringify({ pieces, layouts: held }));
}

/** A chart drawn, with what of it is too long to be read on a page packed. */
export async function drawn(chart: Chart, draw: Draw = inTurn(render)): Promise<DrawnChart> {
  // The figures are those of all areas where a reader can choose among all.
  const [spec, csv] = [JSON.stringify(chart.spec), chart.whole?.csv ?? chart.csv ?? ""];
  const { frames: ofPeriods = [], wide, whole: _, areas: __, ...last } = chart;
  const specs = ofPeriods.length > 0 ? ofPeriods.map((frame) => frame.spec) : [chart.spec];
  const [all, wideSvg] = await Promise.all([Promise.all(specs.map(draw)), wide && draw(wide.spec)]);
  const drawings = ofPeriods.length > 0 ? all : [];
  const svg = all.at(-1) ?? "";
  const names = ofPeriods.map(({ name }) => name);
  return {
    ...last,
    ...(csv !== "" && { csv }),
    svg,
    areas: drawnAreas(chart),
    ...(wide && wideSvg !== undefined && { wideSvg, wideAreas: drawnAreas(wide) }),
    ...(names.length > 0 && { frames: { names, packed: await packed(JSON.stringify(inPieces(drawings))) } }),
    packed: {
      ...(spec.length > longestText && { spec: await packed(spec) }),
      ...(csv.length > longestText && { csv: await packed(csv) }),
    },
  };
}

/** Drawings as lists of the pieces that they are made of, each piece once: they differ in little but colours and figures. */
function inPieces(drawings: readonly string[]) {
  const places = new Map<string, number>();
  const placeOf = (piece: string) => {
    const at = places.get(piece) ?? places.size;
    places.set(piece, at);
    return at;
  };
  const made = drawings.map((svg) => svg.split(/(?=<| fill=| x=| y=)/).map(placeOf));
  return { pieces: [...places.keys()], drawings: made };
}
