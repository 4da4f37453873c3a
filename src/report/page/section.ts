import { escapeHtml } from "./escape.ts";

/** A part of the page with a heading, made in one language. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** What the contents call it, where that is shorter; empty where another section leads to it. */
  readonly short?: string;
  /** A number beside the heading, written already. */
  readonly count?: string;
  readonly hint?: string;
  /** HTML; a section without one is left out. */
  readonly body: string;
}

/** A section as HTML. */
export function sectionHtml({ id, title, count, hint, body }: Section): string {
  const number = count === undefined ? "" : `<small>${escapeHtml(count)}</small>`;
  const below = hint === undefined ? "" : `<p class="hint">${escapeHtml(hint)}</p>`;
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${escapeHtml(title)}${number}</h2>${below}
${body}
</section>`;
}

/** Ids, the links to them and the keys of findings with a prefix, so that two reports on one page share none: neither do decisions on a sentence that both print. */
export function prefixed(html: string, prefix: string): string {
  if (prefix === "") return html;
  return html.replace(/<(?:"[^"]*"|[^">])*>/g, (tag) =>
    tag
      .replace(
        / (id|name|aria-labelledby|data-tools|data-rows|data-paper-note|data-key)="([^"]*)"/g,
        ` $1="${prefix}$2"`,
      )
      .replace(/ href="#([^"]*)"/g, ` href="#${prefix}$1"`),
  );
}
