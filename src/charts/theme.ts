import type { Config, TopLevelSpec } from "vega-lite";
import type { Language } from "../language/messages.ts";
import type { Verdict } from "../model/claim.ts";

/** Space around a chart. */
export const margin = 8;

/** How wide the plot is. Labels stand above their bars, so that a chart is read on a phone without turning it. */
export const plotWidth = 400;

/** The most rows that a chart draws; the subtitle says how many more there are. */
export const mostRows = 40;

/** Height of a row: its label and its bar. */
export const rowStep = 42;

/** Colours that stay apart for colour-blind readers (Okabe and Ito 2008). */
export const palette = {
  blue: "#0072b2",
  vermilion: "#d55e00",
  orange: "#b87d00",
  ink: "#22262b",
  quiet: "#6b7280",
  band: "#9fb8c9",
  grid: "#d9dcdf",
} as const;

/** The order in which verdicts, colours, shapes and signs belong together. */
export const verdictOrder: readonly Verdict[] = ["consistent", "inconsistent", "unverifiable"];
export const verdictColors = [palette.blue, palette.vermilion, palette.orange];
export const verdictShapes = ["circle", "diamond", "square"];
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  consistent: "✓",
  inconsistent: "✗",
  unverifiable: "?",
};

const locales = {
  vi: { decimal: ",", thousands: ".", grouping: [3], currency: ["", " ₫"] as [string, string] },
  en: { decimal: ".", thousands: ",", grouping: [3], currency: ["$", ""] as [string, string] },
} as const;

/** What all charts share: type, colours and the language's way with numbers. */
export function theme(lang: Language): Config {
  const { decimal, thousands, grouping, currency } = locales[lang];
  return {
    locale: { number: { decimal, thousands, grouping: [...grouping], currency } },
    font: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
    background: "white",
    padding: margin,
    view: { stroke: null },
    axis: {
      domain: false,
      ticks: false,
      grid: true,
      gridColor: palette.grid,
      labelColor: palette.quiet,
      labelFontSize: 12,
      labelPadding: 6,
      titleColor: palette.quiet,
      titleFontSize: 12,
      titleFontWeight: "normal",
      titleAnchor: "start",
      titlePadding: 8,
    },
    title: {
      anchor: "start",
      frame: "group",
      color: palette.ink,
      fontSize: 16,
      fontWeight: 600,
      lineHeight: 20,
      offset: 14,
      subtitleColor: palette.quiet,
      subtitleFontSize: 12,
      subtitleLineHeight: 16,
      subtitlePadding: 6,
    },
    text: { color: palette.ink, fontSize: 12 },
  };
}

/**
 * A title and subtitle broken into lines that fit the plot. They begin where the plot does, or, of a chart with an axis on its
 * left, where that does.
 */
export function titled(
  title: string,
  subtitle: string,
  frame: "group" | "bounds" = "group",
): NonNullable<TopLevelSpec["title"]> {
  return { text: broken(title, 44), subtitle: broken(subtitle, 62), frame };
}

/** A subtitle that also says how much is not drawn. */
export function subtitleWithRest(subtitle: string, rest: string): string {
  return rest === "" ? subtitle : `${subtitle} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}.`;
}

function broken(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
