import { type DetailPhrase, detail, type XmlFault } from "./detail.ts";

/** How saxes tells of each, in its version that package.json names. */
const told: readonly (readonly [RegExp, XmlFault])[] = [
  [/unclosed tag: (.+)/, "unclosed-tag"],
  [/unmatched closing tag: (.+)\./, "unopened-tag"],
  [/unexpected close tag/, "crossed-tags"],
  [/outside of root|only one root/, "text-outside"],
  [/entity/, "bad-entity"],
  [/attribute/, "bad-attribute"],
  [/disallowed character/, "bad-character"],
  [/unexpected end/, "ends-early"],
];

/**
 * What is wrong at a place in XML, as data, from the error of the parser.
 *
 * @example
 * xmlFault(new Error("4:7: unclosed tag: row."), "sheet1.xml:4:7") // -> { code: "bad-xml", values: ["sheet1.xml:4:7", "unclosed-tag", "row"] }
 */
export function xmlFault({ message }: Error, where: string): DetailPhrase {
  for (const [pattern, fault] of told) {
    const found = pattern.exec(message);
    if (found) return detail("bad-xml", where, fault, found[1]?.replace(/\.$/, "") ?? "");
  }
  return detail("bad-xml", where, "malformed", "");
}
