/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** What the parts of the page's script share; written into the page as it stands, as they all are, and so uses nothing from outside. */
export class PageKit {
  readonly root = document.documentElement;
  /** The language that the page was made to open in: what a row or a template says before it is told otherwise. */
  readonly #opened = this.root.lang;
  readonly #languages = this.all("button[data-set-lang]").map((button) => button.getAttribute("data-set-lang") ?? "");

  all<T extends Element>(selector: string, within: ParentNode = document): T[] {
    return [...within.querySelectorAll<T>(selector)];
  }

  /** Text as it is searched: without accents and in small letters. */
  plain(text: string): string {
    return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  }

  /** Words in attributes, from one language to another: the page holds those of the other; those left are kept. */
  speakTo(lang: string, before: string, within: ParentNode): void {
    if (lang === before) return;
    for (const name of ["aria-label", "title", "data-note", "data-h", "placeholder"])
      for (const each of this.all(`[data-${lang}-${name}]`, within)) {
        each.setAttribute(`data-${before}-${name}`, each.getAttribute(name) ?? "");
        each.setAttribute(name, each.getAttribute(`data-${lang}-${name}`) ?? "");
      }
  }

  /** What has just come into the page, in the language that the page is in now. */
  speakNew(within: ParentNode): void {
    this.speakTo(this.root.lang, this.#opened, within);
  }

  /** A count as each language of the page writes it. */
  spokenNumber(count: number): string {
    const { lang } = this.root;
    const written = (language: string) => new Intl.NumberFormat(language).format(count);
    const same = this.#languages.every((each) => written(each) === written(lang));
    if (this.#languages.length < 2 || same) return written(lang);
    return this.#languages.map((each) => `<span lang="${each}">${written(each)}</span>`).join("");
  }

  /** The text of a piece of HTML in the page's language, its parts a space apart. */
  textOf(html: string): string {
    const other = /<span lang="([^"]*)">([^<]*)<\/span>/g;
    return html
      .replace(other, (_, lang: string, text: string) => (lang === this.root.lang ? text : ""))
      .replace(/<[^>]*>/g, " ")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, "&")
      .replace(/\s+/g, " ")
      .trim();
  }

  /** What an element holds as text; what is long is packed with gzip, as base64. */
  async heldText(element: Element | null | undefined): Promise<string> {
    const text = element?.textContent ?? "";
    if (!element?.hasAttribute("data-packed")) return text;
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  }

  /** The lines of CSV (RFC 4180) and their fields. */
  csvLines(text: string): string[][] {
    const lines: string[][] = [[]];
    for (const [, quoted, plain = "", end = ""] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
      lines.at(-1)?.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
      if (end !== "," && end !== "") lines.push([]);
    }
    return lines.filter((line) => line.some((field) => field !== ""));
  }

  /** Has the browser save a file. */
  offer(name: string, blob: Blob): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
}
