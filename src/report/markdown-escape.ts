import { visibleLine } from "../model/visible.ts";

/** A text that Markdown shows as it is. */
export function escapedMarkdown(text: string): string {
  return visibleLine(text)
    .replace(/[\\`*_[\]<>#|~&]/g, "\\$&")
    .replace(/^(\s*\d*)([-+=.)])(?=[-+=\s]|$)/, "$1\\$2");
}
