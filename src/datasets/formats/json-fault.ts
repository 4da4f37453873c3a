import type { Problem } from "../../model/problem.ts";

const token =
  /[\t\n\r ]*(?:([{}[\],:])|("[^"\\\n\r\t]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\n\r\t]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/** Where a text stops being JSON: the line and column, from 1, and what stands there, shortened; nothing at the end of the text. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

/**
 * The first place from which on a text is no JSON (RFC 8259), whatever the reader of JSON says of it in its own language; undefined for a
 * text that is. Linear in the text, and no depth is too great for it.
 *
 * @example
 * jsonFault('{"a": 1,\n "b" 2}') // -> { line: 2, column: 6, found: "2}" }
 * jsonFault("[1, 2") // -> { line: 1, column: 6, found: "" }
 * jsonFault("[1, 2]") // -> undefined
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let at = 0;
  let expected: State = "value";
  for (;;) {
    token.lastIndex = at;
    const [all = "", mark, string, other] = token.exec(text) ?? [];
    const kind = mark ?? (string === undefined ? other && "value" : "string");
    const next: State | undefined = all === "" ? undefined : step(expected, kind, open);
    if (next === undefined) return expected === "end" && text.slice(at).trim() === "" ? undefined : faultAt(text, at);
    expected = next;
    at += all.length;
  }
}

type State = "value" | "first-value" | "name" | "first-name" | "colon" | "more" | "end";

/** What may follow a token; undefined where it may not stand. */
function step(expected: State, kind: string | undefined, open: string[]): State | undefined {
  const closed = (): State => {
    open.pop();
    return open.length === 0 ? "end" : "more";
  };
  switch (expected) {
    case "first-value":
      if (kind === "]") return closed();
      return step("value", kind, open);
    case "value":
      if (kind === "{" || kind === "[") {
        open.push(kind);
        return kind === "{" ? "first-name" : "first-value";
      }
      if (kind !== "string" && kind !== "value") return undefined;
      return open.length === 0 ? "end" : "more";
    case "first-name":
      if (kind === "}") return closed();
      return step("name", kind, open);
    case "name":
      return kind === "string" ? "colon" : undefined;
    case "colon":
      return kind === ":" ? "value" : undefined;
    case "more":
      if (kind === ",") return open.at(-1) === "{" ? "name" : "value";
      return kind === (open.at(-1) === "{" ? "}" : "]") ? closed() : undefined;
    case "end":
      return undefined;
  }
}

function faultAt(text: string, after: number): JsonFault {
  const at = after + (/^[\t\n\r ]*/.exec(text.slice(after))?.[0].length ?? 0);
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  const found = text.slice(at, at + 20).split("\n")[0] ?? "";
  return { line, column: at - before.lastIndexOf("\n"), found: found.trimEnd() };
}

/** What is wrong with a text that is no JSON: where it stops being it, and what stands there. */
export function jsonProblem(text: string, file: string): Problem {
  const fault = jsonFault(text.replace(/^\uFEFF/, ""));
  if (fault === undefined) return { code: "bad-json", place: { file } };
  const { line, column, found } = fault;
  return { code: "bad-json", place: { file, line, column }, ...(found !== "" && { found }) };
}
