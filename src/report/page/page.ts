import type { DataAuditSummary } from "../../audit/contract/data-audit-head.ts";
import type { ReportAudit } from "../../audit/contract/report-audit.ts";
import { countsWithSums } from "../../audit/dataset/data-audit.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { type ReportView, surestFirst, viewOf } from "../view.ts";
import { dataChoice } from "./area-choice.ts";
import { askedHtml } from "./asked.ts";
import { cardsHtml, type FindingCard } from "./card.ts";
import { claimAnchor, mostCards } from "./claim-links.ts";
import { claimColumns, claimsTable } from "./claims-table.ts";
import { dataSections, foldedData, type InLanguages, type PageData } from "./data-sections.ts";
import { escapeHtml, escapeLine } from "./escape.ts";
import { figures, type SpokenChart } from "./figures.ts";
import { claimCards, comparisonCards } from "./finding-cards.ts";
import { markedText } from "./marked-text.ts";
import { markBar } from "./marking.ts";
import { moreInTables } from "./more-in-tables.ts";
import { prefixed, type Section } from "./section.ts";
import { seriesRead } from "./series-read.ts";
import { type PageParts, shellHtml } from "./shell.ts";
import { impliedTable, ledgerTable, legend } from "./small-tables.ts";
import { nameOf, sourcesHtml } from "./sources.ts";
import type { FoldedColumns } from "./styles.ts";
import { printedSummary, reportSummary } from "./summary.ts";

/** What a page brings together. */
export interface PageInput {
  /** The first is the one that the page opens in. */
  readonly languages: readonly [Language, ...Language[]];
  /** Each report's audit in each language. */
  readonly reports: readonly InLanguages<ReportAudit>[];
  readonly data?: PageData;
  readonly charts: readonly SpokenChart[];
}

/** The most findings of a data set that get a card of their own. */
const mostDataCards = 100;
/**
 * One page of HTML that holds everything it needs: the conclusion, what does not agree, charts, the text of each report with
 * every number marked, tables, sources and method. The content security policy forbids every request, and every script but
 * the page's own by its hash. All input is shown as text.
 */
export async function pageHtml(input: PageInput): Promise<string> {
  const parts = (lang: Language) => [lang, new Maker(input, lang).parts()] as const;
  const [first, ...others] = input.languages;
  return shellHtml([parts(first), ...others.map(parts)]);
}

/** Makes the page's parts in one language. */
class Maker {
  readonly #input: PageInput;
  readonly #lang: Language;
  readonly #views: readonly ReportView[];

  constructor(input: PageInput, lang: Language) {
    this.#input = input;
    this.#lang = lang;
    this.#views = input.reports.flatMap((each) => each[lang] ?? []).map((result) => viewOf(result, lang));
  }

  get labels() {
    return messagesFor(this.#lang).labels;
  }

  parts(): PageParts {
    return {
      title: this.title(),
      made: this.names(),
      top: this.top(),
      areas: this.#input.data
        ? dataChoice(this.#input.data, { lang: this.#lang, first: this.#input.languages[0] })
        : "",
      sections: this.sections(),
      folded: this.foldedColumns(),
    };
  }

  /** The headings that stand beside the cells of tables that are folded for a phone. */
  foldedColumns(): FoldedColumns {
    const [view] = this.#views;
    const { data } = this.#input;
    return {
      ...(view && { claims: claimColumns(view) }),
      ...(data && foldedData(data, this.#lang)),
    };
  }

  /** For the head of the document, escaped. */
  title(): string {
    const what = this.#input.data ? wordsFor(this.#lang).page.title : this.labels.audit;
    return `${escapeHtml(what)}: ${escapeLine(this.names().join(", "))}`;
  }

  names(): readonly string[] {
    const { data } = this.#input;
    return [...this.#views.map(({ result }) => result.source.name), ...(data ? [data.title] : [])];
  }

  top(): string {
    const { data, charts } = this.#input;
    let headings = 0;
    const tag = () => (headings++ === 0 ? "h1" : "h2");
    const parts = this.#views.map((view) => reportSummary(view, tag()));
    if (data?.printed && saysAnything(data.printed.head.summary))
      parts.push(printedSummary(data.printed.head.summary, data.title, fileOf(data.source), this.#lang, tag()));
    const name = headings === 0 && data ? `<h1 class="of">${escapeLine(data.title)}</h1>` : "";
    const asked = data ? askedHtml(data, charts, this.#lang) : "";
    const nothing = headings === 0 && data?.printed ? this.#nothingPrinted(data.printed.head.summary) : "";
    return `${parts.length > 0 ? `<div class="conclusions">${parts.join("\n")}</div>` : ""}${name}${nothing}${asked}`;
  }

  /** Of a data set that was audited and prints nothing to be checked: an empty page would look like one that failed. */
  #nothingPrinted(summary: DataAuditSummary): string {
    const { headline, nothingReported } = wordsFor(this.#lang).audit.data;
    return `<p class="headline open">${escapeHtml(headline(summary))}</p><p class="scope">${escapeHtml(nothingReported)}</p>`;
  }

  sections(): readonly Section[] {
    const { sections } = this.labels;
    const { charts } = this.#input;
    const first = this.#views.map((view, at) => this.#ofReport(view, at));
    return [
      this.#findings(),
      this.#doubtful(),
      // Charts are drawn in each language already.
      { id: "charts", title: sections.charts, body: charts.length > 0 ? figures(charts) : "" },
      ...first.flat(),
      ...(this.#input.data ? dataSections(this.#input.data, this.#lang) : []),
      this.#series(),
      this.#sources(),
      this.#method(),
    ];
  }

  #findings(): Section {
    const { cards, count } = this.#told("inconsistent");
    const more = this.#more("inconsistent", this.labels.moreInTable);
    const body = cards.length > 0 ? markBar(this.#lang) + cardsHtml(cards) + more : this.#calm();
    return { id: "findings", title: this.labels.sections.findings, count: this.#number(count), body };
  }

  /** Of each source, what has no card. */
  #more(verdict: "inconsistent" | "doubtful", sentence: (count: number) => string): string {
    const rests = this.#views.map((view, at) => ({
      of: view.result.source.name,
      count: view[verdict].length - mostCards[verdict],
      section: `${prefixOf(at)}claims`,
    }));
    const { data } = this.#input;
    if (data)
      rests.push({
        of: data.title,
        count: this.#wrongInData(verdict) - this.#dataCards(verdict).length,
        section: "printed-comparisons",
      });
    return moreInTables(rests, sentence, rests.length > 1);
  }

  /** What is more likely wrong than not, yet not flagged. */
  #doubtful(): Section {
    const { sections, doubtfulHint, moreDoubtfulInTable } = this.labels;
    const { cards, count } = this.#told("doubtful");
    const more = this.#more("doubtful", moreDoubtfulInTable);
    const body = count > 0 ? cardsHtml(cards) + more : "";
    return { id: "doubtful", title: sections.doubtful, count: this.#number(count), hint: doubtfulHint, body };
  }

  /** What is wrong, or may be, of the reports and then of the data set: the first as cards, and how many there are. */
  #told(verdict: "inconsistent" | "doubtful") {
    const cards = [...this.#cards(verdict), ...this.#dataCards(verdict)];
    return { cards, count: this.#count(verdict) + this.#wrongInData(verdict) };
  }

  #dataCards(verdict: "inconsistent" | "doubtful"): readonly FindingCard[] {
    const own = (this.#input.data?.printed?.findings[this.#lang] ?? []).filter(
      (each) => each.verdict === verdict && each.partOf === undefined,
    );
    return comparisonCards(own.slice(0, mostDataCards), this.#lang);
  }

  #wrongInData(verdict: "inconsistent" | "doubtful"): number {
    const { printed } = this.#input.data ?? {};
    return printed ? countsWithSums(printed.head.summary)[verdict] : 0;
  }

  /** The cards of all reports, the surest first. */
  #cards(verdict: "inconsistent" | "doubtful"): readonly FindingCard[] {
    return this.#views
      .flatMap((view, at, all) =>
        claimCards(view, verdict, all.length > 1).map((card) => ({ ...card, prefix: prefixOf(at) })),
      )
      .sort((a, b) => surestFirst(a.finding, b.finding))
      .map(
        ({ html, prefix }) =>
          (number) =>
            prefixed(html(number), prefix),
      );
  }

  #count(verdict: "consistent" | "inconsistent" | "doubtful" | "unverifiable"): number {
    return this.#views.reduce((sum, view) => sum + view[verdict].length, 0);
  }

  /** In place of findings, where there are none. */
  #calm(): string {
    const { allAgree, nothingToCheck, noneFlagged } = this.labels;
    const doubtful = this.#told("doubtful").count;
    if (doubtful > 0) return `<p class="calm doubt">${escapeHtml(noneFlagged(doubtful))}</p>`;
    const { data } = this.#input;
    // A data set that prints no comparison has nothing to agree with itself.
    if (this.#views.length === 0 && !(data?.printed && saysAnything(data.printed.head.summary))) return "";
    const { consistent = 0, unverifiable = 0 } = data?.printed?.head.summary ?? {};
    const agreeing = this.#count("consistent") + consistent;
    // Where most is unchecked, the colour of agreement would say too much.
    const open = this.#count("unverifiable") + unverifiable > agreeing ? " open" : "";
    return `<p class="calm${open}">${escapeHtml(agreeing > 0 ? allAgree : nothingToCheck)}</p>`;
  }

  #ofReport(view: ReportView, at: number): readonly Section[] {
    const { labels } = this;
    const { sections } = labels;
    const { result } = view;
    const prefix = prefixOf(at);
    const anchor = claimAnchor(view);
    const { name } = result.source;
    const isOneOfSeveral = this.#views.length > 1;
    const section = (id: string, title: string, body: string, more: Partial<Section> = {}): Section => ({
      ...(isOneOfSeveral && { short: id === "text" ? name : "" }),
      ...more,
      id: `${prefix}${id}`,
      title: isOneOfSeveral ? `${name}: ${title}` : title,
      body: prefixed(body, prefix),
    });
    const parts: readonly Section[] = [
      section("claims", sections.claims, result.findings.length > 0 ? claimsTable(view) : "", {
        count: this.#number(result.findings.length),
      }),
      section("implied", sections.implied, impliedTable(view, anchor), {
        count: this.#number(result.implied.length),
        hint: labels.impliedHint,
      }),
      section("ledger", sections.ledger, result.ledger.length > 0 ? ledgerTable(view) : "", {
        count: this.#number(result.ledger.length),
      }),
    ];
    const text = section("text", sections.text, markedText(view, anchor), { hint: labels.textHint });
    return [isOneOfSeveral ? { ...text, body: partLinks(parts, name) + text.body } : text, ...parts];
  }

  /** Of a data set that prints nothing to be checked, and of which nothing was asked, what it holds. */
  #series(): Section {
    const { data } = this.#input;
    const { title, hint } = wordsFor(this.#lang).page.series;
    const bare = data?.printed && !data.compared && !saysAnything(data.printed.head.summary);
    return {
      id: "series",
      title,
      ...(data && { hint: hint(fileOf(data.source)) }),
      body: bare ? seriesRead(data.source.panel, this.#lang) : "",
    };
  }

  #sources(): Section {
    const { data } = this.#input;
    const sources = {
      reports: this.#views.map(({ result }) => nameOf(result.source.name)),
      ...(data && { data: data.source }),
    };
    return {
      id: "sources",
      title: wordsFor(this.#lang).page.sources,
      body: data ? sourcesHtml(sources, this.#lang) : "",
    };
  }

  #method(): Section {
    const { labels } = this;
    const [view] = this.#views;
    const { dataMethod, outlooksMethod } = wordsFor(this.#lang).page;
    const { data } = this.#input;
    const texts = [
      ...(view ? labels.method : []),
      ...(data ? dataMethod : []),
      ...(data?.outlooks ? [outlooksMethod] : []),
    ];
    const paragraphs = texts.map((text) => `<p>${escapeHtml(text)}</p>`).join("");
    return {
      id: "method",
      title: labels.sections.method,
      body: `${view ? legend(view) : ""}<div class="method">${paragraphs}</div>`,
    };
  }

  #number(count: number): string {
    return messagesFor(this.#lang).number(String(count));
  }
}

/** What a command calls a data set by: its file, or the folder of several. */
function fileOf({ name, files }: PageData["source"]): string {
  const [only, ...others] = files;
  return only !== undefined && others.length === 0 ? nameOf(only) : name;
}

/** Whether there is anything in a data set to check: a printed comparison, a sum. */
function saysAnything({ findings, sums }: DataAuditSummary): boolean {
  return findings + sums.checked > 0;
}

/** Links to the parts of one report of several: the contents lead to its text only. */
function partLinks(parts: readonly Section[], name: string): string {
  const links = parts
    .filter(({ body }) => body !== "")
    .map(
      ({ id, title, count = "" }) =>
        `<a href="#${id}">${escapeHtml(title.slice(name.length + 2))}</a> <span class="from">${escapeHtml(count)}</span>`,
    );
  return links.length > 0 ? `<p class="parts">${links.join("")}</p>` : "";
}

/** Ids of the first report are its own; those of others begin with which one it is. */
function prefixOf(report: number): string {
  return report === 0 ? "" : `r${report + 1}-`;
}
