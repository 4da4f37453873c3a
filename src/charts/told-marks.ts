/** Stands before what a mark says of itself, so that what Vega says of marks on its own is told from it. */
const sign = "¦";
/** Stands before the name of what a mark is of: marks and labels of one series, cells and the swatch of one colour. */
const ofSign = "§";

/** The encoding that gives a mark of a chart its words, which its datum has as `said`. */
export const said = { description: { field: "said", type: "nominal" } } as const;

/** The words of a mark, as its datum holds them. */
export function saying(text: string): string {
  return sign + text;
}

/** What a mark is of, and its words where it says anything: a page lights up all that are of the same. */
export function sayingOf(series: string | number, text = ""): string {
  return `${ofSign}${String(series).replace("#", "")}${text === "" ? "" : sign + text}`;
}

/** The same of a legend's entry: where there are such, they alone light up what is of the same. */
export function keyOf(series: string, text: string): string {
  return sayingOf(`=${series}`, text);
}

/**
 * A drawing whose marks say what they show: words that a chart gave them become titles, which browsers show beside the mark
 * and screen readers read.
 *
 * @example
 * toldMarks('<path aria-label="¦Hà Nội: 12" d="M0,0"/>') // -> '<path data-mark="" d="M0,0"><title>Hà Nội: 12</title></path>'
 * toldMarks('<text aria-label="§0¦Hà Nội">Hà…</text>') // -> '<text data-mark="" data-of="0" data-said="Hà Nội">Hà…</text>'
 */
export function toldMarks(svg: string): string {
  return svg.replace(
    /<(path|rect|line|text)((?:"[^"]*"|[^">])*?) aria-label="(?=[§¦])(?:§([^"¦]*))?(?:¦([^"]*))?"((?:"[^"]*"|[^">])*?)(\/?)>(?:<\/\1>)?/g,
    (_, tag: string, before: string, series: string | undefined, text: string | undefined, after: string) => {
      const mark = text === undefined ? "" : ' data-mark=""';
      const own =
        series === undefined
          ? ""
          : ` data-of="${series.replace("=", "")}"${series.startsWith("=") ? ' data-key=""' : ""}`;
      if (tag === "text")
        return `<text${before}${mark}${own}${text === undefined ? "" : ` data-said="${text}"`}${after}>`;
      return `<${tag}${before}${mark}${own}${after}>${text === undefined ? "" : `<title>${text}</title>`}</${tag}>`;
    },
  );
}
