import type { Chart } from "../../charts/chart.ts";
import { render } from "../../charts/render.ts";
import type { Language } from "../../words/words.ts";
import { type DrawnChart, inlined, longestText, type SpokenChart } from "../page/figures.ts";
import { packed } from "./packed.ts";

/** The same charts in every language, drawn. */
export async function spokenCharts(
  languages: readonly Language[],
  of: (lang: Language) => readonly Chart[],
): Promise<readonly SpokenChart[]> {
  const spoken: (readonly [Language, readonly DrawnChart[]])[] = [];
  for (const lang of languages) {
    const charts: DrawnChart[] = [];
    for (const chart of of(lang)) charts.push(await withWidePacked(await drawn(chart), lang));
    spoken.push([lang, charts]);
  }
  const [first] = spoken;
  return (first?.[1] ?? []).map(({ name }) =>
    spoken.flatMap(([lang, charts]) =>
      charts.filter((chart) => chart.name === name).map((chart) => [lang, chart] as const),
    ),
  );
}

/** Among many charts few have the room of their wide layout: it is packed, with ids of its own, and drawn where it has. */
async function withWidePacked(chart: DrawnChart, lang: Language): Promise<DrawnChart> {
  const { wideSvg, ...rest } = chart;
  if (wideSvg === undefined) return chart;
  return { ...rest, packed: { ...rest.packed, wide: await packed(inlined(wideSvg, `${rest.name}-${lang}-wide`)) } };
}

/** A chart drawn, with what of it is too long to be read on a page packed. */
export async function drawn(chart: Chart): Promise<DrawnChart> {
  const [spec, csv] = [JSON.stringify(chart.spec), chart.csv ?? ""];
  const { frames: ofPeriods = [], wide, ...last } = chart;
  const drawings: string[] = [];
  for (const frame of ofPeriods) drawings.push(await render(frame.spec));
  const svg = drawings.at(-1) ?? (await render(chart.spec));
  const names = ofPeriods.map(({ name }) => name);
  return {
    ...last,
    svg,
    ...(wide && { wideSvg: await render(wide.spec) }),
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
