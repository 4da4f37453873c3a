import { visible, visibleLine } from "../../model/visible.ts";

/** A text as HTML, in an element or a quoted attribute: nothing in it is markup, and nothing in it is hidden. */
export function escapeHtml(text: string): string {
  return entities(visible(text));
}

/** The same on one line. */
export function escapeLine(text: string): string {
  return entities(visibleLine(text));
}

const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function entities(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => names[character] ?? character) : text;
}
