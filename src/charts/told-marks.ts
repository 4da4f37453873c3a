/** Stands before what a mark says of itself, so that what Vega says of marks on its own is told from it. */
const sign = "¦";

/** The encoding that gives a mark of a chart its words, which its datum has as `said`. */
export const said = { description: { field: "said", type: "nominal" } } as const;

/** The words of a mark, as its datum holds them. */
export function saying(text: string): string {
  return sign + text;
}

/**
 * A drawing whose marks say what they show: words that a chart gave them become titles, which browsers show beside the mark
 * and screen readers read.
 *
 * @example
 * toldMarks('<path aria-label="¦Hà Nội: 12" d="M0,0"/>') // -> '<path data-mark="" d="M0,0"><title>Hà Nội: 12</title></path>'
 */
export function toldMarks(svg: string): string {
  return svg.replace(
    /<(path|rect|line)((?:"[^"]*"|[^">])*?) aria-label="¦([^"]*)"((?:"[^"]*"|[^">])*?)\/?>(?:<\/\1>)?/g,
    (_, tag: string, before: string, text: string, after: string) =>
      `<${tag}${before} data-mark=""${after.replace(/\/$/, "")}><title>${text}</title></${tag}>`,
  );
}
