import { SaxesParser, type SaxesTagNS } from "saxes";
import { damaged, damagedBy } from "../../model/bad-file.ts";
import { detail } from "../../model/detail.ts";
import { xmlFault } from "../../model/xml-fault.ts";

/**
 * An element as it opens: its name without prefix, its namespace, and the values of its attributes by local name; where two share one, by how
 * their namespaces end.
 */
export interface OpenElement {
  readonly name: string;
  readonly prefix: string;
  readonly space: string;
  readonly attribute: (name: string, spaceEnd?: string) => string | undefined;
  /** Where its tag stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Told of elements and text as they go by. */
export interface XmlHandler {
  readonly open: (element: OpenElement) => void;
  readonly text: (text: string) => void;
  /** `start` and `end` are those of the closing tag; of an empty element those of the element. */
  readonly close: (name: string, space: string, start: number, end: number) => void;
}

const deepest = 512;

/**
 * Walks through XML. Throws a {@link BadFile} where it is not well-formed, has a document type (so no entity but XML's own five is ever
 * expanded, and nothing is fetched), or is more than 512 elements deep.
 */
export function walkXml(part: string, xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let depth = 0;
  const at = () => `${part}:${parser.line}:${parser.column + 1}`;
  parser.on("error", (error) => {
    throw damaged(xmlFault(error, at()), error);
  });
  parser.on("doctype", () => {
    throw damaged(`${at()}: <!DOCTYPE>`);
  });
  parser.on("opentag", (tag: SaxesTagNS) => {
    if (++depth > deepest) throw damaged(detail("more-than", `${at()}: <…>`, deepest));
    const end = parser.position;
    handler.open({
      name: tag.local,
      prefix: tag.prefix,
      space: tag.uri,
      attribute: (name, spaceEnd = "") =>
        Object.values(tag.attributes).find(({ local, uri }) => local === name && uri.endsWith(spaceEnd))?.value,
      start: xml.lastIndexOf("<", end - 1),
      end,
    });
  });
  parser.on("text", handler.text);
  parser.on("cdata", handler.text);
  parser.on("closetag", (tag: SaxesTagNS) => {
    depth--;
    const end = parser.position;
    handler.close(tag.local, tag.uri, xml.lastIndexOf("<", end - 1), end);
  });
  try {
    parser.write(xml).close();
  } catch (cause) {
    throw damagedBy(cause);
  }
}
