import type { DataFinding } from "../../audit/contract/data-finding.ts";
import { countsWithSums } from "../../audit/dataset/data-audit.ts";
import type { ChartKindId } from "../../charts/kind-names.ts";
import { changesInWords } from "../../charts/most-changed.ts";
import { isUndivided } from "../../model/area.ts";
import { parsePeriod } from "../../model/period-notation.ts";
import { periodName } from "../../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { subjectText } from "../dataset-audit/view.ts";
import { leadSentence, mostAtRisk } from "../outlook/lead.ts";
import { printedText, recomputedText } from "../told/comparison-numbers.ts";
import type { PageData } from "./data-sections.ts";
import { escapeHtml, escapeLine, wholeWindows } from "./escape.ts";
import type { SpokenChart } from "./figures.ts";

/** The most answers to one question. */
const mostTold = 3;
/** Charts whose finding is a fact of its own: amounts say again what percentages do, and what is highest is no news. */
const otherFacts: ReadonlySet<string> = new Set<ChartKindId>(["waterfall", "share", "trend"]);

interface Answer {
  readonly text: string;
  readonly leadsTo: string;
}

interface Said {
  readonly chart: { readonly name: string; readonly title: string };
  readonly leadsTo: string;
}

/** What somebody who decides asks of a data set: what changed most, what does not add up, which plans are at risk, what else. */
export function askedHtml(data: PageData, charts: readonly SpokenChart[], lang: Language): string {
  const words = wordsFor(lang).page.asked;
  const said = charts.flatMap((spoken, at): Said[] =>
    spoken.filter(([each]) => each === lang).map(([, chart]) => ({ chart, leadsTo: `chart-${at + 1}` })),
  );
  const questions: readonly (readonly [string, readonly Answer[]])[] = [
    [words.changed, changed(data, said, lang)],
    [words.wrong, wrong(data, lang)],
    [words.plans, plans(data, said, lang)],
    [
      words.also,
      said
        .filter(({ chart }) => otherFacts.has(chart.name))
        .slice(0, mostTold)
        .map(({ chart, leadsTo }) => ({ text: chart.title, leadsTo })),
    ],
  ];
  const told = questions.filter(([, answers]) => answers.length > 0);
  return told.length === 0
    ? ""
    : `<dl class="asked">${told.map(([question, answers]) => asked(question, answers)).join("")}</dl>`;
}

function asked(question: string, answers: readonly Answer[]): string {
  const items = answers.map(
    ({ text, leadsTo }) => `<li><a href="#${escapeLine(leadsTo)}">${wholeWindows(text)}</a></li>`,
  );
  return `<dt>${escapeHtml(question)}</dt><dd><ul>${items.join("")}</ul></dd>`;
}

function changed({ compared, title }: PageData, said: readonly Said[], lang: Language): readonly Answer[] {
  if (!compared) return [];
  const leadsTo = said.find(({ chart }) => chart.name === "change")?.leadsTo ?? "comparisons-made";
  return changesInWords(compared, mostTold, lang, title).map((text) => ({ text, leadsTo }));
}

function wrong({ printed }: PageData, lang: Language): readonly Answer[] {
  if (!printed) return [];
  const words = wordsFor(lang).page.asked;
  const found = (printed.findings[lang] ?? []).filter(
    ({ verdict, partOf }) => verdict === "inconsistent" && partOf === undefined,
  );
  const told = found.slice(0, mostTold).map((finding) => ({
    text: words.wrongOne(subjectText(finding, lang), printedText(finding, lang), recomputedText(finding, lang)),
    leadsTo: `f-${finding.id}`,
  }));
  const { consistent, inconsistent, unverifiable = 0 } = countsWithSums(printed.head.summary);
  if (consistent + inconsistent === 0) return [];
  const { number } = messagesFor(lang);
  const rest = inconsistent - told.length;
  if (told.length === 0)
    return [
      { text: words.nothingWrong(number(String(consistent)), number(String(unverifiable))), leadsTo: "findings" },
    ];
  return rest > 0 ? [...told, { text: words.moreWrong(number(String(rest))), leadsTo: "findings" }] : told;
}

/** By forecasts where there are any; else by what is done of each plan, as computed or as printed. */
function plans({ outlooks, printed }: PageData, said: readonly Said[], lang: Language): readonly Answer[] {
  const all = outlooks?.outlooks ?? [];
  const told = all.length === 0 ? [] : [leadSentence(all, lang), mostAtRisk(all, lang)].filter(Boolean);
  if (told.length > 0) return told.map((text) => ({ text, leadsTo: "outlooks" }));
  const drawn = said.find(({ chart }) => chart.name === "plan");
  if (drawn) return [{ text: drawn.chart.title, leadsTo: drawn.leadsTo }];
  const least = leastOfPlans(printed?.findings[lang] ?? []);
  const [first] = least;
  if (!first) return [];
  const { shared, own } = sharedPath(least.slice(0, mostTold).map(nameOf));
  const names = least.slice(0, mostTold).map((finding, at) => `${own[at]} ${printedText(finding, lang)}`);
  const { number } = messagesFor(lang);
  const period = parsePeriod(first.subject.period);
  const text = wordsFor(lang).page.asked.printedPlans(
    number(String(least.length)),
    period ? periodName(period, lang) : first.subject.period,
    [shared, names.join("; ")].filter(Boolean).join(": "),
  );
  return [{ text, leadsTo: "printed-comparisons" }];
}

/** The place after the indicator, but where all is of one: a workbook's sheets are. */
function nameOf({ subject: { area, indicatorName, areaName } }: DataFinding): string {
  return isUndivided(area) ? indicatorName : `${indicatorName} / ${areaName}`;
}

/** The printed percentages of plans of the longest period so far, the least first. */
function leastOfPlans(findings: readonly DataFinding[]): readonly DataFinding[] {
  const all = findings.filter(({ comparison }) => comparison === "plan/percent-of");
  const periods = new Map<string, number>();
  for (const {
    subject: { period },
  } of all)
    periods.set(period, (periods.get(period) ?? 0) + 1);
  const [most] = [...periods].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1));
  return all
    .filter(({ subject }) => subject.period === most?.[0])
    .sort((a, b) => Number(a.reported.value) - Number(b.reported.value));
}

/** What names of rows under headings share, `Vốn đầu tư / Địa phương`, and what is each one's own. */
function sharedPath(names: readonly string[]): { readonly shared: string; readonly own: readonly string[] } {
  const paths = names.map((name) => name.split(" / "));
  const [first = []] = paths;
  let same = 0;
  while (paths.every((path) => path.length > same + 1 && path[same] === first[same])) same++;
  return { shared: first.slice(0, same).join(" / "), own: paths.map((path) => path.slice(same).join(" / ")) };
}
