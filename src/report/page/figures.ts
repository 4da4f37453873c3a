import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { spokenHtml } from "./bilingual.ts";
import { escapeHtml, escapeLine } from "./escape.ts";

/** A drawn chart for the page. */
export interface DrawnChart {
  readonly name: string;
  readonly title: string;
  readonly alt: string;
  readonly svg: string;
  /** The same laid out for a wide screen, which is shown where it has room. */
  readonly wideSvg?: string;
  /** Where each layout shows which area, as the page's script reads it; empty where it shows none. */
  readonly areas?: string;
  readonly wideAreas?: string;
  readonly spec: unknown;
  /** How wide and high the names of its rows are, which stay in sight where it is scrolled. */
  readonly held?: { readonly width: number; readonly height: number };
  /** The figures that it shows, as CSV. */
  readonly csv?: string;
  /** The spec and the figures packed, where they are long; the wide layout, where there are many charts; both of all areas. */
  readonly packed?: {
    readonly spec?: string;
    readonly csv?: string;
    readonly wide?: string;
    readonly whole?: string;
  };
  /** Of several periods their names and, packed, a drawing of each; `svg` is the last. */
  readonly frames?: { readonly names: readonly string[]; readonly packed: string };
}

/** A chart drawn in each of the page's languages; the first is the one that it opens in. */
export type SpokenChart = readonly (readonly [lang: Language, chart: DrawnChart])[];

/** A longer spec is not there to be read: the page holds it packed, to be downloaded. */
export const longestText = 150_000;

/** A wider drawing is scrolled on a phone: below this scale its type could not be read. */
const widestOfPhone = 420;
const leastScale = 0.93;

/** The charts as inline SVG, each with what it shows in words and its Vega-Lite spec folded away under it; with its figures as a table too. */
export function figures(charts: readonly SpokenChart[], { tables = false } = {}): string {
  return `<div class="figures-grid">${charts.map((chart, at) => figure(chart, at, tables)).join("\n")}</div>`;
}

function figure(spoken: SpokenChart, at: number, tables: boolean): string {
  const one = spoken.length === 1;
  const drawings = spoken.map(([lang, chart]) => {
    const { labels } = messagesFor(lang);
    const folded = (title: string, body: string) => `<details><summary>${escapeHtml(title)}</summary>${body}</details>`;
    const prefix = `chart${at + 1}-${lang}`;
    const body = `${layouts(chart, prefix)}${slider(chart, prefix, lang)}
${folded(labels.chartInWords, `<p>${escapeLine(chart.alt)}</p>`)}${tables ? figureTable(chart, lang) : ""}`;
    return one ? body : `<div class="t" lang="${lang}">${body}</div>`;
  });
  const spec = JSON.stringify(spoken[0]?.[1].spec) ?? "";
  const title = spokenHtml(spoken.map(([lang]) => [lang, escapeHtml(messagesFor(lang).labels.chartSource)] as const));
  const source =
    spec.length > longestText
      ? held("spec", "", spoken[0]?.[1].packed?.spec)
      : `\n<details><summary>${title}</summary><pre data-held="spec">${escapeHtml(spec)}</pre></details>`;
  const width = Number(/ width="(\d+)/.exec(spoken[0]?.[1].svg ?? "")?.[1] ?? 0);
  const wide =
    width > widestOfPhone ? ` class="wide" tabindex="0" style="--least:${Math.round(width * leastScale)}px"` : "";
  const whole = held("whole", "", spoken[0]?.[1].packed?.whole);
  return `<figure id="chart-${at + 1}" data-name="${escapeHtml(spoken[0]?.[1].name ?? "chart")}"${wide}>${drawings.join("\n")}${whole}${source}${tools(spoken, at, source !== "")}</figure>`;
}

/** A slider over the periods that a chart has a drawing of. Without the page's script the last of them is shown. */
function slider({ frames, title }: DrawnChart, prefix: string, lang: Language): string {
  if (!frames) return "";
  const words = wordsFor(lang).page;
  const last = frames.names.length - 1;
  const names = escapeHtml(JSON.stringify(frames.names));
  return `<div class="periods" data-periods="${names}" data-prefix="${prefix}" data-script hidden><button type="button" data-words="${escapeHtml(words.pause)}">${escapeHtml(words.play)}</button><input type="range" min="0" max="${last}" value="${last}" aria-label="${escapeHtml(`${words.period}: ${title}`)}" aria-valuetext="${escapeHtml(frames.names[last] ?? "")}"><output>${escapeHtml(frames.names[last] ?? "")}</output></div>${held("frames", "", frames.packed)}`;
}

/** Where the page's script puts the figures of a chart as a table, with the names of its columns; nothing without figures. */
function figureTable({ csv = "" }: DrawnChart, lang: Language): string {
  if (csv === "") return "";
  const { chartFigures, figureColumns } = messagesFor(lang).labels;
  const { indicator, area, period, value, base } = wordsFor(lang).compare.labels;
  const names = escapeHtml(JSON.stringify({ indicator, area, period, value, base, ...figureColumns }));
  return `<details data-figures="${names}" data-script hidden><summary>${escapeHtml(chartFigures)}</summary></details>`;
}

/** The link to a chart, and what it can be had as; the figures and the spec are held on the page. */
function tools(spoken: SpokenChart, at: number, hasSpec: boolean): string {
  const csv = spoken[0]?.[1].csv ?? "";
  const figures =
    csv.length > longestText
      ? held("csv", "", spoken[0]?.[1].packed?.csv)
      : held("csv", escapeHtml(csv.replace(/\r\n/g, "\n")));
  const kinds = [
    ["svg", "SVG"],
    ["png", "PNG"],
    ["pdf", "PDF"],
    ...(hasSpec ? [["spec", "Vega-Lite"]] : []),
    ...(figures === "" ? [] : [["csv", "CSV"]]),
  ];
  const buttons = kinds.map(([kind, name]) => `<button type="button" data-get="${kind}">${name}</button>`).join("");
  const one = (of: (lang: Language) => string) => spokenHtml(spoken.map(([lang]) => [lang, of(lang)] as const));
  const link = one((lang) => `<a href="#chart-${at + 1}">${escapeHtml(wordsFor(lang).page.linkToThis)}</a>`);
  const group = one((lang) => `<span role="group" aria-label="${escapeHtml(wordsFor(lang).page.download)}">`);
  return `<div class="get">${link}<span data-script hidden>${group}${buttons}</span></span></div>${figures}`;
}

/** A text that the page holds without showing it, as it is or packed; nothing of nothing. */
function held(kind: string, text: string, packed = ""): string {
  if (text === "" && packed === "") return "";
  return `<pre hidden data-held="${kind}"${packed === "" ? "" : " data-packed"}>${packed === "" ? text : packed}</pre>`;
}

/** The drawing, or its two layouts, of which the page shows the one that it has room for. */
function layouts(chart: DrawnChart, prefix: string): string {
  const { svg, wideSvg, packed, held: names, areas = "", wideAreas = "" } = chart;
  const layout = (of: string, drawing: string, places = "") =>
    `<div class="${of}"${places === "" ? "" : ` data-areas="${escapeHtml(places)}"`}>${drawing}</div>`;
  if (names) return layout("only", heldNames(inlined(svg, prefix), names), areas);
  const slim = inlined(svg, prefix);
  if (packed?.wide)
    return `${layout("slim", slim, areas)}${layout("broad", "", wideAreas)}${held("wide", "", packed.wide)}`;
  if (wideSvg === undefined) return areas === "" ? slim : layout("only", slim, areas);
  return `${layout("slim", slim, areas)}${layout("broad", inlined(wideSvg, `${prefix}-wide`), wideAreas)}`;
}

/** A drawing that is scrolled on a phone, with the names of its rows once more, where they stay in sight. */
function heldNames(svg: string, { width, height }: NonNullable<DrawnChart["held"]>): string {
  const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(svg)?.[1] ?? "";
  const [, left = "0", top = "0"] = /<g [^>]*transform="translate\(([\d.]+),([\d.]+)\)"/.exec(svg) ?? [];
  const [plot = ""] = svg.split("role-title");
  const names = [...plot.matchAll(/<text [^>]*transform="translate\(0,([\d.]+)\)".*?<\/text>/g)]
    .filter(([, y]) => Number(y) < height)
    .map(([text]) => text);
  const room = width + Number(left);
  const percent = (part: number) => `${((100 * part) / Number(attribute("width"))).toFixed(2)}%`;
  return `<div class="holds">${svg}<svg class="pin" aria-hidden="true" font-family="${attribute("font-family")}" viewBox="-${left} 0 ${room} ${height}" style="width:${percent(room)};margin-top:${percent(Number(top))}">${names.join("")}</svg></div>`;
}

/** The SVG with ids of its own, since two charts on a page would otherwise share theirs. */
export function inlined(svg: string, prefix: string): string {
  return svg
    .replace(/ id="([^"]*)"/g, ` id="${prefix}-$1"`)
    .replace(/url\(#/g, `url(#${prefix}-`)
    .replace(/ href="#/g, ` href="#${prefix}-`);
}
