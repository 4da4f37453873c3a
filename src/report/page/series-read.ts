import { plainDecimal } from "../../engine/results/number-text.ts";
import { isUndivided } from "../../model/area.ts";
import { nameIn } from "../../model/names.ts";
import type { Panel } from "../../model/panel.ts";
import { endDay, type Period, startDay } from "../../model/period.ts";
import { periodInTable } from "../../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { escapeHtml, escapeLine } from "./escape.ts";

/** The most series that are shown, those with the most figures. */
const mostSeries = 60;
/** How large a course is drawn. */
const [width, height, edge] = [96, 30, 2];

interface Point {
  readonly period: Period;
  readonly value: number;
}

interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

/** What a data set holds: each series with its first and its last figure and its course; empty without one. */
export function seriesRead(panel: Panel, lang: Language): string {
  const all = seriesOf(panel, lang).sort((a, b) => b.points.length - a.points.length);
  if (all.length === 0) return "";
  const { page, compare } = wordsFor(lang);
  const { number } = messagesFor(lang);
  const { first, last, count, course, more } = page.series;
  const heads = [compare.labels.indicator, first, last, count, course];
  const rows = all.slice(0, mostSeries).map(({ name, points }) => {
    const ends = [points[0], points.at(-1)].map((point) =>
      point
        ? `<td class="n">${escapeLine(number(plainDecimal(point.value)))} <small>${escapeLine(periodInTable(point.period, lang))}</small></td>`
        : "<td></td>",
    );
    return `<tr><td>${escapeLine(name)}</td>${ends.join("")}<td class="n">${number(String(points.length))}</td><td>${courseOf(points)}</td></tr>`;
  });
  const rest = all.length - rows.length;
  return `<div class="scroll" tabindex="0"><table class="plain"><thead><tr>${heads.map((head, at) => `<th scope="col"${at > 0 && at < 4 ? ' class="n"' : ""}>${escapeHtml(head)}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>${rest > 0 ? `<p class="hint">${escapeHtml(more(number(String(rest))))}</p>` : ""}`;
}

/** The figures of each indicator and area in order of time: those reported, of each period the latest published. */
function seriesOf({ indicators, areas, periods, observations }: Panel, lang: Language): Series[] {
  const found = new Map<
    string,
    { readonly name: string; readonly points: Map<Period, Point & { readonly vintage: number }> }
  >();
  for (let row = 0; row < observations.length; row++) {
    const [value = Number.NaN, vintage = 0] = [observations.value[row], observations.vintage[row]];
    const [indicator, area] = [indicators[observations.indicator[row] ?? -1], areas[observations.area[row] ?? -1]];
    const period = periods[observations.period[row] ?? -1];
    if (!indicator || !area || !period || observations.scenario[row] !== 0 || Number.isNaN(value)) continue;
    const key = `${indicator.id} ${area.code}`;
    const names = [nameIn(indicator.names, lang), isUndivided(area.code) ? "" : nameIn(area.names, lang)];
    const series = found.get(key) ?? { name: names.filter(Boolean).join(" · "), points: new Map() };
    found.set(key, series);
    if ((series.points.get(period)?.vintage ?? -1) <= vintage) series.points.set(period, { period, value, vintage });
  }
  return [...found.values()].map(({ name, points }) => ({
    name,
    points: [...points.values()].sort((a, b) => startDay(a.period) - startDay(b.period)),
  }));
}

/** A line through the figures, broken where periods are missing; a dot where a figure has no neighbour. */
function courseOf(points: readonly Point[]): string {
  const [days, values] = [points.map(({ period }) => startDay(period)), points.map(({ value }) => value)];
  const at = (all: readonly number[], value: number, room: number) => {
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return most === least ? room / 2 : edge + ((value - least) / (most - least)) * (room - 2 * edge);
  };
  const path = points.map(({ period, value }, place) => {
    const before = points[place - 1];
    const joined = before && startDay(period) - endDay(before.period) <= 1;
    const spot = `${at(days, startDay(period), width).toFixed(1)} ${(height - at(values, value, height)).toFixed(1)}`;
    return joined ? `L${spot}` : `M${spot}h0`;
  });
  return `<svg class="course" aria-hidden="true" width="${width}" height="${height}"><path d="${path.join("")}" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/></svg>`;
}
