import { TextDecoder, TextEncoder } from "node:util";
import type { TextSource } from "./text-source.node.ts";

/** The line below the names of a Markdown table: `|---|:--:|`. */
const rule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/;

/**
 * A text that holds a table in Markdown, as one that bars cut: no bar at either end of a row, no line of dashes, no `#` before a heading. Each line stays
 * where it is. As it was where no line of dashes is in it, or where it is long.
 */
export function withoutMarkdown(text: TextSource): TextSource {
  if (!text.isWhole || !text.head.includes(bar)) return text;
  const lines = new TextDecoder().decode(text.head).split(/\r?\n/);
  const rules = new Set(lines.flatMap((line, at) => (line.includes("|") && rule.test(line) ? [at] : [])));
  const isTable = [...rules].some((at) => (lines[at - 1] ?? "").includes("|"));
  if (!isTable) return text;
  const plain = lines.map((line, at) => {
    if (rules.has(at)) return "";
    return line.includes("|")
      ? line
          .replace(/^\s*\|/, "")
          .replace(/\|\s*$/, "")
          .replaceAll(/\*\*/g, "")
      : line.replace(/^#{1,6}\s+(?=\S)/, "");
  });
  const head = new TextEncoder().encode(plain.join("\n"));
  const chunks = async function* () {
    yield new Uint8Array(head);
  };
  return { ...text, head, chunks };
}

const bar = "|".charCodeAt(0);
