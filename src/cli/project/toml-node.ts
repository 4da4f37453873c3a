import { parse, TomlDate, TomlError } from "smol-toml";
import { ProjectError } from "../../model/project-problem.ts";
import type { ProjectNode } from "./node.ts";
import { TomlLines } from "./toml-lines.ts";

/** Reads TOML; throws a ProjectError where its notation is wrong. */
export function tomlNode(text: string): ProjectNode {
  try {
    return nodeOf(parse(text, { integersAsBigInt: true }), new TomlLines(text), [], 1);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [message = ""] = error.message.split("\n");
    const found = text.split("\n")[error.line - 1]?.trim() ?? "";
    throw new ProjectError([{ code: "syntax", line: error.line, found, inEnglish: message }]);
  }
}

function nodeOf(value: unknown, lines: TomlLines, path: readonly string[], above: number): ProjectNode {
  const line = lines.of(path) ?? above;
  if (Array.isArray(value)) {
    return { is: "list", line, items: value.map((each, at) => nodeOf(each, lines, [...path, String(at)], line)) };
  }
  if (value instanceof TomlDate) return { is: "text", line, text: value.toISOString() };
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([name, held]) => {
      const node = nodeOf(held, lines, [...path, name], line);
      return { name, line: node.line, value: node };
    });
    return { is: "map", line, entries };
  }
  return { is: "text", line, text: String(value), ...(typeof value === "boolean" && { flag: value }) };
}
