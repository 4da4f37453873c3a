/** Text of a source as it stands there (a code, a number, a name), or something that words say: what is told with a problem. */
export type Detail = string | DetailPhrase;

/** What is wrong with XML that is not well-formed, or whose tags stand where none of them may. */
export type XmlFault =
  | "unclosed-tag"
  | "crossed-tags"
  | "nested-tag"
  | "unopened-tag"
  | "text-outside"
  | "bad-entity"
  | "bad-character"
  | "bad-attribute"
  | "ends-early"
  | "malformed";

/** What can be said of what was found or expected, by its code, with the values that are said with it. */
export interface DetailPhrases {
  // What is missing.
  readonly "column-header": readonly [];
  readonly "row-name": readonly [];
  readonly "area-name": readonly [];
  readonly period: readonly [];
  readonly "period-column": readonly [];
  readonly base: readonly [];
  readonly "number-here": readonly [];
  // What stands there.
  readonly cells: readonly [count: number];
  readonly "in-line": readonly [value: string, line: number];
  readonly "open-quote": readonly [];
  readonly "empty-sheet": readonly [];
  readonly "text-only": readonly [];
  readonly "list-of-series": readonly [];
  readonly "no-such-sheet": readonly [];
  // What would be right.
  readonly list: readonly [];
  readonly "json-object": readonly [];
  readonly "path-below": readonly [];
  readonly "name-or-number": readonly [];
  readonly "own-id": readonly [];
  readonly "rule-end": readonly [];
  // How a file is damaged, and where in it.
  readonly "too-deep": readonly [];
  readonly "more-than": readonly [where: string, most: number];
  readonly "cut-short": readonly [where: string];
  readonly "out-of-place": readonly [where: string];
  readonly "missing-part": readonly [part: string];
  readonly "not-utf-8": readonly [where: string];
  readonly "bad-xml": readonly [where: string, fault: XmlFault, tag: string];
  readonly "cannot-unpack": readonly [where: string];
  readonly "marks-change": readonly [];
}

/** One of them, as data: the sentence is made late, per language. */
export type DetailPhrase = {
  readonly [C in keyof DetailPhrases]: { readonly code: C; readonly values: DetailPhrases[C] };
}[keyof DetailPhrases];

/**
 * What was found or expected, as data.
 *
 * @example
 * detail("cells", 5) // -> { code: "cells", values: [5] }
 */
export function detail<C extends keyof DetailPhrases>(code: C, ...values: DetailPhrases[C]): DetailPhrase {
  // The pair is one of the union by how it is made; the compiler does not follow a correlated union.
  return Object.freeze({ code, values }) as DetailPhrase;
}

/**
 * A detail for logs and for keys, in no language: a text as it is, a phrase as its code and values.
 *
 * @example
 * [plainDetail("n/a"), plainDetail(detail("cells", 5))] // -> ["n/a", "cells 5"]
 */
export function plainDetail(said: Detail): string {
  return typeof said === "string" ? said : [said.code, ...said.values].join(" ");
}
