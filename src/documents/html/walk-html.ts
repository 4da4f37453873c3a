import { type DefaultTreeAdapterMap, parse } from "parse5";
import { damaged } from "../../model/bad-file.ts";
import { detail } from "../../model/detail.ts";

/** An element of a page as it opens. */
export interface HtmlElement {
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
}

/** Where a text stands in the source of a page, and what it says. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Told of elements and text as they go by; an element is left out, with all that is in it, where `open` says false. */
export interface HtmlHandler {
  readonly open: (element: HtmlElement) => boolean;
  /** `number` counts the texts of the page; `place` is where it stands in the source, where it does. */
  readonly text: (text: string, number: number, place?: TextPlace) => void;
  readonly close: (element: HtmlElement) => void;
}

type Node = DefaultTreeAdapterMap["node"];

const deepest = 4_000;

/** Walks through a page as browsers read it, whatever its tags; runs nothing and fetches nothing. */
export function walkHtml(html: string, handler: HtmlHandler): void {
  ensureBounded(html);
  const stack: { readonly node: Node; readonly element: HtmlElement | undefined; next: number }[] = [];
  let texts = 0;
  const enter = (node: Node) => {
    if (node.nodeName === "#text") {
      if ("value" in node) {
        const where = node.sourceCodeLocation;
        const place = where && { start: where.startOffset, end: where.endOffset, text: node.value };
        handler.text(node.value, texts, place ?? undefined);
      }
      texts++;
      return;
    }
    const element = "attrs" in node ? elementOf(node) : undefined;
    if (element && !handler.open(element)) return;
    stack.push({ node, element, next: 0 });
  };
  enter(parse(html, { sourceCodeLocationInfo: true }));
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = "childNodes" in top.node ? top.node.childNodes[top.next++] : undefined;
    if (child) enter(child);
    else {
      stack.pop();
      if (top.element) handler.close(top.element);
    }
  }
}

function elementOf(node: DefaultTreeAdapterMap["element"]): HtmlElement {
  return { name: node.tagName, attribute: (name) => node.attrs.find((each) => each.name === name)?.value };
}

/**
 * Fails where reading would take a parser time or memory beyond bounds: elements far deeper or far more than any document has them, or
 * formatting that is left open and has to be opened again in each of many paragraphs.
 */
function ensureBounded(html: string): void {
  let depth = 0;
  let open = 0;
  let reopened = 0;
  let elements = 0;
  for (const [, slash, tag = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    const name = tag.toLowerCase();
    const step = slash === "/" ? -1 : 1;
    if (!alone.has(name)) depth = Math.max(0, depth + step);
    if (formatting.has(name)) open = Math.max(0, open + step);
    reopened += open;
    if (step > 0) elements++;
    if (elements > mostElements) throw damaged(detail("more-than", "HTML", mostElements));
    if (depth > deepest) throw damaged(detail("more-than", "<…>", deepest));
    if (reopened > mostReopened) throw damaged(detail("more-than", "HTML", mostReopened));
  }
}

/** Each takes a parser some two kilobytes: these, three quarters of a gigabyte. */
const mostElements = 350_000;
const mostReopened = 3_000_000;
const formatting: ReadonlySet<string> = new Set([
  "a",
  "b",
  "big",
  "code",
  "em",
  "font",
  "i",
  "nobr",
  "s",
  "small",
  "strike",
  "strong",
  "tt",
  "u",
]);

/** Elements that need no closing tag. */
const alone: ReadonlySet<string> = new Set([
  ...["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"],
  ...["p", "li", "td", "th", "tr", "dt", "dd", "option", "thead", "tbody", "tfoot", "colgroup"],
]);
