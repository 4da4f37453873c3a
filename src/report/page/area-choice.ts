import { chartRows } from "../../charts/compared-rows.ts";
import { rankable } from "../../charts/rankable.ts";
import { placeOf } from "../../charts/series.ts";
import type { Compared } from "../../engine/results/compared.ts";
import type { Forecast } from "../../forecast/forecast.ts";
import { type Area, isUndivided } from "../../model/area.ts";
import { nameIn } from "../../model/names.ts";
import { type Language, wordsFor } from "../../words/words.ts";
import type { PageData } from "./data-sections.ts";
import { escapeHtml, escapeLine } from "./escape.ts";

/** More areas are no list to choose from. */
const mostAreas = 1000;
/** More rows would take long to rank. */
const mostRanked = 50_000;
const mostTop = 10;

/** The areas of a page by code, those that lead first, and what they lead in. */
interface Choice {
  readonly names: ReadonlyMap<string, string>;
  readonly order: readonly string[];
  readonly leading: readonly string[];
  readonly by: "highest" | "atRisk";
}

/** The language that is spoken, and the one that the page opens in. */
interface InOrder {
  readonly lang: Language;
  readonly first: Language;
}

/** A choice of the areas that charts and tables of data show, as HTML for the page's script; empty where there is nothing to choose. */
export function dataChoice(data: PageData, { lang, first }: InOrder): string {
  const { compared, outlooks, printed } = data;
  const named = (language: Language) =>
    new Map([
      ...(printed?.findings[language] ?? []).map(({ subject: { area, areaName } }) => [area, areaName] as const),
      ...namesIn([...areasOf(compared), ...forecastAreas(outlooks)], language),
    ]);
  const leading = compared ? highestOf(compared, lang) : [];
  return choiceHtml({ names: named(lang), order: orderOf(named(first), first), leading, by: "highest" }, lang);
}

/** The same of forecasts. */
export function forecastChoice(forecast: Forecast, { lang, first }: InOrder): string {
  const areas = forecastAreas(forecast);
  const leading = [...new Set(areas.map(({ code }) => code))];
  const order = orderOf(new Map(namesIn(areas, first)), first);
  return choiceHtml({ names: new Map(namesIn(areas, lang)), order, leading, by: "atRisk" }, lang);
}

/** Codes by their names: in one order whatever the language, or the page's languages could not be laid over each other. */
function orderOf(names: ReadonlyMap<string, string>, lang: Language): readonly string[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return [...names]
    .filter(([code]) => !isUndivided(code))
    .sort(([, a], [, b]) => compare(a, b))
    .map(([code]) => code);
}

function namesIn(areas: readonly Area[], lang: Language): readonly (readonly [code: string, name: string])[] {
  return areas.map(({ code, names }) => [code, nameIn(names, lang) || code]);
}

function areasOf(compared: Compared | undefined): readonly Area[] {
  if (!compared) return [];
  const used = new Set(compared.batches.flatMap(({ area, length }) => [...area.subarray(0, length)]));
  return compared.areas.filter((_, at) => used.has(at));
}

/** Those of forecasts, most at risk first. */
function forecastAreas(forecast: Forecast | undefined): readonly Area[] {
  return (forecast?.outlooks ?? []).map(({ area }) => area);
}

/** Areas by their latest value of the indicator that most rows are of, totals left out. */
function highestOf(compared: Compared, lang: Language): readonly string[] {
  if (compared.batches.reduce((sum, { length }) => sum + length, 0) > mostRanked) return [];
  const { rows } = rankable(chartRows(compared, lang));
  const counts = new Map<string, number>();
  for (const { indicator } of rows) counts.set(indicator.id, (counts.get(indicator.id) ?? 0) + 1);
  const [main] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const latest = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const before = latest.get(row.area.code);
    if (row.indicator.id !== main || row.value === undefined) continue;
    if (!before || placeOf(row.period) > placeOf(before.period)) latest.set(row.area.code, row);
  }
  return [...latest.values()].sort((a, b) => (b.value ?? 0) - (a.value ?? 0)).map(({ area }) => area.code);
}

function choiceHtml({ names, order, leading, by }: Choice, lang: Language): string {
  const { length } = order;
  if (length < 2 || length > mostAreas) return "";
  const words = wordsFor(lang).page.areas;
  const top = leading.filter((code) => order.includes(code)).slice(0, mostTop);
  const boxes = order.map(
    (code) =>
      `<label><input type="checkbox" value="${escapeLine(code)}"> <span>${escapeLine(names.get(code) ?? code)}</span></label>`,
  );
  const topButton =
    top.length > 1 && top.length < length
      ? `<button type="button" data-top="${escapeHtml(JSON.stringify(top))}">${escapeHtml(words[by](top.length))}</button>`
      : "";
  return `<details class="areas" id="areas" data-script hidden><summary><b>${escapeHtml(words.title)}</b>: <output><span data-none>${escapeHtml(words.all(length))}</span><span data-names></span></output></summary>
<p class="hint">${escapeHtml(words.hint)}</p>
<div class="tools"><label class="search"><span>${escapeHtml(words.search)}</span> <input type="search" autocomplete="off"></label><button type="button" data-all>${escapeHtml(words.all(length))}</button>${topButton}</div>
<div class="boxes" role="group" aria-label="${escapeHtml(words.title)}">${boxes.join("")}</div>
<template><p class="chosen hint"><span data-shown></span> <span data-shows>${escapeHtml(words.shown)}</span><span data-stretched>${escapeHtml(words.stretched)}</span><span data-misses>${escapeHtml(words.notDrawn)}</span> <a href="#areas">${escapeHtml(words.change)}</a></p></template></details>`;
}
