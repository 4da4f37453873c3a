import type { XmlFault } from "../../../model/detail.ts";
import type { DetailTexts } from "../../shape/problems/details.ts";

const faults: Readonly<Record<XmlFault, string>> = {
  "unclosed-tag": "tag not closed",
  "crossed-tags": "tags overlap",
  "nested-tag": "tag where none may be",
  "unopened-tag": "closing tag without an opening one",
  "text-outside": "content outside the root element",
  "bad-entity": "invalid entity",
  "bad-character": "invalid character",
  "bad-attribute": "invalid attribute",
  "ends-early": "ends too early",
  malformed: "invalid XML",
};
const xmlFaults: Readonly<Record<string, string>> = faults;

/** What was found or expected, in English. */
export const details: DetailTexts = {
  "column-header": () => "a header over the column",
  "row-name": () => "a name for the row",
  "area-name": () => "a name in the column of areas",
  period: () => "a period",
  "period-column": () => "a column of periods, or --map period='2024'",
  base: () => "the base of the comparison",
  "number-here": () => "a number in this column",
  cells: (count) => (count === "1" ? "1 cell" : `${count} cells`),
  "in-line": (value, line) => `${value}, as in line ${line}`,
  "open-quote": () => "a quote that is not closed",
  "empty-sheet": () => "empty sheet",
  "text-only": () => "text only",
  "list-of-series": () => "a list of the series of the other sheets",
  "no-such-sheet": () => "no such sheet",
  list: () => "a list",
  "json-object": () => "a JSON object",
  "path-below": () => "a path below the descriptor",
  "name-or-number": () => "a name or a number",
  "own-id": () => "an id that no other rule has",
  "rule-end": () => "the end of the rule",
  "too-deep": () => "nested too deeply",
  "more-than": (where, most) => `${where}: more than ${most}`,
  "cut-short": (where) => `${where}: truncated`,
  "out-of-place": (where) => `${where}: invalid structure`,
  "missing-part": (part) => `${part} is missing`,
  "not-utf-8": (where) => `${where}: not UTF-8`,
  "bad-xml": (where, fault, tag) => `${where}: ${xmlFaults[fault] ?? ""}${tag && ` (<${tag}>)`}`,
  "cannot-unpack": (where) => `${where}: cannot be unpacked`,
  "marks-change": () => "marks would change its text",
};
