/** Attributes that hold words for people. */
const spoken = new Set(["aria-label", "title", "data-note", "data-h", "placeholder"]);

/** A text, or a part of a page, in each of the page's languages; the first is the one that it opens in. */
export type Spoken = readonly (readonly [lang: string, html: string])[];

/**
 * One part of a page made in several languages as one: where the texts between tags differ each stands in an element of its
 * own, of which the style sheet shows the one in the page's language; where words in attributes differ, `data-en-title` and
 * its like hold the others for the page's script. Ids, links and all else are the first's.
 *
 * Texts have to be escaped. The parts are made by the same code, and so have the same tags; where they do not, each stands
 * whole, the others without their ids.
 *
 * @example
 * spokenHtml([["vi", "<b>khớp</b>"], ["en", "<b>agrees</b>"]])
 * // -> '<b><span lang="vi">khớp</span><span lang="en">agrees</span></b>'
 */
export function spokenHtml(parts: Spoken): string {
  const [first, ...others] = parts;
  if (!first || others.every(([, html]) => html === first[1])) return first?.[1] ?? "";
  const pieces = parts.map(([lang, html]) => ({ lang, pieces: html.split(tagPattern) }));
  const [main, ...rest] = pieces;
  if (!main || rest.some((each) => !alike(each.pieces, main.pieces))) return side(parts);
  return main.pieces
    .map((piece, at) => {
      if (rest.every(({ pieces: own }) => own[at] === piece)) return piece;
      const same = pieces.map(({ lang, pieces: own }) => [lang, own[at] ?? ""] as const);
      return at % 2 === 1 ? spokenTag(same) : same.map(([lang, text]) => inLanguage(lang, text)).join("");
    })
    .join("");
}

const tagPattern = /(<(?:"[^"]*"|[^">])*>)/;

/** The same tags in the same order. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  const isSame = (piece: string, other = "") => piece === other || nameOf(piece) === nameOf(other);
  return a.length === b.length && a.every((piece, at) => at % 2 === 0 || isSame(piece, b[at]));
}

function nameOf(tag: string): string {
  return /^<\/?[\w-]+/.exec(tag)?.[0] ?? "";
}

function inLanguage(lang: string, text: string): string {
  return text === "" ? "" : `<span lang="${lang}">${text}</span>`;
}

/** The first tag, with what its words are in the other languages. */
function spokenTag(tags: Spoken): string {
  const [first] = tags;
  if (!first) return "";
  const words = tags
    .slice(1)
    .flatMap(([lang, tag]) =>
      [...tag.matchAll(/ ([\w-]+)="([^"]*)"/g)]
        .filter(([, name = ""]) => spoken.has(name))
        .map(([, name, value]) => ` data-${lang}-${name}="${value}"`),
    );
  return first[1].replace(/\/?>$/, (end) => words.join("") + end);
}

function side(parts: Spoken): string {
  return parts
    .map(([lang, html], at) => {
      const own = at === 0 ? html : html.replace(/(<(?:"[^"]*"|[^">])*?) id="[^"]*"/g, "$1");
      return `<div class="t" lang="${lang}">${own}</div>`;
    })
    .join("");
}
