import { visible, visibleLine } from "../../model/visible.ts";

/** A text as HTML, in an element or a quoted attribute: nothing in it is markup, and nothing in it is hidden. */
export function escapeHtml(text: string): string {
  return entities(visible(text));
}

/** The same on one line. */
export function escapeLine(text: string): string {
  return entities(visibleLine(text));
}

/**
 * A sentence on one line, in which the months of a window are not broken where they have a dash.
 *
 * @example
 * wholeWindows("tháng 1–6/2018") // -> 'tháng <span class="whole">1–6/2018</span>'
 */
export function wholeWindows(text: string): string {
  return escapeLine(text).replace(/\d+–\d+\/\d{4}/g, (window) => `<span class="whole">${window}</span>`);
}

/**
 * Periods on one line, whose names are not broken where they have a hyphen or a dash: a window only between its ends.
 *
 * @example
 * wholePeriods("2018-01..2018-06") // -> "<span>2018-01..</span><wbr><span>2018-06</span>"
 */
export function wholePeriods(text: string): string {
  const ends = text.split(/(?<=\.\.)/).map((end) => `<span>${escapeLine(end)}</span>`);
  return ends.join("<wbr>");
}

const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function entities(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => names[character] ?? character) : text;
}
