import type { Backtest } from "../../forecast/backtest/backtest.ts";
import type { Forecast } from "../../forecast/forecast.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { backtestSections } from "../outlook/backtest-sections.ts";
import { backtestLead, leadSentence, mostAtRisk, type OutlookTally, tallyOf } from "../outlook/lead.ts";
import { outlookSections, toldInFull } from "../outlook/outlook-sections.ts";
import type { Section as Told } from "../outlook/sections.ts";
import { forecastChoice } from "./area-choice.ts";
import { escapeHtml, escapeLine } from "./escape.ts";
import { figures, type SpokenChart } from "./figures.ts";
import { outlookColumns, outlooksHint, outlooksTable } from "./outlooks-table.ts";
import type { Section } from "./section.ts";
import { shellHtml } from "./shell.ts";
import { textTableHtml } from "./text-table-html.ts";

/** What a page of forecasts or of a backtest is made with; the first language is the one that it opens in. */
export interface OutlookPageOptions {
  readonly name: string;
  readonly languages: readonly [Language, ...Language[]];
  readonly charts: readonly SpokenChart[];
}

/** A forecast as one page: what will be reached, how surely and at what pace; every series, and what each answer goes by. */
export function forecastPage(result: Forecast, options: OutlookPageOptions): Promise<string> {
  const { outlooks } = result;
  return page(options, result, (lang) => {
    const words = wordsFor(lang);
    const few = outlooks.length <= toldInFull;
    const told = few ? outlookSections(result, lang) : [];
    return {
      eyebrow: words.forecast.titles.forecast,
      headline: leadSentence(outlooks, lang),
      below: mostAtRisk(outlooks, lang),
      counts: few ? undefined : tallyOf(outlooks),
      sections: [
        {
          id: "outlooks",
          title: words.page.outlooks,
          hint: outlooksHint(outlooks, lang),
          body: few ? "" : outlooksTable(result, lang),
        },
        ...told.map((section, at) =>
          sectionOf(
            outlooks.length === 1 && section.main ? { ...section, heading: words.forecast.titles.basis } : section,
            `told-${at + 1}`,
          ),
        ),
      ],
      method: words.page.outlooksMethod,
    };
  });
}

/** A backtest as one page: how far off forecasts were, by distance, and whether probabilities came true. */
export function backtestPage(result: Backtest, options: OutlookPageOptions): Promise<string> {
  return page(options, undefined, (lang) => {
    const words = wordsFor(lang);
    const [, ...sections] = backtestSections(result, lang);
    return {
      eyebrow: words.forecast.titles.backtest,
      headline: backtestLead(result, lang),
      below: words.forecast.backtest(messagesFor(lang).number(String(result.series))),
      counts: undefined,
      sections: sections.map((section, at) => sectionOf(section, `told-${at + 1}`)),
      method: words.page.outlooksMethod,
    };
  });
}

interface Parts {
  readonly eyebrow: string;
  readonly headline: string;
  readonly below: string;
  readonly counts: OutlookTally | undefined;
  readonly sections: readonly Section[];
  readonly method: string;
}

function page(
  { name, languages, charts }: OutlookPageOptions,
  forecast: Forecast | undefined,
  made: (lang: Language) => Parts,
): Promise<string> {
  const parts = (lang: Language) => {
    const { eyebrow, headline: lead, below, counts, sections, method } = made(lang);
    const { sections: titles } = messagesFor(lang).labels;
    const drawn = { id: "charts", title: titles.charts, body: charts.length > 0 ? figures(charts) : "" };
    const [first, ...rest] = sections;
    const how = { id: "method", title: titles.method, body: `<div class="method"><p>${escapeHtml(method)}</p></div>` };
    const top = `<div class="conclusion">
<p class="eyebrow">${escapeHtml(eyebrow)}</p>
<h1 class="of">${escapeLine(name)}</h1>
<p class="headline">${escapeHtml(lead)}</p>${counts ? tallyHtml(counts, lang) : ""}
<p class="scope">${escapeHtml(below)}</p>
</div>`;
    return [
      lang,
      {
        title: `${escapeHtml(eyebrow)}: ${escapeLine(name)}`,
        made: [name],
        top,
        areas: forecast ? forecastChoice(forecast, { lang, first: languages[0] }) : "",
        sections: [...(first ? [first] : []), drawn, ...rest, how],
        folded: forecast ? { outlooks: outlookColumns(forecast, lang) } : {},
      },
    ] as const;
  };
  const [opens, ...others] = languages;
  return shellHtml([parts(opens), ...others.map(parts)]);
}

function tallyHtml(counts: OutlookTally, lang: Language): string {
  const names = wordsFor(lang).forecast.tally;
  const { number } = messagesFor(lang);
  const ahead = counts.met + counts.missed === 0;
  const shown = (["missed", "met", "unlikely", "open", "likely", "unrated", "none"] as const).filter(
    (kind) => counts[kind] > 0 || (ahead && (kind === "unlikely" || kind === "likely")),
  );
  const items = shown.map(
    (kind) => `<li class="${kind}"><b>${number(String(counts[kind]))}</b> <span>${escapeHtml(names[kind])}</span></li>`,
  );
  return `<ul class="figures">${items.join("")}</ul>`;
}

function sectionOf({ heading, lines = [], table, notes = [] }: Told, id: string): Section {
  const list = (items: readonly string[], of: string) =>
    items.length === 0 ? "" : `<ul class="${of}">${items.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`;
  return {
    id,
    title: heading,
    body: `${list(lines, "told")}${table ? textTableHtml(table) : ""}${list(notes, "notes")}`,
  };
}
