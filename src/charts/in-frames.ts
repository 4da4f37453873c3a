import type { Chart } from "./chart.ts";

/** A chart of a period, and the period as written. */
interface Drawn {
  readonly name: string;
  readonly chart: Chart;
}

/**
 * Charts of several periods as one: the last of them, which holds a drawing of each. Their titles take the same number of lines, so that
 * what is below does not jump from one to the next. Undefined where there are none.
 */
export function inFrames(charts: readonly Drawn[], csv: string): Chart | undefined {
  const last = charts.at(-1)?.chart;
  if (!last || charts.length === 1) return last && { ...last, csv };
  const lines = charts.map(({ chart }) => linesOf(chart));
  const most = { text: mostOf(lines.map(({ text }) => text)), subtitle: mostOf(lines.map(({ subtitle }) => subtitle)) };
  const frames = charts.map(({ name, chart }, at) => {
    const own = lines[at] ?? linesOf(chart);
    const title = { text: padded(own.text, most.text), subtitle: padded(own.subtitle, most.subtitle) };
    return { name, spec: { ...chart.spec, title } };
  });
  return { ...last, csv, frames };
}

function linesOf({ spec: { title } }: Chart) {
  const { text, subtitle } = typeof title === "object" && "text" in title ? title : { text: [], subtitle: [] };
  return { text: Array.isArray(text) ? text : [], subtitle: Array.isArray(subtitle) ? subtitle : [] };
}

function mostOf(all: readonly (readonly string[])[]): number {
  return Math.max(...all.map(({ length }) => length));
}

function padded(lines: readonly string[], count: number): string[] {
  return [...lines, ...Array.from({ length: count - lines.length }, () => "\u00a0")];
}
