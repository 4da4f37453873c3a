import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { ProjectError } from "../../model/project-problem.ts";
import type { ProjectNode } from "./node.ts";

/** Reads YAML; throws a ProjectError with all that is wrong in its notation. */
export function yamlNode(text: string): ProjectNode {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map(({ message, pos }) => ({
    code: "syntax" as const,
    line: lines.linePos(pos[0]).line,
    found: text.split("\n")[lines.linePos(pos[0]).line - 1]?.trim() ?? "",
    inEnglish: message,
  }));
  if (problems.length > 0) throw new ProjectError(problems);
  return nodeOf(document.contents, lines, 1);
}

function nodeOf(node: unknown, lines: LineCounter, above: number): ProjectNode {
  const line = lineOf(node, lines) ?? above;
  if (isSeq<Node>(node)) return { is: "list", line, items: node.items.map((each) => nodeOf(each, lines, line)) };
  if (isMap<Node, Node | null>(node)) {
    const entries = node.items.map(({ key, value }) => {
      const at = lineOf(key, lines) ?? line;
      const name = nodeOf(key, lines, at);
      return { name: name.is === "text" ? name.text : "", line: at, value: nodeOf(value, lines, at) };
    });
    return { is: "map", line, entries };
  }
  if (!isScalar(node) || node.value === null) return { is: "nothing", line };
  const text = typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
  return { is: "text", line, text, ...(typeof node.value === "boolean" && { flag: node.value }) };
}

function lineOf(node: unknown, lines: LineCounter): number | undefined {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return range ? lines.linePos(range[0]).line : undefined;
}
