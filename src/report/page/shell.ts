import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { spokenHtml } from "./bilingual.ts";
import { controls } from "./controls.ts";
import { escapeHtml } from "./escape.ts";
import { pageKey } from "./finding-key.ts";
import { markTemplate } from "./marking.ts";
import { withPackedRows } from "./packed-rows.ts";
import { inlineScript, type PageHas } from "./script.ts";
import { type Section, sectionHtml } from "./section.ts";
import { paperRows } from "./sortable-table.ts";
import { type FoldedColumns, styles } from "./styles.ts";

/** The parts of a page in one language, which its other languages have too. */
export interface PageParts {
  /** For the head of the document, escaped. */
  readonly title: string;
  /** The names of what the page is made from: what readers decide on it is kept under them. */
  readonly made: readonly string[];
  /** What stands above everything else, as HTML. */
  readonly top: string;
  /** A choice of the areas that charts and tables show; empty where there is none. */
  readonly areas?: string;
  /** Those without a body are left out. */
  readonly sections: readonly Section[];
  /** The headings that stand beside the cells of tables that are folded for a phone. */
  readonly folded: FoldedColumns;
}

/** The parts in each language, that which the page opens in first. */
type SpokenParts = readonly [readonly [Language, PageParts], ...(readonly [Language, PageParts])[]];

/**
 * A page that holds everything it needs: its parts in each language laid over each other, the switches of language and theme,
 * the style sheet and the script. The content security policy forbids every request, and every script but the page's own, by
 * its hash. The first part is the one that the page opens in.
 */
export async function shellHtml(parts: SpokenParts): Promise<string> {
  const [[lang, first]] = parts;
  const spoken = (part: (parts: PageParts, lang: Language) => string) =>
    spokenHtml(parts.map(([each, own]) => [each, part(own, each)] as const));
  const label = (of: (labels: ReturnType<typeof messagesFor>["labels"]) => string) =>
    spoken((_, each) => escapeHtml(of(messagesFor(each).labels)));
  const shown = first.sections.filter(({ body }) => body !== "");
  const section = (id: string) =>
    spoken(({ sections }) => {
      const found = sections.find((each) => each.id === id);
      return found ? sectionHtml(found) : "";
    });
  const contents = spoken(({ sections }) => contentsHtml(shown, sections));
  const script = await inlineScript(needsOf(shown, Boolean(first.areas)));
  const marks = spoken((_, each) => markTemplate(each));
  const noScript = spoken((_, each) => escapeHtml(wordsFor(each).page.noScript));
  return withPackedRows(`<!doctype html>
${headHtml(parts, script.source)}
<body>
<a class="skip" href="#${shown[0]?.id ?? ""}">${label(({ skipToFindings }) => skipToFindings)}</a>
<header class="top">
${controls(parts.map(([each]) => each))}
${spoken(({ top }) => top)}
</header>
<nav aria-label="${escapeHtml(messagesFor(lang).labels.contents)}">${contents}</nav>
<main>
${spoken(({ areas = "" }) => areas)}
${shown.map(({ id }) => section(id)).join("\n")}
<noscript><p class="hint">${noScript}</p></noscript>
</main>
<footer>${label(({ footer }) => footer)}</footer>
${marks}
<script>${script.text}</script>
</body>
</html>
`);
}

/** What the script has to have for what is shown. */
function needsOf(shown: readonly Section[], areas: boolean): PageHas {
  const has = (text: string) => shown.some(({ body }) => body.includes(text));
  return { sliders: has("data-periods="), wide: has('data-held="wide"'), areas };
}

/** The head of the document: what it is of, what it may do, and how it looks. */
function headHtml(parts: SpokenParts, script: string): string {
  const [[lang, first]] = parts;
  const titles = parts.map(([each, { title }]) => ` data-${each}-document="${title}"`).join("");
  return `<html lang="${lang}" data-paper-rows="${paperRows}" data-page="${pageKey(first.made)}"${titles}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${script}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${first.title}</title>
<style>${styles(
    parts.map(([each, { folded }]) => [each, folded] as const),
    Boolean(first.areas),
  )}
</style>
</head>`;
}

function contentsHtml(shown: readonly Section[], sections: readonly Section[]): string {
  const links = shown.flatMap(({ id }) => {
    const { title = "", short = title } = sections.find((each) => each.id === id) ?? {};
    return short === "" ? [] : [`<li><a href="#${id}">${escapeHtml(short)}</a></li>`];
  });
  return `<ul>${links.join("")}</ul>`;
}
