/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** What the parts of the page's script share. */
export type PageKit = ReturnType<typeof pageKit>;

/** Makes what the parts of the page's script share; written into the page as it stands, and so uses nothing from outside. */
export function pageKit() {
  const root = document.documentElement;
  /** The language that the page was made to open in: what a row or a template says before it is told otherwise. */
  const opened = root.lang;
  const all = <T extends Element>(selector: string, within: ParentNode = document) => [
    ...within.querySelectorAll<T>(selector),
  ];
  const languages = all("button[data-set-lang]").map((button) => button.getAttribute("data-set-lang") ?? "");
  return { root, all, plain, speakTo, speakNew, spokenNumber, textOf };

  /** Text as it is searched: without accents and in small letters. */
  function plain(text: string): string {
    return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  }

  /** Words in attributes, from one language to another: the page holds those of the other; those left are kept. */
  function speakTo(lang: string, before: string, within: ParentNode): void {
    if (lang === before) return;
    for (const name of ["aria-label", "title", "data-note", "data-h", "placeholder"])
      for (const each of all(`[data-${lang}-${name}]`, within)) {
        each.setAttribute(`data-${before}-${name}`, each.getAttribute(name) ?? "");
        each.setAttribute(name, each.getAttribute(`data-${lang}-${name}`) ?? "");
      }
  }

  /** What has just come into the page, in the language that the page is in now. */
  function speakNew(within: ParentNode): void {
    speakTo(root.lang, opened, within);
  }

  /** A count as each language of the page writes it. */
  function spokenNumber(count: number): string {
    const written = (lang: string) => new Intl.NumberFormat(lang).format(count);
    if (languages.length < 2 || languages.every((lang) => written(lang) === written(root.lang)))
      return written(root.lang);
    return languages.map((lang) => `<span lang="${lang}">${written(lang)}</span>`).join("");
  }

  /** The text of a piece of HTML in the page's language, its parts a space apart. */
  function textOf(html: string): string {
    const other = /<span lang="([^"]*)">([^<]*)<\/span>/g;
    return html
      .replace(other, (_, lang: string, text: string) => (lang === root.lang ? text : ""))
      .replace(/<[^>]*>/g, " ")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, "&")
      .replace(/\s+/g, " ")
      .trim();
  }
}
